using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Imports;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Imports;

/// <summary>An old register: every row a bestowal. Who is not known yet is entered with it; what stands in the register already is passed over.</summary>
public sealed class RegisterList(AppDb db, UnitNames units, PersonMatching matching, Clock clock) : IListKind
{
    public string Code => "register";

    public string Name => "Sổ khen thưởng cũ";

    public string Purpose => "Các lượt khen thưởng của những năm trước. Người, hộ chưa có trong danh sách được thêm cùng lúc; lượt đã có trong sổ được bỏ qua.";

    public string Right => RegistryRights.Import;

    public IReadOnlyList<SheetField> Fields => RegisterColumns.All;

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = new List<CheckedRow>(work.Table.Rows.Count);
        foreach (var row in work.Table.Rows)
        {
            var read = new CheckedRow(row);
            read.Read = await RegisterColumns.Read(work, read, units, clock.Today);
            rows.Add(read);
        }
        await FindPeople(work, rows);
        await FindHouseholds(work, rows);
        await FindBefore(work, rows);
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        // A row may be doubtful for whom it means, or for standing in the register already: "the same" means the one that is known in both.
        var kept = rows.Where(r => r.Read is RegisterLine { Before: null } || r.State == RowState.Doubtful && work.Choices.GetValueOrDefault(r.Number) == RowChoice.New).ToList();
        var newcomers = new Newcomers(work.At.RootId);
        var bestowals = kept.Select(r => ((RegisterLine)r.Read!).Made(work, newcomers, work.Choices.GetValueOrDefault(r.Number))).ToList();
        await newcomers.Save(db);
        await RegisterBulk.Add(db, bestowals);
        return $"Đã ghi {bestowals.Count:N0} lượt khen thưởng vào sổ; thêm {newcomers.People:N0} người, {newcomers.Households:N0} hộ; {rows.Count - kept.Count:N0} lượt đã có, bỏ qua.";
    }

    async Task FindPeople(ListWork work, List<CheckedRow> rows)
    {
        var lines = rows.Where(r => r.Read is RegisterLine { Kind: HonoreeKind.Person }).ToDictionary(r => r.Number, r => (Row: r, Line: (RegisterLine)r.Read!));
        // Somebody who stands in many years of a book is looked for once.
        var keys = lines.Select(l => l.Value.Line.Key(l.Key)).ToList();
        var once = keys.GroupBy(k => (k.Folded, k.Year, k.OrganisationId, k.Identity)).ToDictionary(g => g.Key, g => g.First());
        var matches = await matching.Find(work.At.RootId, [.. once.Values]);
        foreach (var key in keys)
        {
            var ((row, line), match) = (lines[key.Row], matches[once[(key.Folded, key.Year, key.OrganisationId, key.Identity)].Row]);
            line.Match = match;
            if (match.Wrong is { } wrong) row.Wrong($"Ô {work.Table.Address(row.Row, "identity")}: {wrong}.");
            else if (match.Id is null) row.Note("Người mới: sẽ thêm vào danh sách.");
            else if (!match.IsSure) row.Doubt($"{char.ToUpper(match.Why![0])}{match.Why[1..]}.");
        }
    }

    async Task FindHouseholds(ListWork work, List<CheckedRow> rows)
    {
        var lines = rows.Where(r => r.Read is RegisterLine { Kind: HonoreeKind.Household }).ToList();
        if (lines.Count == 0) return;
        string[] names = [.. lines.Select(r => VietnameseText.Fold(((RegisterLine)r.Read!).Plain)).Distinct()];
        var root = work.At.RootId;
        var known = (await db.Households.AsNoTracking().Where(h => h.RootId == root && names.Contains(h.Folded)).Select(h => new { h.Id, h.OrganisationId, h.Folded, h.Address }).ToListAsync()).ToLookup(h => (h.OrganisationId, h.Folded));
        foreach (var row in lines)
        {
            var line = (RegisterLine)row.Read!;
            var same = known[(line.Unit.Id, VietnameseText.Fold(line.Plain))].ToList();
            var exact = same.Count == 1 ? same[0] : same.Find(h => VietnameseText.Fold(h.Address) == VietnameseText.Fold(line.Place));
            line.Match = exact is not null ? new PersonMatch(exact.Id, true, null) : same.Count > 1 ? new PersonMatch(same[0].Id, false, "") : PersonMatch.Nobody;
            if (same.Count > 1 && exact is null) row.Doubt($"Có {same.Count} hộ cùng tên chủ hộ trong {line.Unit.Name}; ghi nơi ở để biết là hộ nào.");
        }
    }

    /// <summary>The same award of the same year to the same name stands in the register, or higher up in the file.</summary>
    async Task FindBefore(ListWork work, List<CheckedRow> rows)
    {
        var lines = rows.Where(r => r.Read is RegisterLine).Select(r => (Row: r, Line: (RegisterLine)r.Read!)).ToList();
        var before = await Before(work.At.RootId, lines.Select(l => (l.Row.Number, l.Line)).ToList());
        var inFile = new Dictionary<(string, string, int, Guid, int?), int>();
        foreach (var (row, line) in lines)
        {
            var key = (VietnameseText.Fold(line.Name), line.Award, line.Year, line.Unit.Id, line.BirthYear);
            if (!inFile.TryAdd(key, row.Number)) row.Wrong($"Trùng với dòng {inFile[key]}: cùng tên, cùng {Law.Lawbook.National.NameOf(line.Award)}, cùng năm {line.Year}. Bỏ một dòng; nếu là hai người, ghi năm sinh.");
            if (!before.TryGetValue(row.Number, out var held)) continue;
            line.Before = held.Id;
            if (VietnameseText.Fold(held.DecisionNumber) == VietnameseText.Fold(line.DecisionNumber)) row.Match("Đã có trong sổ, bỏ qua.");
            else row.Doubt($"Đã có {Law.Lawbook.National.NameOf(line.Award)} năm {line.Year} theo {held.DecisionNumber} ngày {held.DecidedOn:dd/MM/yyyy}. Là lượt ấy hay lượt khác?");
        }
    }

    async Task<Dictionary<int, Held>> Before(Guid root, List<(int Number, RegisterLine Line)> lines)
    {
        int[] numbers = [.. lines.Select(l => l.Number)], years = [.. lines.Select(l => l.Line.Year)];
        string[] names = [.. lines.Select(l => VietnameseText.Fold(l.Line.Name))], plain = [.. lines.Select(l => VietnameseText.Fold(l.Line.Plain))], awards = [.. lines.Select(l => l.Line.Award)];
        Guid?[] known = [.. lines.Select(l => l.Line.Kind == HonoreeKind.Collective ? l.Line.Collective : l.Line.Match.Id)];
        var found = await db.Database.SqlQuery<Held>($"""
            with line as materialized (select * from unnest({numbers}, {names}, {plain}, {awards}, {years}, {known}) as l(number, name, plain, award, year, known)),
            k as materialized (select number, name, award, year, known from line union select number, plain, award, year, known from line)
            select distinct on (k.number) k.number, b.id, b.decision_number as "DecisionNumber", b.decided_on as "DecidedOn"
            from k join bestowals b on b.root_id = {root} and b.folded = k.name and b.award_code = k.award and b.year = k.year
            where k.known is null or k.known in (b.person_id, b.collective_id, b.household_id)
            order by k.number, b.decided_on desc
            """).ToListAsync();
        return found.ToDictionary(f => f.Number);
    }

    sealed record Held(int Number, Guid Id, string DecisionNumber, DateOnly DecidedOn);
}
