using System.Globalization;
using System.Text;
using BangVang.Papers.Certificates.Drawing;

namespace BangVang.Papers.Certificates.Fonts;

/// <summary>A font as a PDF carries it: whole outlines of the glyphs that are used, found by glyph number, with the way back to letters for search and copy.</summary>
sealed class EmbeddedFont(TrueTypeFont font, string name)
{
    readonly SortedDictionary<int, int> used = [];

    public TrueTypeFont Font => font;

    /// <summary>"F1": as the pages call it.</summary>
    public string Name => name;

    /// <summary>The text as glyph numbers in hexadecimal.</summary>
    public string Hex(string text)
    {
        var hex = new StringBuilder(text.Length * 4);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            used.TryAdd(glyph, rune.Value);
            hex.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }
        return hex.ToString();
    }

    /// <summary>Writes the font with its parts; the number of the object that pages refer to.</summary>
    public void Write(PdfWriting output, int number)
    {
        var called = $"{Tag()}+{font.Names.PostScript.Replace(" ", "", StringComparison.Ordinal)}";
        var (descendant, descriptor, file, unicode) = (output.Reserve(), output.Reserve(), output.Reserve(), output.Reserve());
        output.Object(number, $"<</Type/Font/Subtype/Type0/BaseFont/{called}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
        output.Object(descendant, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{called}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/DW 500/W[{Widths()}]>>");
        output.Object(descriptor, string.Create(CultureInfo.InvariantCulture, $"<</Type/FontDescriptor/FontName/{called}/Flags 4/FontBBox[{string.Join(' ', font.Box.Select(Thousandths))}]/ItalicAngle 0/Ascent {Thousandths(font.Ascent)}/Descent {Thousandths(font.Descent)}/CapHeight {Thousandths(font.Ascent)}/StemV 80/FontFile2 {file} 0 R>>"));
        var subset = FontSubset.Of(font, used.Keys);
        output.Stream(file, $"/Length1 {subset.Length}", subset);
        output.Stream(unicode, "", Encoding.ASCII.GetBytes(ToUnicode()));
    }

    int Thousandths(int units) => units * 1000 / font.UnitsPerEm;

    // Six capitals that say "not the whole font"; they differ by what is in it.
    string Tag()
    {
        var sum = used.Keys.Aggregate(17, (a, g) => unchecked(a * 31 + g)) & int.MaxValue;
        return string.Create(6, sum, static (chars, value) =>
        {
            for (var i = 0; i < chars.Length; i++, value /= 26) chars[i] = (char)('A' + value % 26);
        });
    }

    string Widths() => string.Join(' ', used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g}[{font.WidthOf(g):0.##}]")));

    string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var part in used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, character) in part) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
