using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using BangVang.Kernel;

namespace BangVang.Dossiers.SendingUp;

/// <summary>
/// The package in which a dossier travels: a zip of files and, as its last entry, a list of all of them with their hashes, in the form that
/// <c>sha256sum -c</c> reads. What is changed, missing or added on the way is found when it is opened.
/// </summary>
public static class PackageFile
{
    public const string Manifest = "MANIFEST.sha256", Data = "ho-so.json";
    const int MostEntries = 4000;
    const long MostBytes = 500L << 20;

    public static byte[] Write(IEnumerable<(string Path, byte[] Content)> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var list = new StringBuilder();
            foreach (var (path, content) in files)
            {
                list.Append(Convert.ToHexStringLower(SHA256.HashData(content))).Append("  ").Append(path).Append('\n');
                Add(zip, path, content);
            }
            Add(zip, Manifest, Encoding.UTF8.GetBytes(list.ToString()));
        }
        return packed.ToArray();
    }

    /// <summary>Every file by its path, each proved by its hash; or a refusal that names what is wrong.</summary>
    public static IReadOnlyDictionary<string, byte[]> Read(byte[] package, string name)
    {
        var files = Unpacked(package, name);
        if (!files.Remove(Manifest, out var list)) throw new Refusal($"Gói “{name}” không có bảng kê {Manifest}: không phải gói hồ sơ của Bảng Vàng, hoặc đã bị sửa.");
        var listed = Listed(list, name);
        foreach (var (path, hash) in listed)
        {
            if (!files.TryGetValue(path, out var content)) throw new Refusal($"Gói “{name}” thiếu tệp “{path}” có trong bảng kê. Đề nghị nơi gửi gửi lại gói.");
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash) throw new Refusal($"Tệp “{path}” trong gói “{name}” đã bị thay đổi: nội dung không khớp mã băm trong bảng kê. Không nhập gì; đề nghị nơi gửi gửi lại gói.");
        }
        if (files.Keys.FirstOrDefault(p => !listed.ContainsKey(p)) is { } stranger) throw new Refusal($"Gói “{name}” có tệp “{stranger}” ngoài bảng kê: gói đã bị thêm tệp. Không nhập gì; đề nghị nơi gửi gửi lại gói.");
        return files;
    }

    static Dictionary<string, byte[]> Unpacked(byte[] package, string name)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            if (zip.Entries.Count > MostEntries) throw new Refusal($"Gói “{name}” có quá nhiều tệp ({zip.Entries.Count}). Đây không phải gói hồ sơ của Bảng Vàng.");
            var (files, total) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), 0L);
            foreach (var entry in zip.Entries)
            {
                if (entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.StartsWith('/') || entry.FullName.Contains('\\'))
                    throw new Refusal($"Gói “{name}” có đường dẫn lạ “{entry.FullName}”. Không nhập gì.");
                var content = Content(entry, MostBytes - total, name);
                total += content.Length;
                if (!files.TryAdd(entry.FullName, content)) throw new Refusal($"Gói “{name}” có hai tệp cùng tên “{entry.FullName}”. Không nhập gì; đề nghị nơi gửi gửi lại gói.");
            }
            return files;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new Refusal($"Gói “{name}” không mở được: tệp hỏng hoặc đã bị thay đổi trên đường. Đề nghị nơi gửi gửi lại gói.");
        }
    }

    // Counted while it is unpacked, whatever the directory declares.
    static byte[] Content(ZipArchiveEntry entry, long most, string name)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (content.Length + read > most) throw new Refusal($"Gói “{name}” khi mở ra lớn bất thường nên không được nhận.");
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    static Dictionary<string, string> Listed(byte[] list, string name)
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = Encoding.UTF8.GetString(list);
        foreach (var line in text.Split('\n').SkipLast(text.EndsWith('\n') ? 1 : 0))
        {
            if (line.Length < 67 || line[64..66] != "  " || !line[..64].All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f') || !listed.TryAdd(line[66..], line[..64]))
                throw new Refusal($"Bảng kê của gói “{name}” có dòng không đúng dạng: bảng kê đã bị sửa. Không nhập gì; đề nghị nơi gửi gửi lại gói.");
        }
        return listed.Count > 0 ? listed : throw new Refusal($"Bảng kê của gói “{name}” trống. Không nhập gì.");
    }

    static void Add(ZipArchive zip, string path, byte[] content)
    {
        using var entry = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
