using System.Diagnostics;
using System.Text.RegularExpressions;
using BangVang.Tests.House;

namespace BangVang.Tests.Programs;

/// <summary>The built program as a process of its own: what can be killed.</summary>
sealed partial class BangVangProgram : IAsyncDisposable
{
    readonly Process process;
    readonly List<string> output = [];

    BangVangProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (output) return string.Join('\n', output);
        }
    }

    public static BangVangProgram Start(TestHouse house, params string[] arguments) => Start(house, [], arguments);

    static BangVangProgram Start(TestHouse house, Dictionary<string, string> settings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ConnectionStrings__Default"] = house.ConnectionString, ["Files__Directory"] = house.FilesDirectory },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bangvang.dll"));
        foreach (var (name, value) in settings) start.Environment[name] = value;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new BangVangProgram(Process.Start(start)!);
    }

    /// <summary>With its pages: they want the files of the web root.</summary>
    public static BangVangProgram Web(TestHouse house) =>
        Start(house, "web", "--urls", "http://127.0.0.1:0", "--Https:Required=false", "--contentRoot", Path.Combine(Repository.Root, "src", "BangVang"));

    /// <summary>Runs to the end.</summary>
    public static Task<(int Code, string Output)> Run(TestHouse house, params string[] arguments) => Run(house, [], arguments);

    /// <summary>The same with further settings, as the environment gives them.</summary>
    public static async Task<(int Code, string Output)> Run(TestHouse house, Dictionary<string, string> settings, string[] arguments)
    {
        await using var program = Start(house, settings, arguments);
        await program.process.WaitForExitAsync();
        return (program.process.ExitCode, program.Output);
    }

    /// <summary>Runs a command that needs neither database nor files, to the end; what it answers and what it complains of apart.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAlone(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bangvang.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var program = Process.Start(start)!;
        var (output, errors) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await errors);
    }

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> Address()
    {
        await Until(() => Task.FromResult(Listening().IsMatch(Output)));
        return new Uri(Listening().Match(Output).Groups[1].Value);
    }

    /// <summary>Waits for a minute at most; what the program said stands in the failure.</summary>
    public async Task Until(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (await condition()) return;
            await Task.Delay(50);
        }
        throw new ShouldAssertException($"It did not come about.\n{Output}");
    }

    /// <summary>As kill -9 does: without a word of warning.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Kill();
        process.Dispose();
    }

    void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (output) output.Add(line.Data);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
