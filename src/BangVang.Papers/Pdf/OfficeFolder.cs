using System.Diagnostics;
using System.Globalization;

namespace BangVang.Papers.Pdf;

/// <summary>
/// The folder of one printer: LibreOffice's profile and one subfolder a job. Its name carries the process id of its owner, so that
/// what a killed program left behind, processes and files, is found and cleared by the next one.
/// </summary>
sealed class OfficeFolder : IDisposable
{
    const string Prefix = "pdf-", PidFile = "soffice.pid";

    public OfficeFolder(string workFolder)
    {
        Directory.CreateDirectory(workFolder);
        foreach (var left in Directory.GetDirectories(workFolder, Prefix + "*")) ClearIfOrphaned(left);
        Root = Path.Combine(Path.GetFullPath(workFolder), string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Guid.CreateVersion7():N}"));
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>The profile as LibreOffice wants it named.</summary>
    public string ProfileArgument => ProfileOf(Root);

    /// <summary>The document that keeps the process open, and the lock that says it has been loaded.</summary>
    public string KeepOpen => Path.Combine(Root, "giu-mo.docx");

    public string KeepOpenLock => Path.Combine(Root, ".~lock.giu-mo.docx#");

    public string NewJob()
    {
        var job = Path.Combine(Root, $"{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(job);
        return job;
    }

    public void Remember(int processId) =>
        File.WriteAllText(Path.Combine(Root, PidFile), processId.ToString(CultureInfo.InvariantCulture));

    public void Dispose() => Delete(Root);

    /// <summary>Deletes what can be deleted: a file that a dying process still holds is cleared by the next start.</summary>
    public static void Delete(string folder)
    {
        for (var attempt = 0; attempt < 5 && Directory.Exists(folder); attempt++)
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
    }

    static string ProfileOf(string root) => $"-env:UserInstallation={new Uri(Path.Combine(root, "profile"))}";

    static void ClearIfOrphaned(string folder)
    {
        var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
        if (int.TryParse(owner, CultureInfo.InvariantCulture, out var id) && IsAlive(id)) return;
        var pid = Path.Combine(folder, PidFile);
        if (File.Exists(pid) && int.TryParse(File.ReadAllText(pid), CultureInfo.InvariantCulture, out var office)) KillIfOurs(office, Path.GetFullPath(folder));
        Delete(folder);
    }

    static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A process id may have been given to another program since: only one that runs on this very profile is ended.
    static void KillIfOurs(int id, string folder)
    {
        var commandLine = $"/proc/{id}/cmdline";
        if (!IsAlive(id) || !File.Exists(commandLine) || !File.ReadAllText(commandLine).Contains(ProfileOf(folder), StringComparison.Ordinal)) return;
        using var process = Process.GetProcessById(id);
        process.Kill(entireProcessTree: true);
        process.WaitForExit(5000);
    }
}
