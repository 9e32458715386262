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
        if (Run("pg_ctl", "-D", Data, "status").Code == 0) return;
        // Starting a second worker takes 20 ms, and compiling a query more: worth it for reports over the whole register, not for a page.
        var options = $"-c listen_addresses='' -c unix_socket_directories='{Sockets}' -c max_connections=120 -c shared_buffers=128MB -c parallel_setup_cost=20000 -c jit=off {extraOptions}";
        var (code, output) = Run("pg_ctl", "-D", Data, "-w", "-t", "30", "-l", Path.Combine(home, "log"), "-o", options, "start");
        if (code != 0) throw new InvalidOperationException($"PostgreSQL could not be started in {home}: {output}");
        started = true;
        CreateDatabase();
    }

    public void Dispose()
    {
        if (started) Run("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        started = false;
    }

    void Prepare()
    {
        foreach (var directory in new[] { home, Sockets }.Distinct())
        {
            Directory.CreateDirectory(directory);
            if (asPostgres) Check(Execute("chown", "postgres", directory));
        }
        if (File.Exists(Path.Combine(Data, "PG_VERSION"))) return;
        // A first start that was killed leaves a half-made cluster; it is made beside and moved into place.
        var fresh = Data + ".new";
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        Check(Run("initdb", "-D", fresh, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        Directory.Move(fresh, Data);
    }

    void CreateDatabase()
    {
        var (code, output) = Run("createdb", "-h", Sockets, "bangvang");
        if (code != 0 && !output.Contains("already exists", StringComparison.Ordinal)) throw new InvalidOperationException(output);
    }

    (int Code, string Output) Run(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return asPostgres ? Execute("runuser", ["-u", "postgres", "--", path, .. arguments]) : Execute(path, arguments);
    }

    static (int Code, string Output) Execute(string program, params string[] arguments)
    {
        var log = Path.GetTempFileName();
        try
        {
            // The server inherits the output it is given: a pipe would never close, so it goes through a file.
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
            foreach (var a in (string[])["-c", "exec \"$0\" \"$@\" >" + log + " 2>&1 </dev/null", program, .. arguments]) start.ArgumentList.Add(a);
            using var process = Process.Start(start)!;
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
        if (!asPostgres) return directory;
        var parent = Path.GetDirectoryName(directory)!;
        Directory.CreateDirectory(parent);
        return Execute("runuser", "-u", "postgres", "--", "test", "-x", parent).Code == 0
            ? directory
            : Path.Combine("/var/lib/bangvang", Hash(directory));
    }

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
