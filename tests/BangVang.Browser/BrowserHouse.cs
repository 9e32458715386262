using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BangVang.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserHouse))]

namespace BangVang.Browser;

/// <summary>
/// The product as somebody starts it: the real program in a process of its own with its private database and the demonstration
/// data, and a real Chromium before it.
/// </summary>
public sealed class BrowserHouse : IAsyncLifetime
{
    readonly string directory = Path.Combine(Path.GetTempPath(), "bangvang-browser-" + Guid.CreateVersion7().ToString("N")[20..]);
    Process? web;
    IPlaywright? playwright;

    public string Address { get; private set; } = "";

    public IBrowser Chromium { get; private set; } = null!;

    /// <summary>While a journey is being written: the address of a program that runs already with its demonstration.</summary>
    static readonly string? Running = Environment.GetEnvironmentVariable("BANGVANG_RUNNING");

    public static string Root { get; } = FindRoot();

    /// <summary>The five real plans, where the material is laid beside the checkout.</summary>
    public static string? Seeds { get; } =
        Path.Combine(Root, "..", "shared", "seeds") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    public async ValueTask InitializeAsync()
    {
        Address = Running ?? await Start();
        // As patient as the pages: the machine of a build may be busy.
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    async Task<string> Start()
    {
        Directory.CreateDirectory(directory);
        var address = $"http://127.0.0.1:{FreePort()}";
        await Finished(Program("demo"));
        web = Program("web", "--urls", address);
        await Answers(address);
        return address;
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null) await Chromium.DisposeAsync();
        playwright?.Dispose();
        if (web is { HasExited: false })
        {
            Process.Start("kill", ["-TERM", web.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();
            if (!web.WaitForExit(20_000)) web.Kill(entireProcessTree: true);
        }
        if (Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }

    Process Program(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = directory };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "bangvang.dll"), .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Postgres__Directory"] = Path.Combine(directory, "pg");
        start.Environment["Files__Directory"] = Path.Combine(directory, "files");
        if (Seeds is not null) start.Environment["Demonstration__Seeds"] = Seeds;
        return Process.Start(start)!;
    }

    static async Task Finished(Process process)
    {
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }

    async Task Answers(string address)
    {
        using var client = new HttpClient();
        // Two minutes: the machine of a build may be busy.
        for (var i = 0; i < 1200; i++)
        {
            try
            {
                if ((await client.GetAsync($"{address}/health")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                if (web!.HasExited) break;
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The program does not answer.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BangVang.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The checkout was not found.");
    }
}
