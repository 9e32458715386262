using System.Security.Cryptography;
using BangVang.Kernel;

namespace BangVang.Files;

/// <summary>Where the bytes lie: outside the web root, under random names, in folders of a few.</summary>
public sealed class Storage
{
    const int DiskFull = 28;
    const int QuotaFull = 122;

    readonly string root;

    public Storage(IConfiguration configuration, IHostEnvironment environment)
    {
        root = Path.GetFullPath(configuration["Files:Directory"] ?? Path.Combine(environment.ContentRootPath, "var", "files"));
        Directory.CreateDirectory(Incoming);
    }

    /// <summary>Half-written files; nothing of worth is ever here for long.</summary>
    public string Incoming => Path.Combine(root, "incoming");

    public string PathOf(string storedName) => Path.Combine(root, storedName[..2], storedName[2..4], storedName);

    /// <summary>Writes the stream to the disk, or refuses and leaves nothing.</summary>
    /// <returns>The half-kept file: still in the folder of incoming ones.</returns>
    public async Task<Incoming> Receive(Stream content, string name, long most, CancellationToken stop)
    {
        var path = Path.Combine(Incoming, RandomName());
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            var (size, hash) = await Copy(content, file, name, most, stop);
            file.Flush(flushToDisk: true);
            return new Incoming(path, size, hash);
        }
        catch (IOException e) when (e.HResult is DiskFull or QuotaFull)
        {
            File.Delete(path);
            throw new Refusal($"Máy chủ hết chỗ lưu tệp nên “{name}” chưa được lưu. Hãy báo người quản trị, rồi tải lên lại sau.");
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Gives a received file its place. From here on only a row is missing.</summary>
    public string Settle(Incoming incoming)
    {
        var name = RandomName();
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(incoming.Path, path);
        return name;
    }

    /// <summary>Every stored file, with the moment it was written.</summary>
    public IEnumerable<(string StoredName, string Path, DateTimeOffset At)> All() =>
        Directory.EnumerateDirectories(root).Where(d => Path.GetFileName(d).Length == 2).Order(StringComparer.Ordinal)
            .SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories))
            .Select(f => (Path.GetFileName(f), f, (DateTimeOffset)File.GetLastWriteTimeUtc(f)));

    static async Task<(long Size, string Hash)> Copy(Stream content, FileStream file, string name, long most, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var size = 0L;
        for (var read = await content.ReadAsync(buffer, stop); read > 0; read = await content.ReadAsync(buffer, stop))
        {
            size += read;
            if (size > most) throw new Refusal(UploadLimit.Sentence($"Tệp “{name}”", most));
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), stop);
        }
        if (size == 0) throw new Refusal($"Tệp “{name}” rỗng. Hãy kiểm tra lại tệp trên máy của bạn rồi tải lên lại.");
        await file.FlushAsync(stop);
        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    static string RandomName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>A file that is on the disk and in nobody's keeping yet.</summary>
public sealed record Incoming(string Path, long Size, string Sha256);
