using System.Diagnostics;
using System.Globalization;

namespace BangVang.Papers.Pdf;

/// <summary>
/// The folder of one printer: LibreOffice's profile and one subfolder a job. Its name carries the process id of its owner, so that
/// what a killed program left behind, processes and files, is found and cleared by the next one.
/// </summary>
sealed class OfficeFolder : IDisposable
{
    const string Prefix = "pdf-";

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

    /// <summary>
    /// Ends every process that runs on this profile, also one whose starter is gone: soffice is a script that starts a program that starts another.
    /// </summary>
    public void EndProcesses() => EndProcesses(Root);

    public void Dispose()
    {
        EndProcesses();
        Delete(Root);
    }

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
        EndProcesses(Path.GetFullPath(folder));
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

    // One may be starting another just now: look again until none is left.
    static void EndProcesses(string folder)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var running = RunningOn(ProfileOf(folder));
            if (running.Count == 0) return;
            foreach (var id in running) End(id);
            Thread.Sleep(20);
        }
    }

    static List<int> RunningOn(string profile)
    {
        if (!Directory.Exists("/proc")) return [];
        var running = new List<int>();
        foreach (var process in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(process), CultureInfo.InvariantCulture, out var id) && CommandLine(process).Contains(profile, StringComparison.Ordinal)) running.Add(id);
        return running;
    }

    static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    static void End(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // It ended by itself meanwhile, which is what was wanted.
        }
    }
}
