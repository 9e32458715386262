using System.Diagnostics;
using System.Text;

namespace BangVang.Tests.Programs;

/// <summary>The built program, asked of the law: lines in, lines out, complaints apart. It needs no database.</summary>
static class LawProgram
{
    public sealed record Answer(int Code, byte[] Output, string Complaints, long PeakMegabytes)
    {
        public string Text => Encoding.UTF8.GetString(Output);

        public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Task<Answer> Run(string input, params string[] arguments) => Run([input], arguments);

    public static async Task<Answer> Run(IEnumerable<string> input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bangvang.dll"), "law", .. arguments])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = utf8, StandardErrorEncoding = utf8, WorkingDirectory = AppContext.BaseDirectory,
            // No server answers here: what is asked of the law must not ask a database.
            Environment = { ["ConnectionStrings__Default"] = "Host=nowhere.invalid" },
        };
        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var complaining = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        try
        {
            foreach (var part in input)
            {
                await process.StandardInput.WriteAsync(part);
                if (part.Length > 0) peak = Math.Max(peak, Peak(process));
            }
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program that refuses its arguments reads nothing.
        }
        await reading;
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, output.ToArray(), await complaining, peak);
    }

    static long Peak(Process process)
    {
        if (process.HasExited) return 0;
        process.Refresh();
        return process.PeakWorkingSet64 / 1048576;
    }
}
