using System.Buffers.Binary;
using System.Text;

namespace BangVang.Papers.Certificates.Fonts;

/// <summary>A font file with the outlines of some glyphs only; numbers and measures stay, so nothing that refers to glyphs changes.</summary>
static class FontSubset
{
    static readonly string[] Kept = ["head", "hhea", "maxp", "hmtx", "cvt ", "fpgm", "prep"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var source = font.File;
        var tables = Tables(source);
        var (loca, glyf, isLong) = (tables["loca"].Offset, tables["glyf"].Offset, BinaryPrimitives.ReadInt16BigEndian(source.AsSpan(tables["head"].Offset + 50)) == 1);
        long Offset(int glyph) => isLong ? BinaryPrimitives.ReadUInt32BigEndian(source.AsSpan(loca + 4 * glyph)) : 2L * BinaryPrimitives.ReadUInt16BigEndian(source.AsSpan(loca + 2 * glyph));
        ReadOnlySpan<byte> Outline(int glyph) => source.AsSpan(glyf + (int)Offset(glyph), (int)(Offset(glyph + 1) - Offset(glyph)));

        var wanted = new SortedSet<int>(glyphs) { 0 };
        var open = new Queue<int>(wanted);
        while (open.TryDequeue(out var glyph))
            foreach (var part in Parts(Outline(glyph)))
                if (part < font.Glyphs && wanted.Add(part)) open.Enqueue(part);

        using var outlines = new MemoryStream();
        var places = new byte[4 * (font.Glyphs + 1)];
        for (var glyph = 0; glyph < font.Glyphs; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * glyph), (uint)outlines.Length);
            if (!wanted.Contains(glyph)) continue;
            outlines.Write(Outline(glyph));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }
        BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * font.Glyphs), (uint)outlines.Length);
        var parts = Kept.Where(tables.ContainsKey).Select(t => (t, source.AsSpan(tables[t].Offset, tables[t].Length).ToArray())).ToDictionary(t => t.t, t => t.Item2);
        (parts["glyf"], parts["loca"]) = (outlines.ToArray(), places);
        BinaryPrimitives.WriteInt16BigEndian(parts["head"].AsSpan(50), 1);
        return Assemble(parts);
    }

    /// <summary>The glyphs that a composed one is made of: a letter and its marks.</summary>
    static List<int> Parts(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return parts;
        for (var at = 10; at + 4 <= outline.Length;)
        {
            int flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            if ((flags & 0x20) == 0) break;
        }
        return parts;
    }

    static Dictionary<string, (int Offset, int Length)> Tables(byte[] source)
    {
        var tables = new Dictionary<string, (int, int)>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(source.AsSpan(4)); i++)
        {
            var at = source.AsSpan(12 + 16 * i);
            tables[Encoding.ASCII.GetString(at[..4])] = ((int)BinaryPrimitives.ReadUInt32BigEndian(at[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(at[12..]));
        }
        return tables;
    }

    static byte[] Assemble(Dictionary<string, byte[]> parts)
    {
        var names = parts.Keys.Order(StringComparer.Ordinal).ToList();
        using var file = new MemoryStream();
        var head = new byte[12 + 16 * names.Count];
        BinaryPrimitives.WriteUInt32BigEndian(head, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)names.Count);
        var power = 1 << (int)Math.Log2(names.Count);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(6), (ushort)(power * 16));
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(8), (ushort)Math.Log2(power));
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(10), (ushort)(names.Count * 16 - power * 16));
        file.Write(head);
        for (var i = 0; i < names.Count; i++)
        {
            var part = parts[names[i]];
            var entry = head.AsSpan(12 + 16 * i);
            Encoding.ASCII.GetBytes(names[i]).CopyTo(entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(part));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)file.Length);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)part.Length);
            file.Write(part);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }
        file.Position = 0;
        file.Write(head);
        return file.ToArray();
    }

    static uint Sum(byte[] part)
    {
        var sum = 0u;
        for (var i = 0; i < part.Length; i++) sum = unchecked(sum + ((uint)part[i] << (8 * (3 - i % 4))));
        return sum;
    }
}
