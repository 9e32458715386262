using System.Security.Cryptography;
using BangVang.Kernel;

namespace BangVang.Councils.Voting;

/// <summary>
/// The keys of the ballot boxes: files beside the database, never in it, so that neither its rows, its log nor its backups open a ballot. A key
/// is destroyed when its box has been counted. All copies of the program share the folder, as they share the files; it is never backed up.
/// </summary>
public sealed class BallotKeys
{
    /// <summary>Slow on purpose: a code that people remember is short.</summary>
    static readonly PbeParameters Locked = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600_000);

    readonly string folder;

    public BallotKeys(IConfiguration configuration, IHostEnvironment environment)
    {
        var files = configuration["Files:Directory"] ?? Path.Combine(environment.ContentRootPath, "var", "files");
        folder = Path.GetFullPath(configuration["Councils:KeyDirectory"] ?? Path.Combine(files, "..", "ballot-keys"));
    }

    /// <summary>Makes a key for a box and keeps its secret half.</summary>
    /// <param name="code">Without it nobody opens the box; null: it is not locked by a code.</param>
    /// <returns>The half that seals.</returns>
    public byte[] Make(Guid box, string? code)
    {
        if (!OperatingSystem.IsWindows()) Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        else Directory.CreateDirectory(folder);
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var secret = code is null ? key.ExportPkcs8PrivateKey() : key.ExportEncryptedPkcs8PrivateKey(code, Locked);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(PathOf(box), options);
        file.Write(secret);
        file.Flush(flushToDisk: true);
        CryptographicOperations.ZeroMemory(secret);
        return key.PublicKey.ExportSubjectPublicKeyInfo();
    }

    /// <summary>The key of a box; refuses when it is gone or the code is not the tellers'.</summary>
    public ECDiffieHellman Open(Guid box, string? code)
    {
        if (!File.Exists(PathOf(box)))
            throw new Refusal("Không còn khóa mở hòm phiếu trên máy chủ này nên không kiểm phiếu được. Báo người quản trị; nếu khóa đã mất thì hủy phiếu, bỏ phiếu lại.");
        var secret = File.ReadAllBytes(PathOf(box));
        var key = ECDiffieHellman.Create();
        try
        {
            if (code is null) key.ImportPkcs8PrivateKey(secret, out _);
            else key.ImportEncryptedPkcs8PrivateKey(code, secret, out _);
            return key;
        }
        catch (CryptographicException)
        {
            key.Dispose();
            throw new Refusal("Mã khóa hòm phiếu không đúng. Nhập lại mã mà tổ kiểm phiếu đã đặt khi mở bỏ phiếu.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    public bool Has(Guid box) => File.Exists(PathOf(box));

    /// <summary>Overwritten, then taken away.</summary>
    public void Destroy(Guid box)
    {
        if (!Has(box)) return;
        using (var file = new FileStream(PathOf(box), FileMode.Open, FileAccess.Write, FileShare.None))
        {
            file.Write(RandomNumberGenerator.GetBytes((int)file.Length));
            file.Flush(flushToDisk: true);
        }
        File.Delete(PathOf(box));
    }

    /// <summary>All keys there are, with the moment each was made.</summary>
    public IEnumerable<(Guid Box, DateTimeOffset MadeAt)> All() => !Directory.Exists(folder) ? [] : new DirectoryInfo(folder).EnumerateFiles("*.key")
        .Where(f => Guid.TryParse(Path.GetFileNameWithoutExtension(f.Name), out _))
        .Select(f => (Guid.Parse(Path.GetFileNameWithoutExtension(f.Name)), new DateTimeOffset(f.LastWriteTimeUtc, TimeSpan.Zero)));

    string PathOf(Guid box) => Path.Combine(folder, $"{box:N}.key");
}
