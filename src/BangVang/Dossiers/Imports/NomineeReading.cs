using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Imports;
using BangVang.People.Imports.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Imports;

/// <summary>Understands each row of a list of nominees: what it is (said, or seen from the name and the award), which award, and whom it means in the register.</summary>
public sealed class NomineeReading(AppDb db, UnitNames units, PersonMatching matching)
{
    public async Task<IReadOnlyList<CheckedRow>> Read(ListWork work, Dossier dossier, IReadOnlyList<Award> awards)
    {
        var named = awards.SelectMany(a => Names(a).Select(n => (Name: n, Award: a))).ToLookup(n => n.Name, n => n.Award);
        var sorted = new List<(SheetRow Row, HonoreeKind? Kind, Award? Award)>();
        foreach (var row in work.Table.Rows) sorted.Add(await Sort(work, row, Chosen(named, row["award"])));
        var persons = (await PersonColumns.Read(work with { Table = work.Table with { Rows = [.. sorted.Where(s => s.Kind == HonoreeKind.Person).Select(s => s.Row)] } }, units, matching)).ToDictionary(r => r.Number);
        var households = await Households(work.At.Path);
        var rows = new List<CheckedRow>();
        foreach (var (row, kind, award) in sorted)
        {
            var read = kind == HonoreeKind.Person ? persons[row.Number] : new CheckedRow(row) { Label = row["name"] ?? "(chưa có tên)" };
            rows.Add(read);
            if (award is null) read.Wrong($"Ô {work.Table.Address(row, "award")}: không hiểu “{row["award"]}” là danh hiệu, hình thức nào của hồ sơ loại {DossierKinds.Name(dossier.Kind).ToLowerInvariant()}. Ghi như “{awards.FirstOrDefault()?.Short}”.");
            if (kind is null) read.Wrong($"Ô {work.Table.Address(row, "sort")}: không hiểu “{row["sort"]}”. Ghi Cá nhân, Tập thể hoặc Hộ gia đình.");
            if (read.State != RowState.Wrong) await Tell(work, read, kind!.Value, award!, households);
        }
        await Present(dossier, rows);
        return rows;
    }

    async Task Tell(ListWork work, CheckedRow read, HonoreeKind kind, Award award, ILookup<(Guid, string), Household> households)
    {
        var cell = work.Table.Address(read.Row, "name");
        if (!award.IsGivenTo(kind)) read.Wrong($"Ô {work.Table.Address(read.Row, "award")}: {award.Name} không tặng {HonoreeKinds.Name(kind).ToLowerInvariant()}.");
        else if (kind == HonoreeKind.Person)
        {
            if (read.Read is PersonLine person) read.Read = new NomineeLine(kind, award, person.Unit, person.Key.FullName, person.Match.Id, person);
        }
        else if (kind == HonoreeKind.Collective)
        {
            var (unit, missing) = await units.Find(work.At, read.Row["name"], cell);
            if (missing is not null) read.Wrong(missing);
            else read.Read = new NomineeLine(kind, award, unit!, unit!.Name, unit.Id, null);
            if (missing is null) read.Match();
        }
        else
        {
            var (unit, missing) = await units.Find(work.At, read.Row["unit"], work.Table.Address(read.Row, "unit"));
            if (missing is not null) read.Wrong(missing);
            else Household(read, award, unit!, households);
        }
    }

    static void Household(CheckedRow read, Award award, NamedUnit unit, ILookup<(Guid, string), Household> households)
    {
        var head = HeadOf(read.Row["name"]!);
        var same = households[(unit.Id, VietnameseText.Fold(head))].ToList();
        if (same.Count == 1) read.Match();
        else if (same.Count > 1) read.Doubt($"Có {same.Count} hộ cùng tên chủ hộ ở {unit.Name}. Là hộ {same[0].Address ?? "chưa ghi nơi ở"} hay hộ khác?");
        read.Read = new NomineeLine(HonoreeKind.Household, award, unit, head, same.FirstOrDefault()?.Id, null);
    }

