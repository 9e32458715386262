using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Kinds;

/// <summary>Households of a commune.</summary>
public sealed class HouseholdList(AppDb db, UnitNames units) : IListKind
{
    public string Code => "households";

    public string Name => "Danh sách hộ gia đình";

    public string Purpose => "Các hộ của xã, phường có thể được khen, dưới tên chủ hộ.";

    public string Right => PeopleRights.Import;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        new("name", "Họ tên chủ hộ", true, "Chủ hộ", "Hộ gia đình", "Tên hộ gia đình", "Tên chủ hộ", "Họ và tên chủ hộ", "Họ và tên") { Width = 28 },
        new("address", "Nơi ở", false, "Địa chỉ", "Thôn, bản", "Thôn bản tổ dân phố", "Nơi cư trú") { Width = 34 },
        new("unit", "Xã, phường", false, "Đơn vị", "Xã", "Xã phường đặc khu") { Width = 28 },
    ];

    sealed record Line(Guid OrganisationId, string HeadName, string Folded, string? Address, Guid? Known);

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = new List<CheckedRow>();
        var path = work.At.Path;
        var inside = db.Organisations.Where(o => o.Path.StartsWith(path)).Select(o => o.Id);
        var known = (await db.Households.AsNoTracking().Where(h => inside.Contains(h.OrganisationId)).Select(h => new { h.Id, h.OrganisationId, h.Folded, h.Address }).ToListAsync()).ToLookup(h => (h.OrganisationId, h.Folded));
        var seen = new Dictionary<(Guid, string, string), int>();
        foreach (var row in work.Table.Rows)
        {
            var read = new CheckedRow(row);
            rows.Add(read);
            var name = Tidy(row["name"]);
            read.Label = name.Length > 0 ? $"Hộ {name}" : "(chưa có tên)";
            if (name.Length == 0) read.Wrong($"Ô {work.Table.Address(row, "name")}: chưa có tên chủ hộ.");
            var (unit, missing) = await units.Find(work.At, row["unit"], work.Table.Address(row, "unit"));
            if (missing is not null) read.Wrong(missing);
            if (read.State == RowState.Wrong) continue;
            var (folded, address) = (VietnameseText.Fold(name), VietnameseText.Fold(row["address"]));
            if (!seen.TryAdd((unit!.Id, folded, address), read.Number)) read.Wrong($"Trùng với dòng {seen[(unit.Id, folded, address)]}: cùng chủ hộ, nơi ở.");
            var same = known[(unit.Id, folded)].ToList();
            var exact = same.Find(h => VietnameseText.Fold(h.Address) == address);
            if (exact is not null) read.Match();
            else if (same.Count > 0) read.Doubt($"Đã có hộ cùng tên chủ hộ ở {same[0].Address ?? "nơi chưa ghi"}. Là hộ ấy hay hộ khác?");
            read.Read = new Line(unit.Id, name, folded, row["address"], exact?.Id ?? same.FirstOrDefault()?.Id);
        }
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        var added = rows.Where(r => r.State == RowState.New || r.State == RowState.Doubtful && work.Choices[r.Number] == RowChoice.New).Select(r => (Line)r.Read!).ToList();
        await using var copy = await Bulk.Into(db, "households (id, root_id, organisation_id, head_name, folded, address)");
        foreach (var line in added)
        {
            await copy.StartRowAsync();
            await copy.WriteId(Guid.CreateVersion7());
            await copy.WriteId(work.At.RootId);
            await copy.WriteId(line.OrganisationId);
            await copy.WriteText(line.HeadName);
            await copy.WriteText(line.Folded);
            await copy.WriteText(line.Address);
        }
        await copy.CompleteAsync();
        return $"Đã thêm {added.Count:N0} hộ; {rows.Count - added.Count:N0} hộ đã có.";
    }

    static string Tidy(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var name && VietnameseText.Fold(name).StartsWith("ho gia dinh ", StringComparison.Ordinal)
        ? string.Join(' ', name.Split(' ').Skip(3)) : name;
}
