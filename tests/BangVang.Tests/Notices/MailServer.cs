using System.Diagnostics;

namespace BangVang.Tests.Notices;

/// <summary>A mail server of Debian's on loopback, with a folder of what it received. Not there: the test is skipped and says so.</summary>
sealed class MailServer : IAsyncDisposable
{
    readonly Process server;
    readonly string letters;

    MailServer(Process server, string letters, int port)
    {
        this.server = server;
        this.letters = letters;
        Port = port;
    }

    public int Port { get; }

    public string DownMark => Path.Combine(letters, "down");

    /// <param name="guard">Certificate, key, name and password: then only STARTTLS and a sign-in open it.</param>
    public static async Task<MailServer> Start(params string[] guard)
    {
        var folder = Directory.CreateTempSubdirectory("bangvang-mail-").FullName;
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Notices", "mailbox.py"), folder, .. guard])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (!File.Exists(start.FileName)) Assert.Skip("There is no /usr/bin/python3 for the mail server.");
        var process = Process.Start(start)!;
        if (int.TryParse(await process.StandardOutput.ReadLineAsync(), out var port)) return new MailServer(process, folder, port);
        Assert.Skip("The mail server does not start (Debian: python3-aiosmtpd): " + await process.StandardError.ReadToEndAsync());
        throw new UnreachableException();
    }

    /// <summary>The letters to an address, as they came.</summary>
    public IReadOnlyList<string> LettersTo(string address) =>
        [.. Directory.GetFiles(letters, address + ".*.eml").Select(File.ReadAllText)];

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        Directory.Delete(letters, recursive: true);
    }
}
