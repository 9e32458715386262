using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Tables;

/// <summary>The assignments of a table of assignments.</summary>
sealed partial class TableSchedule(PlanText text, Columns columns)
{
    readonly List<DraftAssignment> read = [];
    readonly Dictionary<int, string> above = [];
    string? group;
    DraftPeriod? groupPeriod;
    DraftPeriod? columnPeriod;

    public IReadOnlyList<DraftAssignment> Assignments => read;

    public void Read(Entry entry)
    {
        var row = entry.Paragraph.Row!;
        if (columns.IsRepeatedBy(row))
        {
            text.Keep("column-head", row);
            return;
        }
        var cells = new RowCells(row, columns, above);
        if (cells.IsGroup()) OpenGroup(cells);
        else if (IsContinuation(cells)) Continue(cells);
        else ReadRow(cells, entry);
        text.Claim("tasks", row.Number);
    }

    void OpenGroup(RowCells cells)
    {
        group = Plain.Collapse(string.Join(' ', cells.Filled.Select(cell => cell.Text)));
        groupPeriod = cells.Filled.Select(cell => Periods.Heading(cell.Text)).FirstOrDefault(period => period is not null)
            ?? Periods.Heading(group);
    }

    void ReadRow(RowCells cells, Entry entry)
    {
        var number = Plain.Collapse(cells.Text(Column.Number)).TrimEnd('.', ')');
        var template = Units(cells) with
        {
            Row = number.Length == 0 ? null : number,
            Section = group ?? entry.Section?.Name,
            Period = Due(cells, entry),
            Notes = cells.Notes(),
        };
        WarnOfGaps(cells, template);
        var (lead, bullets) = CellBullets.Split(cells.Text(Column.Content));
        string[] contents = bullets.Count > 0 && lead.Length == 0 ? [.. bullets] : [Plain.Collapse(string.Join(' ', [lead, .. bullets]))];
        if (contents is [""]) contents = template.Notes is [var note, ..] ? [note] : [Plain.Collapse(string.Join(' ', cells.Filled.Select(cell => cell.Text)))];
        foreach (var content in contents.Where(content => content.Length > 0)) Add(template, content, cells.Line);
    }

    DraftAssignment Units(RowCells cells)
    {
        var units = RowUnits.Of(cells, columns, text);
        return new()
        {
            Directing = units.Directing, Lead = units.Lead, Coordinating = units.Coordinating,
            Undifferentiated = [.. units.Undifferentiated.Select(unit => WithoutShiftedTime(unit, cells))],
        };
    }

    void Add(DraftAssignment template, string content, int line)
    {
        read.Add(template with { Content = content, Lines = [line] });
    }

    DraftPeriod Due(RowCells cells, Entry entry)
    {
        if (cells.Marked() is { Length: > 0 } marked) return Periods.InCell(marked);
        var time = Plain.Collapse(cells.Text(Column.Time));
        if (time.Length > 0) return columnPeriod = Periods.InCell(Completed(time, cells));
        if (columns.TimeIsFirst && columnPeriod is not null)
        {
            text.Warn(cells.Line, "time-from-above", $"Dòng {cells.Line} để trống cột thời gian đứng đầu bảng; đã hiểu là “{columnPeriod.Text}” như dòng trên, hãy xem lại.");
            return columnPeriod;
        }
        return groupPeriod ?? entry.Section?.Due ?? DraftPeriod.None;
    }

    /// <summary>A bare number in a column headed "Tháng"; or "Tháng" whose numbers slipped into the cell beside it.</summary>
    string Completed(string time, RowCells cells)
    {
        var head = cells.Cells(Column.Time).Select(cell => columns.Head(cell.Column)).FirstOrDefault("");
        if (Bare().IsMatch(time) && Unit().Match(Plain.Words(head)) is { Success: true } unit) return $"{(unit.Value == "quy" ? "quý" : "tháng")} {time}";
        if (Plain.Words(time) is not ("thang" or "quy" or "trong thang" or "trong quy") || Slipped(cells) is not { } numbers) return time;
        text.Warn(cells.Line, "time-shifted", $"Dòng {cells.Line}: cột thời gian chỉ ghi “{time}”, số “{numbers}” nằm lạc trong ô đơn vị; đã ghép thành “{time} {numbers}”, hãy xem lại.");
        return $"{time} {numbers}";
    }

    static string? Slipped(RowCells cells) => new[] { Column.Mixed, Column.Lead, Column.Coordinating }
        .Select(kind => StrayNumbers().Match(cells.Text(kind))).FirstOrDefault(match => match.Success)?.Value;

    string WithoutShiftedTime(string unit, RowCells cells) =>
        Plain.Words(cells.Text(Column.Time)) is "thang" or "quy" ? Plain.Collapse(StrayNumbers().Replace(unit, " ")) : unit;

    bool IsContinuation(RowCells cells)
    {
        if (read.Count == 0 || cells.HasUnitsOrTime || cells.Text(Column.Number).Length > 0) return false;
        var content = cells.Text(Column.Content);
        if (content.Length == 0) return cells.Filled.Count > 0;
        if (Marker.Of(content).IsBullet) return false;
        return char.IsLower(content[0]) || !Ended().IsMatch(read[^1].Content);
    }

    void Continue(RowCells cells)
    {
        var (lead, bullets) = CellBullets.Split(cells.Text(Column.Content));
        var last = read[^1];
        text.Warn(cells.Line, "row-continued", $"Dòng {cells.Line} là phần tiếp của dòng {last.Lines[^1]} bị ngắt trang; đã nối lại.");
        read[^1] = last with
        {
            Content = Plain.Collapse(last.Content + " " + lead),
            Notes = [.. last.Notes, .. cells.Notes()],
            Lines = [.. last.Lines, cells.Line],
        };
        foreach (var bullet in bullets) Add(last with { Notes = [] }, bullet, cells.Line);
    }

    void WarnOfGaps(RowCells cells, DraftAssignment row)
    {
        if (columns.Has(Column.Number) && row.Row is null)
            text.Warn(cells.Line, "row-without-number", $"Dòng {cells.Line} của bảng không có số thứ tự; có thể ô gộp đã mất khi chuyển tệp.");
        if (columns.Has(Column.Time) && row.Period is { Kind: PeriodKind.Unspecified, Text: null })
            text.Warn(cells.Line, "row-without-time", $"Dòng {cells.Line} của bảng không ghi thời gian; nhiệm vụ để “chưa xác định”.");
        var units = row.Lead.Count + row.Coordinating.Count + row.Undifferentiated.Count;
        if (units == 0 && (columns.Has(Column.Lead) || columns.Has(Column.Mixed)))
            text.Warn(cells.Line, "row-without-units", $"Dòng {cells.Line} của bảng không ghi đơn vị thực hiện.");
    }

    /// <summary>Figures alone; and what a head says that they count: months or quarters, not both.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,4})(?:\s*[-–,;+&]\s*(?:\d{1,2}|[IVX]{1,4}))*\.?$", RegexOptions.None, 10_000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\bthang\b(?!.*\b(?:quy|ngay)\b)|\bquy\b(?!.*\b(?:thang|ngay)\b)", RegexOptions.None, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<=\s)\d{1,2}(?:\s*,\s*\d{1,2})*(?=\s|$)", RegexOptions.None, 10_000)]
    private static partial Regex StrayNumbers();

    [GeneratedRegex(@"[.;:!?…]\s*[""”)]*\s*$", RegexOptions.None, 10_000)]
    private static partial Regex Ended();
}
