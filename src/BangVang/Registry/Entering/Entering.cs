using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Entering;

/// <summary>Whose paper is entered, and how it would be printed today.</summary>
/// <param name="Path">Where they stand: the right is asked over it.</param>
public sealed record EnteredFor(Honoree Of, string Name, string? Place, Guid RootId, Guid OrganisationId, string Path);

/// <summary>One award of former times, entered by hand from its paper.</summary>
public sealed class Entering(AppDb db, Clock clock)
{
    public Task<EnteredFor?> Find(Honoree honoree) => honoree.Kind switch
    {
        HonoreeKind.Person => db.People.Where(p => p.Id == honoree.Id && p.MergedIntoId == null).Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) =>
            new EnteredFor(honoree, p.Honorific == null ? p.FullName : p.Honorific + " " + p.FullName, p.Position == null ? o.Name : p.Position + ", " + o.Name, p.RootId, o.Id, o.Path)).FirstOrDefaultAsync(),
        HonoreeKind.Collective => db.Organisations.Where(o => o.Id == honoree.Id).Select(o => new EnteredFor(honoree, o.Name, null, o.RootId, o.Id, o.Path)).FirstOrDefaultAsync(),
        _ => db.Households.Where(h => h.Id == honoree.Id).Join(db.Organisations, h => h.OrganisationId, o => o.Id, (h, o) =>
            new EnteredFor(honoree, "Hộ " + h.HeadName, h.Address == null ? o.Name : h.Address + ", " + o.Name, h.RootId, o.Id, o.Path)).FirstOrDefaultAsync(),
    };

    public async Task<Bestowal> Enter(EnteredFor of, AwardPaper paper)
    {
        MustBePossible(of, paper);
        await (of.Of.Kind switch { HonoreeKind.Person => db.Hold<Person>(of.Of.Id), HonoreeKind.Collective => db.Hold<Organisation>(of.Of.Id), _ => db.Hold<Household>(of.Of.Id) });
        var number = Bestowal.NumberIn(VietnameseText.OrNull(paper.Number)!);
        await MustBeNew(of, paper, VietnameseText.Fold(number));
        var bestowal = new Bestowal
        {
            RootId = of.RootId, Honoree = of.Of, OrganisationId = of.OrganisationId, Name = VietnameseText.OrNull(paper.Name)!, Place = VietnameseText.OrNull(paper.Place), Standing = null,
            AwardCode = paper.Award!, Basis = paper.Basis!.Value, Year = paper.Year!.Value, Period = VietnameseText.OrNull(paper.Period), Reason = VietnameseText.OrNull(paper.Reason),
            DecisionNumber = number, DecidedOn = paper.On!.Value, DecidedBy = VietnameseText.OrNull(paper.By)!, SignedBy = VietnameseText.OrNull(paper.Signer), GoldenNumber = paper.GoldenNumber, HandedOverOn = paper.HandedOverOn,
        };
        db.Add(bestowal);
        return bestowal;
    }

    void MustBePossible(EnteredFor of, AwardPaper paper)
    {
        if (Law.Lawbook.National.Find(paper.Award!) is not { } award || !award.IsGivenTo(of.Of.Kind)) throw new Refusal("Danh hiệu, hình thức này không dành cho đối tượng đang ghi. Chọn lại.");
        if (paper.On > clock.Today) throw new Refusal($"Ngày quyết định {paper.On:dd/MM/yyyy} còn ở phía trước. Sửa lại.");
        if (paper.Year > paper.On!.Value.Year) throw new Refusal($"Năm thành tích {paper.Year} ở sau năm của quyết định ({paper.On.Value.Year}). Sửa một trong hai.");
        if (paper.HandedOverOn < paper.On) throw new Refusal($"Ngày trao {paper.HandedOverOn:dd/MM/yyyy} ở trước ngày quyết định {paper.On:dd/MM/yyyy}. Sửa lại.");
        if (paper.HandedOverOn > clock.Today) throw new Refusal($"Ngày trao {paper.HandedOverOn:dd/MM/yyyy} còn ở phía trước. Để trống, ghi sau khi đã trao.");
    }

    /// <summary>The same award of the same year is the same paper where the number is the same; else somebody who has seen both says so.</summary>
    async Task MustBeNew(EnteredFor of, AwardPaper paper, string number)
    {
        Guid[] records = of.Of.Kind == HonoreeKind.Person ? await db.RecordsOf(of.Of.Id) : [of.Of.Id];
        var held = await db.Bestowals.AsNoTracking().Where(b => b.AwardCode == paper.Award && b.Year == paper.Year
            && (records.Contains(b.PersonId!.Value) || records.Contains(b.CollectiveId!.Value) || records.Contains(b.HouseholdId!.Value))).ToListAsync();
        if (held.Find(b => VietnameseText.Fold(b.DecisionNumber) == number) is { } same)
            throw new Refusal($"Lượt khen này đã có trong sổ: Quyết định {same.DecisionNumber} ngày {same.DecidedOn:dd/MM/yyyy}.");
        if (held.Count > 0 && !paper.IsAnother)
            throw new Refusal($"Năm {paper.Year} đã có {Law.Lawbook.National.NameOf(paper.Award!)} theo Quyết định {held[0].DecisionNumber} ngày {held[0].DecidedOn:dd/MM/yyyy}. Nếu đây là lượt khác, đánh dấu “Là lượt khác” rồi ghi lại.");
    }
}
