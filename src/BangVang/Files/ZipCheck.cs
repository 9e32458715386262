using System.IO.Compression;
using BangVang.Kernel;

namespace BangVang.Files;

/// <summary>Refuses a small file that grows without end when it is opened.</summary>
static class ZipCheck
{
    const long MostBytes = 200L << 20;
    const int MostEntries = 10_000;
    const int MostRatio = 200;
    const long Harmless = 20L << 20;

    public static void Measure(ZipArchive zip, string name)
    {
        if (zip.Entries.Count > MostEntries) throw Bomb(name);
        var (packed, declared) = (zip.Entries.Sum(e => e.CompressedLength), zip.Entries.Sum(e => e.Length));
        if (IsTooMuch(packed, declared)) throw Bomb(name);
        if (zip.Entries.Any(IsLying)) throw new InvalidDataException("An entry is larger packed than it says it is unpacked.");
        Unpack(zip, packed, name);
    }

    // .NET reads no more of an entry than its directory declares; other programs would.
    static bool IsLying(ZipArchiveEntry entry) => entry.CompressedLength > entry.Length + entry.Length / 100 + 64;

    // Declared or not: it is unpacked once, into nothing.
    static void Unpack(ZipArchive zip, long packed, string name)
    {
        var buffer = new byte[81920];
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                total += read;
                if (IsTooMuch(packed, total)) throw Bomb(name);
            }
        }
    }

    static bool IsTooMuch(long packed, long unpacked) => unpacked > MostBytes || unpacked > Harmless && unpacked > packed * MostRatio;

    static Refusal Bomb(string name) => new($"Tệp “{name}” khi mở ra lớn bất thường nên không được nhận. Hãy lưu lại tệp từ Word hoặc Excel rồi tải lên.");
}
