using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BangVang.Papers.Official;

namespace BangVang.Papers.Signing.Structure;

/// <summary>A gap of a printed page: which it is, and where, as left, foot, right, top.</summary>
sealed record Gap(string Name, int Page, double[] Box);

/// <summary>Finds the gaps of <see cref="SigningMarks"/> on the pages: rows of so many single blanks beside one another.</summary>
static partial class Gaps
{
    public static IReadOnlyList<Gap> Of(PdfFile file, IReadOnlyList<(int Number, PdfDictionary Page)> pages) =>
        [.. pages.SelectMany(page => OnPage(page.Number, Content(file, page.Page))).DistinctBy(g => g.Name)];

    static IEnumerable<Gap> OnPage(int page, string content)
    {
        foreach (var row in Rows(content))
            if (SigningMarks.Blanks.FirstOrDefault(b => b.Value == row.Count) is { Key: { } name })
            {
                var (first, last) = (row[0], row[^1]);
                var step = (last.X - first.X) / (row.Count - 1);
                yield return new Gap(name, page, [first.X, first.Y - 0.22 * first.Size, last.X + step, first.Y + 0.78 * first.Size]);
            }
    }

    static List<List<Glyph>> Rows(string content)
    {
        var rows = new List<List<Glyph>>();
        var end = -1;
        foreach (Match match in Single().Matches(content))
        {
            var glyph = new Glyph(Number(match, 1), Number(match, 2), match.Groups[3].Value, Number(match, 4), match.Groups[5].Value);
            // Between two blanks of a row nothing stands but the end of one and the beginning of the next.
            var goesOn = rows is [.., [.., var before]] && match.Index - end < 40 && before.IsBeside(glyph);
            if (goesOn) rows[^1].Add(glyph);
            else rows.Add([glyph]);
            end = match.Index + match.Length;
        }
        return rows;
    }

    static string Content(PdfFile file, PdfDictionary page)
    {
        var parts = file.Resolve(page["Contents"]) switch { PdfStream one => [one], PdfArray many => many.Items.Select(file.Resolve).OfType<PdfStream>(), _ => Enumerable.Empty<PdfStream>() };
        return string.Join('\n', parts.Select(p => Encoding.Latin1.GetString(Inflated.Of(file, p))));
    }

    static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    readonly record struct Glyph(double X, double Y, string Font, double Size, string Code)
    {
        public bool IsBeside(Glyph next) => Y == next.Y && Font == next.Font && Code == next.Code && next.X > X && next.X - X < Size;
    }

    [GeneratedRegex(@"BT\s+(-?[\d.]+) (-?[\d.]+) Td /(\S+) ([\d.]+) Tf\s*<([0-9A-Fa-f]{2,4})>\s*Tj\s+ET")]
    private static partial Regex Single();
}
