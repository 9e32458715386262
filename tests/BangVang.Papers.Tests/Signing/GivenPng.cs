using System.Buffers.Binary;
using System.IO.Compression;

namespace BangVang.Papers.Tests.Signing;

/// <summary>A small picture with a transparent ground.</summary>
static class GivenPng
{
    public static byte[] Of(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 6);
        Chunk(file, "IHDR"u8, head);
        using var rows = new MemoryStream();
        using (var zip = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                zip.WriteByte(0);
                for (var x = 0; x < width; x++) zip.Write(x == y || x == 2 * y ? [0, 40, 160, 255] : [0, 0, 0, 0]);
            }
        Chunk(file, "IDAT"u8, rows.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Whoever reads these pictures does not ask for the check sums.
    static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        file.Write(length);
        file.Write(name);
        file.Write(data);
        file.Write([0, 0, 0, 0]);
    }
}
