using BangVang.Papers.Plans.Schedule;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Lines;

/// <summary>Lines as paragraphs: a sentence that a page break or a hard line end tore apart is one again.</summary>
static class Paragraphs
{
    public static IReadOnlyList<Paragraph> Of(IEnumerable<SourceLine> lines, PlanText text)
    {
        var wrapped = IsHardWrapped(text.Lines);
        var paragraphs = new List<Paragraph>();
        var open = new List<SourceLine>();
        foreach (var line in lines.Where(line => !PlanText.IsBlank(line)))
        {
            if (line.Cells is null && !line.Text.Any(char.IsLetterOrDigit))
            {
                text.Keep("rule", line);
                continue;
            }
            if (open.Count > 0 && !Continues(open, line, wrapped)) Close();
            else if (open.Count > 0) WarnOfTear(text, open[^1], line);
            open.Add(line);
        }
        if (open.Count > 0) Close();
        return paragraphs;

        void Close()
        {
            paragraphs.Add(new Paragraph(open));
            open.Clear();
        }
    }

    static bool Continues(List<SourceLine> open, SourceLine line, bool wrapped)
    {
        var before = open[^1];
        if (before.Cells is not null || line.Cells is not null || line.Label is not null) return false;
        if (!IsUnfinished(before.Text) || Marker.Of(line.Text) != Marker.Nothing) return false;
        if (Plain.IsCapitals(before.Text) || Periods.Heading(Marker.Of(before.Text) is { Length: > 0 } m ? before.Text[m.Length..] : before.Text) is not null) return false;
        if (char.IsLower(FirstLetter(line.Text))) return true;
        return wrapped && before.Number + 1 == line.Number && before.Text.Length >= 55 && !Plain.IsCapitals(line.Text);
    }

    static bool IsUnfinished(string text)
    {
        var end = text.TrimEnd() is [.., var last] ? last : '.';
        return char.IsLetterOrDigit(end) || end is ',' or '-' or '–' or '"' or '”' or ')';
    }

    /// <summary>Many lines end in the middle of a sentence and go on below: the text was broken to a page's width.</summary>
    static bool IsHardWrapped(IReadOnlyList<SourceLine> lines)
    {
        const int enough = 6;
        var torn = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, line) = (lines[i - 1], lines[i]);
            if (before.Cells is not null || line.Cells is not null || before.Text.Length is < 50 or > 140) continue;
            if (IsUnfinished(before.Text) && Marker.Of(line.Text) == Marker.Nothing && char.IsLower(FirstLetter(line.Text))) torn++;
        }
        return torn >= enough;
    }

    static char FirstLetter(string text) => text.TrimStart('"', '“', '(', ' ') is [var first, ..] ? first : ' ';

    static void WarnOfTear(PlanText text, SourceLine before, SourceLine line)
    {
        if (line.Number > before.Number + 1)
            text.Warn(line.Number, "page-break-joined", $"Câu ở dòng {before.Number} bị ngắt trang, đã nối với dòng {line.Number}; hãy đọc lại chỗ nối.");
    }
}
