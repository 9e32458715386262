using System.IO.Compression;
using System.Text;

namespace BangVang.Tests.Files;

/// <summary>Small files as people, careless or wicked, would send them.</summary>
static class SampleFiles
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

    public static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0];

    public static readonly byte[] Text = Encoding.UTF8.GetBytes("Kế hoạch công tác thi đua, khen thưởng năm 2026");

    public static readonly byte[] Exe = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0];

    public static byte[] Docx => Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w:document/>"u8.ToArray()));

    public static byte[] Docm => Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w:document/>"u8.ToArray()), ("word/vbaProject.bin", [1, 2, 3]));

    public static byte[] PlainZip => Zip(("a.txt", Text));

    /// <summary>A Word file of less than a megabyte that becomes 210.</summary>
    public static readonly byte[] Bomb = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[210 << 20]));

    public static byte[] OldDoc => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    public static byte[] Encrypted => [.. OldDoc, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }
        return memory.ToArray();
    }

    /// <summary>The bomb with a directory that says its parts are small.</summary>
    public static byte[] LyingBomb()
    {
        byte[] bytes = [.. Bomb];
        var size = BitConverter.GetBytes(210 << 20);
        for (var at = bytes.AsSpan().IndexOf(size); at >= 0; at = bytes.AsSpan().IndexOf(size)) BitConverter.GetBytes(1000).CopyTo(bytes, at);
        return bytes;
    }
}
