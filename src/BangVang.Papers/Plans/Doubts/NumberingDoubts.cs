using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Doubts;

/// <summary>Numbers used twice, skipped, or standing under the wrong heading.</summary>
static class NumberingDoubts
{
    public static void OfHeadings(IReadOnlyList<Entry> entries, PlanText text)
    {
        var seen = new Dictionary<(Section?, string), int>();
        foreach (var heading in entries.Select(entry => entry.Heading).OfType<Section>())
        {
            if (heading.Paragraph.Marker.Number is not { } number) continue;
            var line = heading.Paragraph.Line;
            if (!seen.TryAdd((heading.Parent, heading.Rank + number), line) && heading.Kind is not SectionKind.Annex)
                text.Warn(line, "heading-number-repeated", $"Đề mục số {number} ở dòng {line} trùng số với đề mục ở dòng {seen[(heading.Parent, heading.Rank + number)]}.");
            if (heading.Rank is Rank.Nested && heading.Parent?.Rank is not (Rank.Arabic or Rank.Article) && number.EndsWith(".1", StringComparison.Ordinal))
                text.Warn(line, "heading-without-parent", $"Đề mục {number} ở dòng {line} không có đề mục {number[..number.IndexOf('.')]} ở trên.");
        }
        var undotted = entries.Select(entry => entry.Heading).OfType<Section>().Where(heading => heading.Rank is Rank.Nested or Rank.Deep && !heading.Paragraph.Marker.Dotted).ToList();
        if (undotted.Count > 0)
            text.Warn(undotted[0].Paragraph.Line, "heading-mark-missing", $"Có {undotted.Count} đề mục thiếu dấu chấm sau số (dòng {string.Join(", ", undotted.Select(heading => heading.Paragraph.Line))}).");
    }

    /// <summary>The number column of schedules, anew wherever it begins again.</summary>
    public static void OfRows(IReadOnlyList<DraftAssignment> fromTables, PlanText text)
    {
        int? before = null;
        string? section = null;
        foreach (var row in fromTables.Where(row => row.Row is not null).DistinctBy(row => row.Lines[0]))
        {
            if (row.Section != section && row.Row is "1" or "01") before = null;
            section = row.Section;
            if (!int.TryParse(row.Row, out var number))
            {
                before = null;
                continue;
            }
            var line = row.Lines[0];
            if (number == before) text.Warn(line, "number-repeated", $"Số thứ tự {number} ở dòng {line} đã dùng cho dòng ngay trên.");
            else if (before is not null && number > before + 1) text.Warn(line, "numbers-missing", $"Số thứ tự nhảy từ {before} đến {number} ở dòng {line}.");
            before = number;
        }
    }
}
