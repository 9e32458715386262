using System.Globalization;
using System.Text;
using BangVang.Papers.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official.Layout;

/// <summary>Paragraphs of the house styles, as WordprocessingML.</summary>
static class Ink
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The text in capitals, as Vietnamese makes them.</summary>
    public static string Capitals(string text) => Printable(text).ToUpper(Vietnamese);

    /// <summary>A paragraph in one style; line breaks in the text stay breaks.</summary>
    public static Paragraph Paragraph(string style, string text, bool keepNext = false) =>
        Paragraph(style, keepNext, Run(text));

    /// <summary>A paragraph of runs of its own.</summary>
    public static Paragraph Paragraph(string style, bool keepNext, params Run[] runs)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepNext) properties.Append(new KeepNext());
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A solid line of a given length in the middle of a given width, both in twips.</summary>
    public static Paragraph Rule(int length, int width)
    {
        var side = $"{Math.Max(0, (width - length) / 2)}";
        return new(new ParagraphProperties(
            new ParagraphStyleId { Val = OfficialStyles.Rule },
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" }),
            new Indentation { Left = side, Right = side }));
    }

    /// <summary>A run of text with tabs and line breaks, bold where asked.</summary>
    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold) run.Append(new RunProperties(new Bold()));
        var first = true;
        foreach (var line in Lines(text))
        {
            if (!first) run.Append(new Break());
            first = false;
            AppendLine(run, line);
        }
        return run;
    }

    /// <summary>The lines of a text, cleaned of what XML and Word cannot hold.</summary>
    public static string[] Lines(string text) => Printable(text).ReplaceLineEndings("\n").Split('\n');

    static void AppendLine(Run run, string line)
    {
        var pieces = line.Split('\t');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0) run.Append(new TabChar());
            run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(pieces[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    /// <summary>Half a surrogate pair and the non-characters of XML become the replacement sign; the rest is cleaned as everywhere.</summary>
    public static string Printable(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return VietnameseText.Clean(whole.ToString())!;
    }
}
