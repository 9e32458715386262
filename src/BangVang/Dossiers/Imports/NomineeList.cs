using BangVang.Dossiers.Drafting;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Imports;
using BangVang.People.Imports.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Imports;

/// <summary>What a row of a list of nominees means: who, for what, for which achievement.</summary>
/// <param name="Unit">Of a collective the collective itself; of others where they stand.</param>
/// <param name="Known">The record in the register; null: somebody new.</param>
public sealed record NomineeLine(HonoreeKind Kind, Award Award, NamedUnit Unit, string Name, Guid? Known, object? Person);

/// <summary>The nominees of one dossier, as offices keep their lists in Excel: persons, collectives and households on one sheet.</summary>
public sealed class NomineeList(AppDb db, Dossier dossier, IReadOnlyList<Award> awards, NomineeReading reading, Listing listing) : IListKind
{
    public static string CodeOf(Guid dossierId) => $"nominees-{dossierId:N}";

    public string Code => CodeOf(dossier.Id);

    public string Name => "Danh sách đề nghị khen thưởng";

    public string Purpose => "Cá nhân, tập thể, hộ gia đình được đề nghị, mỗi dòng một đề nghị.";

    public string Right => DossierRights.Propose;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        PersonColumns.Name with { Others = [.. PersonColumns.Name.Others, "Họ và tên, tên tập thể", "Tên tập thể/cá nhân/hộ gia đình", "Tên tập thể, cá nhân, hộ gia đình", "Tên tập thể", "Tên cá nhân, tập thể"] },
        new("award", "Đề nghị", true, "Danh hiệu/Hình thức", "Danh hiệu, hình thức", "Danh hiệu", "Hình thức", "Hình thức khen thưởng", "Danh hiệu thi đua", "Đề nghị khen thưởng", "Hình thức đề nghị") { Width = 30 },
        new("sort", "Là", false, "Loại", "Cá nhân, tập thể, hộ", "Đối tượng khen") { Width = 14 },
        .. PersonColumns.Who.Skip(1), .. PersonColumns.More,
        new("reason", "Thành tích", false, "Nội dung thành tích", "Nội dung khen thưởng", "Tóm tắt thành tích", "Lý do khen thưởng") { Width = 50 },
    ];

    public Task<IReadOnlyList<CheckedRow>> Check(ListWork work) => reading.Read(work, dossier, awards);

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        var lines = rows.Where(r => r.Read is NomineeLine).Select(r => (Row: r, Line: (NomineeLine)r.Read!, Known: KnownOf(work, r))).ToList();
        var made = new Dictionary<int, Honoree>();
        foreach (var (row, line, known) in lines) made[row.Number] = known is { } id ? new Honoree(line.Kind, id) : Enter(work, row, line);
        await db.SaveChangesAsync();
        var added = 0;
        foreach (var group in lines.GroupBy(l => l.Line.Award.Code)) added += await listing.Add(dossier, work.At.Path, [.. group.Select(l => made[l.Row.Number]).Distinct()], group.First().Line.Award);
        await Reasons(lines.ToLookup(l => (made[l.Row.Number], l.Line.Award.Code), l => l.Row.Row["reason"]));
        return $"Đã thêm {added:N0} dòng vào hồ sơ; {made.Count - added:N0} dòng vốn đã có.";
    }

    static Guid? KnownOf(ListWork work, CheckedRow row) =>
        row.State == RowState.Doubtful && work.Choices.GetValueOrDefault(row.Number) == RowChoice.New ? null : ((NomineeLine)row.Read!).Known;

    Honoree Enter(ListWork work, CheckedRow row, NomineeLine line)
    {
        if (line.Kind == HonoreeKind.Household)
        {
            var household = new Household { RootId = work.At.RootId, OrganisationId = line.Unit.Id, HeadName = line.Name, Address = row.Row["position"] };
            db.Add(household);
            return Honoree.Household(household.Id);
        }
        var person = PersonBulk.Made(work.At.RootId, (PersonLine)line.Person!);
        db.Add(person);
        return Honoree.Person(person.Id);
    }

    async Task Reasons(ILookup<(Honoree, string), string?> reasons)
    {
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Reason == null).ToListAsync())
            nominee.Reason = VietnameseText.OrNull(reasons[(nominee.Honoree, nominee.AwardCode)].FirstOrDefault()) is { } reason ? reason[..Math.Min(reason.Length, Nominee.ReasonLength)] : null;
        await db.SaveChangesAsync();
    }
}
