using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace BangVang.Kernel.Data;

/// <summary>
/// A PostgreSQL cluster of the program's own, on a unix socket only, from the binaries on the machine.
/// Durable: fsync stays on unless a test asks otherwise. Whoever started it stops it; one that runs already is used as it is.
/// </summary>
public sealed class PrivatePostgres : IDisposable
{
    readonly string home;
    readonly string binaries;
    readonly bool asPostgres = Environment.UserName == "root";
    readonly string extraOptions;
    bool started;

    PrivatePostgres(string directory, string extraOptions)
    {
        home = Reachable(Path.GetFullPath(directory));
        binaries = FindBinaries();
        this.extraOptions = extraOptions;
    }

    public string ConnectionString =>
        $"Host={Sockets};Database=bangvang;Username={(asPostgres ? "postgres" : Environment.UserName)};Maximum Pool Size=60;Timeout=5;Include Error Detail=false";

    string Data => Path.Combine(home, "data");

    // A socket's path may have 107 bytes at most, so deep homes get a short directory.
    string Sockets => home.Length < 80 ? home : Path.Combine(Path.GetTempPath(), "bv-" + Hash(home));

    /// <summary>The cluster of a directory, which need not be there yet and is not started.</summary>
    public static PrivatePostgres In(string directory) => new(directory, "");

    public static PrivatePostgres Start(string directory, string extraOptions = "")
    {
        var postgres = new PrivatePostgres(directory, extraOptions);
        postgres.Start();
        return postgres;
    }

    /// <summary>Starts the cluster if it is down; used at start and when it was lost.</summary>
    public void Start()
    {
        Prepare();
        // A server that runs has left its number; whether it is still that server, its own tool knows.
        if (File.Exists(Path.Combine(Data, "postmaster.pid")) && Run("pg_ctl", "-D", Data, "status").Code == 0) return;
        // Starting a second worker takes 20 ms, and compiling a query more: worth it for reports over the whole register, not for a page.
        var options = $"-c listen_addresses='' -c unix_socket_directories='{Sockets}' -c max_connections=120 -c shared_buffers=128MB -c parallel_setup_cost=20000 -c jit=off {extraOptions}";
        var (code, output) = Run("pg_ctl", "-D", Data, "-w", "-t", "30", "-l", Path.Combine(home, "log"), "-o", options, "start");
        if (code != 0) throw new InvalidOperationException($"PostgreSQL could not be started in {home}: {output}");
        started = true;
    }

    public void Dispose()
    {
        if (started) Run("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        started = false;
    }

    void Prepare()
    {
        var isMade = HasCluster(home);
        foreach (var directory in new[] { home, Sockets }.Distinct().Where(d => !isMade || !Directory.Exists(d)))
        {
            Directory.CreateDirectory(directory);
            if (asPostgres) Check(Execute("chown", ["postgres", directory]));
        }
        if (isMade) return;
        // A first start that was killed leaves a half-made cluster; it is made beside, its database within, and moved into place.
        var fresh = Data + ".new";
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        Check(Run("initdb", "-D", fresh, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        Check(Run("postgres", ["--single", "-D", fresh, "-c", "exit_on_error=true", "postgres"], input: "create database bangvang\n"));
        Directory.Move(fresh, Data);
    }

    (int Code, string Output) Run(string program, params string[] arguments) => Run(program, arguments, input: "");

    (int Code, string Output) Run(string program, string[] arguments, string input)
    {
        var path = Path.Combine(binaries, program);
        return asPostgres ? Execute("runuser", ["-u", "postgres", "--", path, .. arguments], input) : Execute(path, arguments, input);
    }

    static (int Code, string Output) Execute(string program, string[] arguments, string input = "")
    {
        var log = Path.GetTempFileName();
        try
        {
            // The server inherits the output it is given: a pipe would never close, so it goes through a file.
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/", UseShellExecute = false, RedirectStandardInput = true };
            foreach (var a in (string[])["-c", "exec \"$0\" \"$@\" >" + log + " 2>&1", program, .. arguments]) start.ArgumentList.Add(a);
            using var process = Process.Start(start)!;
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, File.ReadAllText(log));
        }
        finally
        {
            File.Delete(log);
        }
    }

    static void Check((int Code, string Output) result)
    {
        if (result.Code != 0) throw new InvalidOperationException(result.Output);
    }

    // The postgres user must be able to walk to the cluster; below a closed directory it gets a home of its own.
    string Reachable(string directory)
    {
        if (!asPostgres || HasCluster(directory)) return directory;
        var parent = Path.GetDirectoryName(directory)!;
        Directory.CreateDirectory(parent);
        return Execute("runuser", ["-u", "postgres", "--", "test", "-x", parent]).Code == 0
            ? directory
            : Path.Combine("/var/lib/bangvang", Hash(directory));
    }

    static bool HasCluster(string directory) => File.Exists(Path.Combine(directory, "data", "PG_VERSION"));

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    static string FindBinaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).OrderDescending(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
            ?? throw new InvalidOperationException("Không tìm thấy PostgreSQL. Cài gói postgresql, hoặc đặt ConnectionStrings__Default.");
    }
}
