using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>The text between head and foot: ô 6 of Nghị định 30/2020, Phụ lục I.</summary>
static class PaperBody
{
    /// <summary>The căn cứ, in italics; each ends with ";", the last with ".".</summary>
    public static IEnumerable<Paragraph> Bases(IReadOnlyList<string> bases) =>
        bases.Select((basis, i) => Ink.Paragraph(OfficialStyles.Basis, $"{basis.TrimEnd('.', ';', ',', ' ')}{(i == bases.Count - 1 ? "." : ";")}"));

    /// <summary>The paragraphs of a block that is not a table.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Block block) => block switch
    {
        HeadingBlock heading => [Heading(heading)],
        TextBlock text => Ink.Lines(text.Text).Select(line => Ink.Paragraph(OfficialStyles.Body, line)),
        ItemBlock item => Item(item),
        ArticleBlock article => Article(article),
        CentredBlock centred => [Ink.Paragraph(OfficialStyles.Authority, Ink.Capitals(centred.Text))],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Not a block of paragraphs.")
    };

    /// <summary>The same blocks with "./." at the end of the text, unless it ends with a table.</summary>
    public static IReadOnlyList<Block> Ended(IReadOnlyList<Block> body)
    {
        if (body.Count == 0) return body;
        var last = body[^1] switch
        {
            TextBlock text => text with { Text = End(text.Text) },
            ItemBlock item => item with { Text = End(item.Text) },
            ArticleBlock article => article with { Text = End(article.Text) },
            var other => other
        };
        return [.. body.SkipLast(1), last];
    }

    static string End(string text) => text.EndsWith("./.", StringComparison.Ordinal) ? text : $"{text.TrimEnd().TrimEnd('.', ';', ',')}./.";

    static Paragraph Heading(HeadingBlock heading)
    {
        var style = heading.Level switch { 1 => OfficialStyles.Heading1, 2 => OfficialStyles.Heading2, _ => OfficialStyles.Heading3 };
        var text = heading.Level == 1 ? Ink.Capitals(heading.Text) : heading.Text;
        return Ink.Paragraph(style, heading.Label is { } label ? $"{label} {text}" : text);
    }

    static IEnumerable<Paragraph> Item(ItemBlock item)
    {
        var lines = Ink.Lines(item.Text);
        yield return Ink.Paragraph(OfficialStyles.Item, $"{item.Label} {lines[0]}");
        foreach (var line in lines.Skip(1)) yield return Ink.Paragraph(OfficialStyles.Item, line);
    }

    static IEnumerable<Paragraph> Article(ArticleBlock article)
    {
        var lines = Ink.Lines(article.Text);
        yield return Ink.Paragraph(OfficialStyles.Article, false, Ink.Run($"Điều {article.Number}. ", bold: true), Ink.Run(lines[0]));
        foreach (var line in lines.Skip(1)) yield return Ink.Paragraph(OfficialStyles.Article, line);
    }
}
