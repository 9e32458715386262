using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Tables;

/// <summary>A table with a column for each period, whose cells say what is to be done: every cell with words holds assignments.</summary>
sealed class MatrixSchedule(PlanText text, Columns columns)
{
    /// <summary>Most cells below the periods hold words: it is no table of marks or figures.</summary>
    public static bool Says(IEnumerable<Entry> rows, Columns columns)
    {
        var cells = rows.SelectMany(row => new RowCells(row.Paragraph.Row!, columns, []).Cells(Column.Mark)).Select(cell => cell.Text.Trim()).Where(cell => cell.Length > 0).ToList();
        return cells.Count > 0 && cells.Count(cell => cell.Count(char.IsLetter) > 3) * 2 > cells.Count;
    }

    public IReadOnlyList<DraftAssignment> Read(IReadOnlyList<Entry> rows, int head)
    {
        var read = new List<DraftAssignment>();
        foreach (var row in rows.Take(head + 1)) text.Keep("column-head", row.Paragraph.Row!);
        foreach (var entry in rows.Skip(head + 1))
            if (columns.IsRepeatedBy(entry.Paragraph.Row!)) text.Keep("column-head", entry.Paragraph.Row!);
            else read.AddRange(Row(entry));
        return read;
    }

    IEnumerable<DraftAssignment> Row(Entry entry)
    {
        var row = entry.Paragraph.Row!;
        var cells = new RowCells(row, columns, []);
        var label = Plain.Collapse(string.Join(' ', row.Cells!.Where(cell => columns.At(cell.Column) is Column.None or Column.Lead or Column.Mixed or Column.Directing).Select(cell => cell.Text)));
        var number = Plain.Collapse(cells.Text(Column.Number)).TrimEnd('.', ')');
        var isUnit = label.Length > 0 && (columns.Has(Column.Lead) || UnitWords.Begins(Plain.Of(label)));
        text.Claim("tasks", row.Number);
        foreach (var cell in cells.Cells(Column.Mark).Where(cell => cell.Text.Trim().Length > 0))
        {
            var (lead, bullets) = CellBullets.Split(cell.Text);
            foreach (var content in bullets.Count > 0 && lead.Length == 0 ? bullets : [Plain.Collapse($"{lead} {string.Join(' ', bullets)}")])
                yield return new()
                {
                    Row = number.Length > 0 ? number : null, Section = isUnit || label.Length == 0 ? entry.Section?.Name : label, Content = content,
                    Lead = isUnit ? [.. Units.In(label).Select(unit => unit.Name)] : [], Period = Periods.InCell(columns.Head(cell.Column)), Lines = [row.Number],
                };
        }
    }
}
