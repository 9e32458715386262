using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace BangVang.Bench;

/// <summary>The product in a process of its own, as ./bangvang starts it, with a private database in a fresh folder or in one that is kept.</summary>
sealed partial class Product : IAsyncDisposable
{
    readonly string directory;
    readonly bool isKept;
    readonly string command;
    Process? web;

    /// <param name="kept">A folder whose database outlives this run and is used again by the next one.</param>
    public Product(string root, string? kept)
    {
        (directory, isKept) = (kept ?? Path.Combine(Path.GetTempPath(), "bangvang-bench-" + Guid.CreateVersion7().ToString("N")[20..]), kept is not null);
        command = Path.Combine(root, "bangvang");
        Directory.CreateDirectory(directory);
    }

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    public string PostgresDirectory => Path.Combine(directory, "pg");

    public Task Demonstrate() => Start("demo").WaitForExitAsync();

    /// <summary>Starts the web and says how long it took until the first page came.</summary>
    public async Task<double> StartWeb()
    {
        var start = Stopwatch.GetTimestamp();
        web = Start("web", "--urls", Address);
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                if ((await client.GetAsync(Address + "/sign-in")).IsSuccessStatusCode) return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
            catch (HttpRequestException refused)
            {
                if (web.HasExited) throw new InvalidOperationException("The program ended.", refused);
            }
            await Task.Delay(20);
        }
    }

    /// <summary>Memory that the program holds, in MB; ./bangvang becomes the program, so the process is the same.</summary>
    public double Memory
    {
        get
        {
            web!.Refresh();
            return web.WorkingSet64 / 1048576.0;
        }
    }

    public async Task StopWeb()
    {
        if (web is null or { HasExited: true }) return;
        Process.Start("kill", ["-TERM", web.Id.ToString()])!.WaitForExit();
        await web.WaitForExitAsync();
    }

    /// <summary>A browser that has signed in by the demonstration's list of roles.</summary>
    /// <param name="name">Who stands in the list.</param>
    /// <param name="account">Somebody else, who was filled in and stands too far down to be listed.</param>
    public async Task<HttpClient> SignIn(string name, Guid? account = null)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Address) };
        var page = await client.GetStringAsync("/sign-in");
        var form = Forms().Matches(page).Select(f => f.Value).First(f => f.Contains(name, StringComparison.Ordinal));
        var fields = Hidden().Matches(form).Select(m => KeyValuePair.Create(WebUtility.HtmlDecode(Name().Match(m.Value).Groups[1].Value), WebUtility.HtmlDecode(Value().Match(m.Value).Groups[1].Value))).ToList();
        var button = Buttons().Matches(form).Select(b => b.Value).First(b => b.Contains(name, StringComparison.Ordinal));
        fields.Add(KeyValuePair.Create(Name().Match(button).Groups[1].Value, account?.ToString() ?? Value().Match(button).Groups[1].Value));
        var action = Action().Match(form) is { Success: true } a ? WebUtility.HtmlDecode(a.Groups[1].Value) : "/sign-in";
        var answer = await client.PostAsync(action, new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await StopWeb();
        if (!isKept) Directory.Delete(directory, recursive: true);
    }

    Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(command) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Postgres__Directory"] = PostgresDirectory;
        start.Environment["Files__Directory"] = Path.Combine(directory, "files");
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("<button.*?</button>", RegexOptions.Singleline)]
    private static partial Regex Buttons();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<form[^>]* action=\"([^\"]*)\"")]
    private static partial Regex Action();
}
