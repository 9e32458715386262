using System.Buffers.Binary;
using System.Text;

namespace BangVang.Papers.Certificates.Fonts;

/// <summary>A TrueType font: what is needed to measure text in it and to embed it (Apple TrueType reference; OpenType 1.9).</summary>
sealed class TrueTypeFont
{
    // Letters that a font for Vietnamese must have: two marks on one letter, the horned ones, the crossed one.
    const string Vietnamese = "ếỗựĐđẳỹ";

    readonly byte[] data;
    readonly Dictionary<string, (int Offset, int Length)> tables = [];
    readonly Dictionary<int, int> glyphs = [];
    readonly int metrics;

    TrueTypeFont(byte[] data, int start)
    {
        this.data = data;
        for (var i = 0; i < U16(start + 4); i++)
        {
            var at = start + 12 + 16 * i;
            tables[Encoding.ASCII.GetString(data, at, 4)] = ((int)U32(at + 8), (int)U32(at + 12));
        }
        (UnitsPerEm, metrics) = (U16(At("head") + 18), U16(At("hhea") + 34));
        (Ascent, Descent) = (S16(At("hhea") + 4), S16(At("hhea") + 6));
        Box = [S16(At("head") + 36), S16(At("head") + 38), S16(At("head") + 40), S16(At("head") + 42)];
        Glyphs = U16(At("maxp") + 4);
        ReadCharacters();
    }

    public byte[] File => data;
    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public IReadOnlyList<int> Box { get; }
    public int Glyphs { get; }

    /// <summary>Family, style ("Bold Italic") and the name for programs ("LiberationSerif-Bold").</summary>
    public (string Family, string Style, string PostScript) Names => (Name(1), Name(2), Name(6));

    public bool KnowsVietnamese => Vietnamese.All(c => glyphs.ContainsKey(c));

    /// <summary>Outlines in curves of the second degree: what FontFile2 holds.</summary>
    public bool HasOutlines => tables.ContainsKey("glyf");

    /// <summary>Null when the file is not such a font.</summary>
    public static TrueTypeFont? Read(byte[] data)
    {
        try
        {
            return data.Length > 12 && BinaryPrimitives.ReadUInt32BigEndian(data) is 0x00010000 or 0x74727565 ? new TrueTypeFont(data, 0) : null;
        }
        catch (Exception broken) when (broken is IndexOutOfRangeException or ArgumentException or KeyNotFoundException)
        {
            return null;
        }
    }

    public int GlyphOf(int character) => glyphs.GetValueOrDefault(character);

    /// <summary>In thousandths of the type's size.</summary>
    public double WidthOf(int glyph) => U16(At("hmtx") + 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / UnitsPerEm;

    /// <summary>In the unit of the size.</summary>
    public double Measure(string text, double size) => text.EnumerateRunes().Sum(r => WidthOf(GlyphOf(r.Value))) * size / 1000;

    int At(string table) => tables[table].Offset;

    int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));

    uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at));

    void ReadCharacters()
    {
        var cmap = At("cmap");
        for (var i = 0; i < U16(cmap + 2); i++)
        {
            var (platform, encoding, at) = (U16(cmap + 4 + 8 * i), U16(cmap + 6 + 8 * i), cmap + (int)U32(cmap + 8 + 8 * i));
            if (platform == 3 && encoding is 1 or 10 || platform == 0)
                if (U16(at) == 4) ReadSegments(at);
                else if (U16(at) == 12) ReadGroups(at);
        }
    }

    void ReadSegments(int at)
    {
        var twice = U16(at + 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (U16(at + 14 + i), U16(at + 16 + twice + i));
            var (delta, range) = (U16(at + 16 + 2 * twice + i), U16(at + 16 + 3 * twice + i));
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c + delta : U16(at + 16 + 3 * twice + i + range + 2 * (c - start)) is var g && g != 0 ? g + delta : 0;
                if ((glyph & 0xFFFF) != 0) glyphs.TryAdd(c, glyph & 0xFFFF);
            }
        }
    }

    void ReadGroups(int at)
    {
        for (var i = 0; i < Math.Min(U32(at + 12), 20_000); i++)
        {
            var (start, end, glyph) = (U32(at + 16 + 12 * i), U32(at + 20 + 12 * i), U32(at + 24 + 12 * i));
            for (var c = start; c <= end && c - start < 70_000; c++) glyphs.TryAdd((int)c, (int)(glyph + c - start));
        }
    }

    string Name(int id)
    {
        if (!tables.TryGetValue("name", out var table)) return "";
        for (var i = 0; i < U16(table.Offset + 2); i++)
        {
            var at = table.Offset + 6 + 12 * i;
            if (U16(at) == 3 && U16(at + 4) == 0x409 && U16(at + 6) == id)
                return Encoding.BigEndianUnicode.GetString(data, table.Offset + U16(table.Offset + 4) + U16(at + 10), U16(at + 8));
        }
        return "";
    }
}
