using BangVang.Papers.Text;

namespace BangVang.Papers.Sources;

/// <summary>
/// A text file as lines. Rows are recognised by tabs, by columns that spaces hold in line, by Markdown bars and by HTML cells; the marks of Markdown and HTML
/// that converters leave behind are taken away, the words between them stay.
/// </summary>
public static class TextSource
{
    /// <summary>Reads the text; the number of a line is its number in the file, blank lines included.</summary>
    public static SourceDocument Read(string name, string text)
    {
        var lines = Lines(VietnameseText.Clean(text) ?? "");
        return new SourceDocument(name, new TextTables().Rows([.. AlignedTables.Tabbed(StackedTables.Tabbed([.. HtmlRows(lines)]))]));
    }

    static string[] Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines is [.., ""] ? lines[..^1] : lines;
    }

    /// <summary>A row of an HTML table that is spread over lines becomes one line; the lines it came from are left empty.</summary>
    static IEnumerable<string> HtmlRows(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var end = TextMarkup.OpensRow(lines[i]) ? RowEnd(lines, i) : i;
            yield return string.Join('\n', lines[i..(end + 1)]);
            for (var skipped = i; skipped < end; skipped++) yield return "";
            i = end;
        }
    }

    static int RowEnd(string[] lines, int start)
    {
        const int longest = 200;
        for (var i = start; i < Math.Min(lines.Length, start + longest); i++)
        {
            if (lines[i].Contains("</tr", StringComparison.OrdinalIgnoreCase)) return i;
            if (i > start && TextMarkup.OpensRow(lines[i])) break;
        }
        return start;
    }
}
