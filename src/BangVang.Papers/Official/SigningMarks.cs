using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>
/// Gaps that are filled in after somebody has signed. Word's layout tells nobody where a gap comes to stand on the page, but a link in the text
/// becomes a link with a place in the PDF: the gap is a link of blanks, to an address that can never exist.
/// </summary>
public static class SigningMarks
{
    /// <summary>The number, the day, the month, the year, and where the signer signs.</summary>
    public const string Number = "so", Day = "ngay", Month = "thang", Year = "nam", Signer = "ky";

    /// <summary>What the addresses of the marks begin with.</summary>
    public const string Prefix = "http://bangvang.invalid/";

    static readonly (string Mark, int Blanks)[] All = [(Number, 10), (Day, 6), (Month, 6), (Year, 10), (Signer, 24)];

    /// <summary>The addresses become known to the package.</summary>
    internal static void Join(MainDocumentPart main)
    {
        foreach (var (mark, _) in All) main.AddHyperlinkRelationship(new Uri(Prefix + mark), isExternal: true, id: Id(mark));
    }

    /// <summary>A paragraph of texts, of which those that are marks become gaps.</summary>
    internal static Paragraph Paragraph(string style, params string[] texts)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var text in texts)
        {
            var gap = Array.Find(All, one => one.Mark == text);
            if (gap.Mark is null) paragraph.Append(Ink.Run(text));
            else paragraph.Append(new Hyperlink(Blank(gap.Blanks)) { Id = Id(gap.Mark) });
        }
        return paragraph;
    }

    // Said outright, or a link would be blue and underlined.
    static Run Blank(int count) => new(
        new RunProperties(new Color { Val = "000000" }, new Underline { Val = UnderlineValues.None }),
        new DocumentFormat.OpenXml.Wordprocessing.Text(new string('\u00A0', count)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });

    static string Id(string mark) => $"rIdDau{mark}";
}