    /// <summary>Twice in the file is a fault; already in the list is only said.</summary>
    async Task Present(Dossier dossier, List<CheckedRow> rows)
    {
        var present = (await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).ToListAsync()).Where(n => n.Stands).Select(n => (n.Honoree, n.AwardCode)).ToHashSet();
        var seen = new Dictionary<(Honoree, string), int>();
        foreach (var row in rows)
        {
            if (row.State == RowState.Wrong || row.Read is not NomineeLine { Known: { } id } line) continue;
            var key = (new Honoree(line.Kind, id), line.Award.Code);
            if (!seen.TryAdd(key, row.Number)) row.Wrong($"Trùng với dòng {seen[key]}: cùng người, tập thể, cùng mức đề nghị.");
            else if (present.Contains(key)) row.Note("Đã có trong hồ sơ với cùng mức; không thêm lần nữa.");
        }
    }

    async Task<(SheetRow, HonoreeKind?, Award?)> Sort(ListWork work, SheetRow row, Award? award)
    {
        var (said, name) = (VietnameseText.Fold(row["sort"]), VietnameseText.Fold(row["name"]));
        if (said.Length > 0) return (row, said.Contains("ca nhan", StringComparison.Ordinal) ? HonoreeKind.Person : said.Contains("tap the", StringComparison.Ordinal) ? HonoreeKind.Collective : said.StartsWith("ho", StringComparison.Ordinal) ? HonoreeKind.Household : null, award);
        if (name.StartsWith("ho ong ", StringComparison.Ordinal) || name.StartsWith("ho ba ", StringComparison.Ordinal) || name.StartsWith("ho gia dinh ", StringComparison.Ordinal)) return (row, HonoreeKind.Household, award);
        if (award is not null && !award.IsGivenTo(HonoreeKind.Person)) return (row, award.IsGivenTo(HonoreeKind.Collective) ? HonoreeKind.Collective : HonoreeKind.Household, award);
        var isUnit = row["born"] is null && row["identity"] is null && name.Length > 0 && (await units.Find(work.At, row["name"], "")).Unit is not null;
        return (row, isUnit ? HonoreeKind.Collective : HonoreeKind.Person, award);
    }

    async Task<ILookup<(Guid, string), Household>> Households(string path)
    {
        var bodies = db.Organisations.Where(o => o.Path.StartsWith(path)).Select(o => o.Id);
        return (await db.Households.AsNoTracking().Where(h => bodies.Contains(h.OrganisationId)).ToListAsync()).ToLookup(h => (h.OrganisationId, VietnameseText.Fold(HeadOf("Hộ " + h.HeadName))));
    }

    static Award? Chosen(ILookup<string, Award> named, string? text)
    {
        var found = named[VietnameseText.Fold(text)].Distinct().ToList();
        return found.Count == 1 ? found[0] : found.Find(a => a.Level == AwardLevel.Base) ?? found.FirstOrDefault();
    }

    static IEnumerable<string> Names(Award award)
    {
        yield return VietnameseText.Fold(award.Name);
        yield return VietnameseText.Fold(award.Short);
        yield return VietnameseText.Fold(award.Code.Replace('_', ' '));
        // "Bằng khen", "Giấy khen" alone: whichever of the list is meant by a body of this level.
        if (VietnameseText.Fold(award.Short).StartsWith("bang khen cua tinh", StringComparison.Ordinal)) yield return "bang khen";
        if (VietnameseText.Fold(award.Short).StartsWith("giay khen", StringComparison.Ordinal)) yield return "giay khen";
    }

    static string HeadOf(string name)
    {
        foreach (var start in new[] { "Hộ gia đình ", "Hộ " }) if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase)) name = name[start.Length..];
        return name.Trim();
    }
}
