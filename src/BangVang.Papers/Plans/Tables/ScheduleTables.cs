using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Tables;

/// <summary>Which tables of a document are schedules, and what they say.</summary>
sealed class ScheduleTables(PlanText text)
{
    readonly List<DraftAssignment> read = [];
    Columns? columns;
    TableSchedule? open;

    /// <summary>The assignments of all schedules among the entries.</summary>
    public IReadOnlyList<DraftAssignment> Read(IReadOnlyList<Entry> entries)
    {
        for (var i = 0; i < entries.Count;)
        {
            var length = TableLength(entries, i);
            if (length > 0) ReadTable([.. entries.Skip(i).Take(length)]);
            i += Math.Max(1, length);
        }
        Close();
        return read;
    }

    static int TableLength(IReadOnlyList<Entry> entries, int start)
    {
        var length = 0;
        while (start + length < entries.Count && entries[start + length].Paragraph.Row is { } row && row.Table == entries[start].Paragraph.Row!.Table) length++;
        return length;
    }

    void ReadTable(IReadOnlyList<Entry> rows)
    {
        if (rows.Take(4).Any(row => MovementTables.IsHead(row.Paragraph.Row!))) return;
        WarnOfGaps(rows);
        var head = HeadOf(rows);
        var body = 0;
        if (head >= 0 && Columns.Of(rows[head].Paragraph.Row!) is { IsMatrix: true } periods)
        {
            Close();
            read.AddRange(new MatrixSchedule(text, periods).Read(rows, head));
            return;
        }
        if (head >= 0) body = Open(rows, head);
        else if (!Fits(rows))
        {
            if (WithoutHead(rows) is not { } known) return;
            Open(known);
            text.Warn(rows[0].Paragraph.Line, "columns-unnamed", $"Bảng ở dòng {rows[0].Paragraph.Line} không có dòng tiêu đề cột; các cột được xếp theo nội dung của ô, hãy xem lại.");
        }
        foreach (var row in rows.Skip(body)) open!.Read(row);
    }

    /// <summary>The place of the head row among the first rows; -1 when there is none.</summary>
    static int HeadOf(IReadOnlyList<Entry> rows)
    {
        for (var i = 0; i < Math.Min(4, rows.Count); i++)
            if (Columns.Of(rows[i].Paragraph.Row!) is { } named && (!named.IsMatrix || MatrixSchedule.Says(rows.Skip(i + 1), named))) return i;
        return -1;
    }

    int Open(IReadOnlyList<Entry> rows, int head)
    {
        Open(Columns.Of(rows[head].Paragraph.Row!)!);
        var body = head + 1;
        if (body < rows.Count && columns!.Split(rows[body].Paragraph.Row!)) body++;
        foreach (var row in rows.Take(body)) text.Keep("column-head", row.Paragraph.Row!);
        if (columns!.Has(Column.Mixed))
            text.Warn(rows[head].Paragraph.Line, "units-undifferentiated", "Một cột ghi chung đơn vị chủ trì và phối hợp mà không nói rõ vai trò; hãy chọn đơn vị chủ trì cho từng nhiệm vụ.");
        return body;
    }

    void Open(Columns known)
    {
        Close();
        columns = known;
        open = new TableSchedule(text, known);
    }

    void Close()
    {
        if (open is not null) read.AddRange(open.Assignments);
        open = null;
    }

    /// <summary>A table without a head, as wide as the schedule before it, goes on with it.</summary>
    bool Fits(IReadOnlyList<Entry> rows) => open is not null && rows[0].Paragraph.Row!.Cells!.Count == columns!.Count;

    /// <summary>Columns by what they hold, for a table without a head: numbers, periods, the longest text; the rest are units.</summary>
    static Columns? WithoutHead(IReadOnlyList<Entry> rows)
    {
        var width = rows[0].Paragraph.Row!.Cells!.Count;
        if (rows.Count < 3 || width < 2) return null;
        var cells = Enumerable.Range(0, width).Select(i => rows.Select(row => row.Paragraph.Row!.Cells!.ElementAtOrDefault(i)).OfType<SourceCell>()
            .Select(cell => cell.Text.Trim()).Where(cell => cell.Length > 0).ToList()).ToList();
        var content = Enumerable.Range(0, width).MaxBy(i => cells[i].Count == 0 ? 0 : cells[i].Average(cell => cell.Length));
        var kinds = Enumerable.Range(0, width).Select(i => i == content ? Column.Content : Guess(cells[i])).ToList();
        var known = kinds.Contains(Column.Time) || kinds.Contains(Column.Mixed);
        return known && cells[content].Count >= 2 ? new Columns(kinds) : null;
    }

    static Column Guess(List<string> cells)
    {
        if (cells.Count == 0) return Column.None;
        if (Most(cells, cell => cell.Length <= 4)) return Column.Number;
        if (Most(cells, cell => Periods.Heading(cell) is not null)) return Column.Time;
        return Most(cells, cell => UnitWords.Begins(Plain.Of(cell).TrimStart('-', ' '))) ? Column.Mixed : Column.Note;
    }

    static bool Most(List<string> cells, Func<string, bool> holds) => cells.Count(holds) * 2 > cells.Count;

    void WarnOfGaps(IReadOnlyList<Entry> rows)
    {
        for (var i = 2; i < rows.Count; i++)
        {
            var (before, line) = (rows[i - 1].Paragraph.Line, rows[i].Paragraph.Line);
            if (line > before + 1 && PlanText.IsBlank(text.Lines[before]))
                text.Warn(line, "table-interrupted", $"Bảng bị cắt bởi dòng trống trước dòng {line}; đã đọc như một bảng.");
        }
    }
}
