using System.Globalization;
using System.Text;

namespace BangVang.Papers.Signing.Structure;

/// <summary>What a field looks like on the page, as small pictures of their own.</summary>
static class Appearances
{
    /// <summary>Nothing, in the size of the field.</summary>
    public static PdfStream Blank(double width, double height) => Form(width, height, new PdfDictionary(), "");

    /// <summary>Figures in Times, in the middle of the field.</summary>
    public static PdfStream Figures(string text, double width, double height, double size, bool italic)
    {
        var font = new PdfDictionary
        {
            ["Type"] = new PdfName("Font"), ["Subtype"] = new PdfName("Type1"), ["BaseFont"] = new PdfName(italic ? "Times-Italic" : "Times-Roman"), ["Encoding"] = new PdfName("WinAnsiEncoding"),
        };
        var resources = new PdfDictionary { ["Font"] = new PdfDictionary { ["TR"] = font } };
        // Every figure of Times is half as wide as the type is high.
        var x = Math.Max(0, (width - text.Length * size / 2) / 2);
        // Where the letters beside it stand: the field reaches so far below their line.
        var y = 0.22 * size;
        return Form(width, height, resources, string.Create(CultureInfo.InvariantCulture, $"q BT /TR {size:0.##} Tf 0 g {x:0.##} {y:0.##} Td ({text}) Tj ET Q"));
    }

    /// <summary>A picture, as large as fits, in the middle of the field.</summary>
    public static PdfStream Picture(Increment update, PngPicture picture, double width, double height)
    {
        var image = new PdfReference(picture.Into((entries, content) => update.Add(new PdfStream(Entries(entries), content)).Number));
        var scale = Math.Min(width / picture.Width, height / picture.Height);
        var (w, h) = (picture.Width * scale, picture.Height * scale);
        var resources = new PdfDictionary { ["XObject"] = new PdfDictionary { ["Im"] = image } };
        return Form(width, height, resources, string.Create(CultureInfo.InvariantCulture, $"q {w:0.##} 0 0 {h:0.##} {(width - w) / 2:0.##} {(height - h) / 2:0.##} cm /Im Do Q"));
    }

    static PdfDictionary Entries(string text) => (PdfDictionary)new PdfLexer(Encoding.Latin1.GetBytes($"<<{text}>>"), 0).Read()!;

    static PdfStream Form(double width, double height, PdfDictionary resources, string content) => new(
        new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"), ["Subtype"] = new PdfName("Form"), ["BBox"] = PdfArray.Of(0, 0, width, height), ["Resources"] = resources,
        },
        Encoding.Latin1.GetBytes(content));
}
