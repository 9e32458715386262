using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>
/// Gaps that are filled in after somebody has signed. Nobody knows from the Word file where a gap comes to stand on the page; in the PDF it is
/// found again by its blanks: each gap is a row of no-break spaces of a length that no other has, and LibreOffice draws each of them by itself.
/// </summary>
public static class SigningMarks
{
    /// <summary>The number, the day, the month, the year, and where the signer signs.</summary>
    public const string Number = "so", Day = "ngay", Month = "thang", Year = "nam", Signer = "ky";

    /// <summary>How many blanks each is.</summary>
    internal static IReadOnlyDictionary<string, int> Blanks { get; } = new Dictionary<string, int> { [Number] = 10, [Day] = 6, [Month] = 7, [Year] = 11, [Signer] = 24 };

    /// <summary>A paragraph of texts, of which those that are marks become gaps.</summary>
    internal static Paragraph Paragraph(string style, params string[] texts)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var text in texts) paragraph.Append(Blanks.TryGetValue(text, out var count) ? Blank(count) : Ink.Run(text));
        return paragraph;
    }

    // Printable text turns such spaces into plain ones; here they must stay.
    static Run Blank(int count) =>
        new(new DocumentFormat.OpenXml.Wordprocessing.Text(new string('\u00A0', count)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
}
