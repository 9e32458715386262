using BangVang.Papers.Certificates.Fonts;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>The fonts of one PDF, each with a name of its own among the pages' resources.</summary>
sealed class UsedFonts(FontBook book, PdfWriting pdf)
{
    readonly Dictionary<TrueTypeFont, EmbeddedFont> used = [];

    public EmbeddedFont Of(string family, bool bold, bool italic)
    {
        var face = book.Face(family, bold, italic);
        if (!used.TryGetValue(face, out var font)) used[face] = font = new EmbeddedFont(face, $"F{used.Count + 1}");
        return font;
    }

    /// <summary>Writes them; the entries of the resources.</summary>
    public string Write() => string.Concat(used.Values.Select(font =>
    {
        var number = pdf.Reserve();
        font.Write(pdf, number);
        return $"/{font.Name} {number} 0 R";
    }));
}
