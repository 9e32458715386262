using System.Text;

namespace BangVang.Lawbook.Asking;

/// <summary>From what comes in on the terminal to what goes out, in UTF-8 whatever the machine's culture.</summary>
static class Streams
{
    /// <summary>The exit code: 0, or 1 where a line could not be read.</summary>
    public static async Task<int> Through(LineWork work, CancellationToken stop, ReadOnlyMemory<byte> first = default)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await using var complaints = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        try
        {
            await output.WriteAsync(first, stop);
            return await work.Run(input, output, complaints, stop) ? 0 : 1;
        }
        catch (IOException fault)
        {
            // "| head" closes the pipe early, or the disk is full: say so, what was written stays.
            await complaints.WriteLineAsync($"Không đọc hoặc ghi tiếp được: {fault.Message}. Kiểm tra tệp vào, tệp ra rồi chạy lại.");
            return 1;
        }
    }
}
