using System.Diagnostics;
using BangVang.Papers.Official;

namespace BangVang.Papers.Pdf;

/// <summary>
/// One running LibreOffice that waits for work. It is kept open by a loaded document; a second, short-lived soffice on the same profile
/// hands it each conversion over its own pipe and returns when the file is written (0.1 s instead of 1.2 s).
/// </summary>
sealed class WarmOffice : IDisposable
{
    static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(45);

    readonly string program;
    readonly OfficeFolder folder;
    readonly Process process;

    WarmOffice(string program, OfficeFolder folder)
    {
        this.program = program;
        this.folder = folder;
        process = Start("--nologo", "--norestore", "--nolockcheck", folder.KeepOpen);
    }

    public int Prints { get; private set; }

    public bool IsRunning => !process.HasExited;

    /// <summary>Starts the process and waits until it can take work.</summary>
    public static async Task<WarmOffice> Open(string program, OfficeFolder folder, CancellationToken cancel)
    {
        if (!File.Exists(folder.KeepOpen)) WriteKeepOpen(folder.KeepOpen);
        File.Delete(folder.KeepOpenLock);
        var office = new WarmOffice(program, folder);
        try
        {
            await office.BecomeReady(cancel);
            return office;
        }
        catch
        {
            office.Dispose();
            throw;
        }
    }

    /// <summary>Converts one file beside itself. False when no PDF came out within the limit.</summary>
    public async Task<bool> Convert(string docx, TimeSpan limit, CancellationToken cancel)
    {
        Prints++;
        using var client = Start("--convert-to", "pdf", "--outdir", Path.GetDirectoryName(docx)!, docx);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limit);
        try
        {
            await client.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill(client);
            cancel.ThrowIfCancellationRequested();
            return false;
        }
        return File.Exists(Path.ChangeExtension(docx, ".pdf"));
    }

    public void Dispose()
    {
        Kill(process);
        process.Dispose();
        folder.EndProcesses();
    }

    async Task BecomeReady(CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        while (!File.Exists(folder.KeepOpenLock))
        {
            if (process.HasExited || watch.Elapsed > StartLimit) throw new IOException("LibreOffice did not start.");
            await Task.Delay(20, cancel);
        }
    }

    Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(program, ["--headless", folder.ProfileArgument, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder.Root
        };
        var started = Process.Start(start) ?? throw new IOException("LibreOffice did not start.");
        // Unread pipes fill up and would stop the process.
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    static void Kill(Process process)
    {
        if (process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit(5000);
    }

    static void WriteKeepOpen(string path)
    {
        using var file = File.Create(path);
        OfficialDocx.Write(new() { Issuer = "-", Symbol = "-", Place = "-", Date = new(null, null, null), Title = "-", Signature = new([], null) }, file);
    }
}
