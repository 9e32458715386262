using BangVang.Papers.Official.Layout;

namespace BangVang.Papers.Official;

/// <summary>The tasks of a plan as a table: TT, content, the units in as many columns as the plan tells apart, time.</summary>
static class PlanTable
{
    // "Đơn vị thực hiện" would be understood as the lead: the last head says that nobody knows which of them leads.
    static readonly (string Header, Func<PlanTask, IReadOnlyList<string>> Units)[] UnitColumns =
    [
        ("Đơn vị chỉ đạo", task => task.Directing),
        ("Đơn vị chủ trì", task => task.Lead),
        ("Đơn vị phối hợp", task => task.Coordinating),
        ("Đơn vị chủ trì, phối hợp", task => task.Undifferentiated)
    ];

    public static TableBlock Of(IReadOnlyList<PlanTask> tasks)
    {
        var units = UnitColumns.Where(column => tasks.Any(task => column.Units(task).Count > 0)).ToArray();
        var timed = tasks.Any(task => task.Time is not null);
        return new(Columns(units, timed), [.. Rows(tasks, units, timed)]);
    }

    static List<TableColumn> Columns((string Header, Func<PlanTask, IReadOnlyList<string>> Units)[] units, bool timed)
    {
        List<TableColumn> columns = [new("TT", 1.3, Centred: true), new("Nội dung công việc", units.Length > 2 ? 7 : 9)];
        columns.AddRange(units.Select(column => new TableColumn(column.Header, 3)));
        if (timed) columns.Add(new("Thời gian", 2.2, Centred: true));
        return columns;
    }

    static IEnumerable<Row> Rows(
        IReadOnlyList<PlanTask> tasks, (string Header, Func<PlanTask, IReadOnlyList<string>> Units)[] units, bool timed)
    {
        string? group = null;
        var number = 0;
        foreach (var task in tasks)
        {
            if (task.Group is { } next && next != group) yield return new SectionRow(Ink.Capitals(next));
            group = task.Group;
            List<string> cells = [$"{++number}", task.Content, .. units.Select(column => Join(column.Units(task)))];
            if (timed) cells.Add(task.Time ?? "");
            yield return new CellRow(cells);
        }
    }

    // Several units stand one below another, so that a comma inside a name parts nothing.
    static string Join(IReadOnlyList<string> units) => units.Count > 1 ? string.Join('\n', units.Select(unit => $"- {unit}")) : string.Concat(units);
}
