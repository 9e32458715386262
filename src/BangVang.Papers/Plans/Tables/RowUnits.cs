using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Tables;

/// <summary>The units of one row, in their roles.</summary>
sealed record RowUnits(IReadOnlyList<string>? Directing, IReadOnlyList<string> Lead, IReadOnlyList<string> Coordinating, IReadOnlyList<string> Undifferentiated)
{
    /// <summary>Reads the unit columns. Words in a cell ("chủ trì", "phối hợp") weigh more than the head of its column.</summary>
    public static RowUnits Of(RowCells cells, Columns columns, PlanText text)
    {
        var directing = In(cells, Column.Directing, text).Select(unit => unit.Name).ToList();
        var lead = In(cells, Column.Lead, text);
        var coordinating = In(cells, Column.Coordinating, text).Select(unit => unit.Name).ToList();
        var mixed = In(cells, Column.Mixed, text);
        var shared = lead.Concat(mixed).ToList();
        var named = shared.Any(unit => unit.Role is Fact.Lead);
        if (lead.Count > 1 && named) text.Warn(cells.Line, "units-share-cell", $"Dòng {cells.Line}: đơn vị chủ trì và phối hợp ghi chung một ô; đã tách theo chữ “chủ trì”, “phối hợp”, hãy xem lại.");
        if (shared.Count == 1 && lead is [{ Role: null }] && !columns.Has(Column.Coordinating) && !columns.Has(Column.Directing))
            text.Warn(cells.Line, "role-unmarked", $"Dòng {cells.Line}: ô đơn vị không ghi “chủ trì” hay “phối hợp”; đơn vị duy nhất được coi là chủ trì.");
        return new(
            columns.Has(Column.Directing) ? directing : null,
            [.. shared.Where(unit => unit.Role is Fact.Lead).Concat(named ? [] : lead.Where(unit => unit.Role is null)).Select(unit => unit.Name)],
            [.. shared.Where(unit => unit.Role is Fact.Coordinating || (named && unit.Role is null)).Select(unit => unit.Name), .. coordinating],
            [.. (named ? [] : mixed.Where(unit => unit.Role is null)).Select(unit => unit.Name)]);
    }

    static List<Unit> In(RowCells cells, Column kind, PlanText text)
    {
        var units = new List<Unit>();
        foreach (var cell in cells.Cells(kind))
        {
            var read = cells.Read(cell);
            units.AddRange(Units.In(read));
            if (Units.IsFlattened(read))
                text.Warn(cells.Line, "units-flattened", $"Dòng {cells.Line}: nhiều đơn vị viết liền nhau trong một ô; đã tách thành {units.Count} đơn vị, hãy xem lại.");
        }
        return units;
    }
}
