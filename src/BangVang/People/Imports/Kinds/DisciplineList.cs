using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Kinds;

/// <summary>Measures of discipline against persons.</summary>
public sealed class DisciplineList(AppDb db, UnitNames units, PersonMatching matching, Clock clock) : IListKind
{
    public string Code => "disciplines";

    public string Name => "Kỷ luật của cá nhân";

    public string Purpose => "Các quyết định kỷ luật đối với những người đã có trong danh sách; dòng đã ghi thì bỏ qua.";

    public string Right => PeopleRights.Import;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        .. PersonColumns.Who,
        new("level", "Hình thức kỷ luật", true, "Kỷ luật", "Mức kỷ luật") { Width = 20 },
        new("from", "Từ ngày", true, "Ngày có hiệu lực", "Ngày quyết định", "Ngày kỷ luật") { Width = 14 },
        new("until", "Đến ngày", false, "Ngày hết hiệu lực", "Hết thời hạn") { Width = 14 },
        new("source", "Quyết định", true, "Số quyết định", "Số, ngày quyết định", "Căn cứ") { Width = 30 },
    ];

    sealed record Measure(DisciplineLevel Level, DateOnly From, DateOnly? Until, string Source);

    readonly Dictionary<int, Measure> measures = [];

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = await PersonColumns.Read(work, units, matching);
        PersonColumns.MustBeKnown(work, rows);
        measures.Clear();
        foreach (var row in rows) if (Read(work, row) is { } measure) measures[row.Number] = measure;
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        var all = rows.Select(r => (Person: ((PersonLine)r.Read!).Match.Id!.Value, Measure: measures[r.Number])).ToList();
        Guid[] ids = [.. all.Select(_ => Guid.CreateVersion7())], people = [.. all.Select(a => a.Person)];
        string[] levels = [.. all.Select(a => a.Measure.Level.ToString())], sources = [.. all.Select(a => a.Measure.Source)];
        DateOnly[] from = [.. all.Select(a => a.Measure.From)];
        DateOnly?[] until = [.. all.Select(a => a.Measure.Until)];
        var added = await db.Database.ExecuteSqlAsync($"""
            insert into discipline_rows (id, person_id, level, "from", until, source)
            select k.* from unnest({ids}, {people}, {levels}, {from}, {until}, {sources}) as k(id, person, level, day, until, source)
            where not exists (select from discipline_rows d where d.person_id = k.person and d.level = k.level and d."from" = k.day)
            """);
        return $"Đã ghi {added:N0} kỷ luật; {rows.Count - added:N0} dòng đã có.";
    }

    Measure? Read(ListWork work, CheckedRow row)
    {
        var table = work.Table;
        var folded = VietnameseText.Fold(row.Row["level"]);
        var level = Enum.GetValues<DisciplineLevel>().Cast<DisciplineLevel?>().FirstOrDefault(l => VietnameseText.Fold(l!.Value.Word) == folded);
        if (level is null) row.Wrong($"Ô {table.Address(row.Row, "level")}: không hiểu hình thức “{row.Row["level"]}”. Ghi khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức hoặc buộc thôi việc.");
        var (from, until) = (SheetValues.Day(row.Row["from"]), SheetValues.Day(row.Row["until"]));
        if (from is null || from > clock.Today) row.Wrong($"Ô {table.Address(row.Row, "from")}: ngày “{row.Row["from"]}” {(from is null ? "không hiểu được. Ghi ngày/tháng/năm" : "còn ở phía trước")}.");
        if (row.Row["until"] is not null && until is null) row.Wrong($"Ô {table.Address(row.Row, "until")}: không hiểu ngày “{row.Row["until"]}”. Ghi ngày/tháng/năm.");
        if (until < from) row.Wrong($"Ô {table.Address(row.Row, "until")}: ngày hết hiệu lực ở trước ngày có hiệu lực.");
        if (row.Row["source"] is null) row.Wrong($"Ô {table.Address(row.Row, "source")}: chưa có số, ngày quyết định.");
        return row.State == RowState.Wrong ? null : new Measure(level!.Value, from!.Value, until, row.Row["source"]!);
    }
}
