using System.ComponentModel;

namespace BangVang.Papers.Pdf;

/// <summary>
/// Makes PDFs of .docx files by LibreOffice, one at a time. Nothing runs before the first call; one process is then kept warm and ended
/// with the printer, after idling, or when it hangs. A conversion that fails is tried once more in a fresh process.
/// </summary>
public sealed class PdfPrinter(PdfSettings settings) : IDisposable
{
    readonly SemaphoreSlim turn = new(1, 1);
    readonly Lock closing = new();
    OfficeFolder? folder;
    WarmOffice? office;
    Timer? idle;
    bool closed;

    /// <summary>
    /// The PDF of a .docx. Throws <see cref="PdfUnavailable"/> with a Vietnamese sentence when LibreOffice is missing or fails twice.
    /// </summary>
    public async Task<byte[]> Print(ReadOnlyMemory<byte> docx, CancellationToken cancel = default)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var program = OfficeProgram.Find(settings.Program);
        await turn.WaitAsync(cancel);
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            folder ??= new(settings.WorkFolder);
            return await TryTo(program, docx, cancel) ?? await TryTo(program, docx, cancel) ?? throw Failed();
        }
        finally
        {
            RestartIdle();
            turn.Release();
        }
    }

    /// <summary>Ends the process and deletes the work folder.</summary>
    public void Dispose()
    {
        lock (closing)
        {
            if (closed) return;
            closed = true;
        }
        idle?.Dispose();
        var waited = turn.Wait(TimeSpan.FromSeconds(2));
        Stop();
        folder?.Dispose();
        if (waited) turn.Release();
    }

    async Task<byte[]?> TryTo(string program, ReadOnlyMemory<byte> docx, CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var job = folder!.NewJob();
        try
        {
            var paper = Path.Combine(job, "paper.docx");
            await File.WriteAllBytesAsync(paper, docx, cancel);
            office = await Warm(program, cancel);
            if (await office.Convert(paper, settings.Limit, cancel)) return await File.ReadAllBytesAsync(Path.ChangeExtension(paper, ".pdf"), cancel);
            Stop();
            return null;
        }
        catch (Exception failure) when (failure is IOException or Win32Exception or InvalidOperationException && !closed)
        {
            Stop();
            return null;
        }
        catch (OperationCanceledException)
        {
            Stop();
            throw;
        }
        finally
        {
            OfficeFolder.Delete(job);
        }
    }

    async Task<WarmOffice> Warm(string program, CancellationToken cancel)
    {
        if (office is { IsRunning: true } && office.Prints < settings.PrintsPerProcess) return office;
        Stop();
        return await WarmOffice.Open(program, folder!, cancel);
    }

    void RestartIdle()
    {
        if (closed) return;
        idle ??= new(_ => StopWhenIdle());
        idle.Change(settings.Idle, Timeout.InfiniteTimeSpan);
    }

    // Whoever holds the turn is printing, and starts the clock anew when done.
    void StopWhenIdle()
    {
        if (!turn.Wait(0)) return;
        Stop();
        turn.Release();
    }

    void Stop()
    {
        office?.Dispose();
        office = null;
    }

    static PdfUnavailable Failed() => new(
        "LibreOffice không tạo được bản PDF của văn bản này (đã thử hai lần). Đề nghị tải bản Word (.docx) rồi in hoặc xuất PDF từ Word; "
        + "nếu lỗi lặp lại, báo quản trị hệ thống kiểm tra LibreOffice trên máy chủ.");
}
