using BangVang.Dossiers.Checking;
using BangVang.Initiatives;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Dossiers;
using BangVang.People;
using BangVang.People.Facts;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Printing;

/// <summary>What reports on achievements print beside the reporter's words: particulars, ratings, initiatives, awards held with their decisions.</summary>
public sealed class ReportFacts(AppDb db)
{
    public async Task<KnownForReports> Of(IReadOnlyCollection<CheckedNominee> nominees)
    {
        Guid[] Ids(HonoreeKind kind) => [.. nominees.Where(n => n.Nominee.Honoree.Kind == kind).Select(n => n.Nominee.Honoree.Id).Distinct()];
        var (persons, collectives, households) = (Ids(HonoreeKind.Person), Ids(HonoreeKind.Collective), Ids(HonoreeKind.Household));
        var (annulments, initiatives) = (db.Annulments, db.Initiatives);
        return new KnownForReports(
            await db.People.AsNoTracking().Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id),
            (await db.Bestowals.AsNoTracking().Where(b => (persons.Contains(b.PersonId!.Value) || collectives.Contains(b.CollectiveId!.Value) || households.Contains(b.HouseholdId!.Value)) && !annulments.Any(a => a.BestowalId == b.Id))
                .OrderBy(b => b.Year).ThenBy(b => b.DecidedOn).ToListAsync()).ToLookup(b => b.Honoree),
            (await db.YearFacts.AsNoTracking().Where(f => f.Rating != null && (persons.Contains(f.PersonId!.Value) || collectives.Contains(f.CollectiveId!.Value))).OrderBy(f => f.Year).ToListAsync())
                .ToLookup(f => f.PersonId ?? f.CollectiveId!.Value),
            (await db.InitiativeAuthors.AsNoTracking().Where(a => persons.Contains(a.PersonId))
                .Join(initiatives.Where(i => i.State == InitiativeState.Recognised), a => a.InitiativeId, i => i.Id, (a, i) => new { a.PersonId, Initiative = i }).ToListAsync())
                .ToLookup(i => i.PersonId, i => i.Initiative));
    }
}

/// <summary>The facts at hand, by whose they are.</summary>
public sealed record KnownForReports(Dictionary<Guid, Person> People, ILookup<Honoree, Bestowal> Awards, ILookup<Guid, YearFact> Ratings, ILookup<Guid, Initiative> Initiatives)
{
    public ReportPaper Report(PaperContent content, CheckedNominee nominee)
    {
        var (line, who) = (nominee.Nominee, nominee.Nominee.Honoree);
        var held = Awards[who].ToLookup(b => content.Check.Book.Find(b.AwardCode)?.IsTitle == true);
        return new ReportPaper
        {
            Frame = content.Frame, Award = nominee.Award?.Name ?? line.AwardCode, Name = line.Name, Particulars = [.. Particulars(line)],
            Reporter = who.Kind switch { HonoreeKind.Person => Reporter.Person, HonoreeKind.Collective => Reporter.Collective, _ => Reporter.Household },
            SignedBy = line.PersonId is { } id ? People.GetValueOrDefault(id)?.FullName : null,
            Achievements = (line.Achievements ?? line.Reason ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Ratings = [.. Ratings[who.Id].Select(f => new HeldRow($"{f.Year}", YearInput.InFull(f.Rating!.Value), f.Source ?? ""))],
            Initiatives = [.. Initiatives[who.Id].OrderBy(i => i.Year).Select(i => new HeldRow($"{i.Year}", i.Scope is { } scope ? $"{i.Title} (phạm vi {scope.Word})" : i.Title, i.Recognition ?? ""))],
            Titles = [.. held[true].Select(b => Row(b, content.Check.Book))],
            Forms = [.. held[false].Select(b => Row(b, content.Check.Book))],
        };
    }

    // What the register does not hold stays a dotted line, for the person to fill in.
    IEnumerable<ReportLine> Particulars(Nominee line)
    {
        if (line.PersonId is not { } id)
        {
            yield return new ReportLine("Địa chỉ, đơn vị", line.Place);
            yield break;
        }
        var person = People.GetValueOrDefault(id);
        yield return new ReportLine("Họ và tên", person?.FullName ?? line.Name);
        yield return person is { BornOn: null, BirthYear: { } year } ? new ReportLine("Năm sinh", $"{year}") : new ReportLine("Ngày, tháng, năm sinh", person?.BornOn is { } born ? $"{born:dd/MM/yyyy}" : null);
        yield return new ReportLine("Giới tính", person?.Sex is { } sex ? sex == Law.Candidates.Sex.Female ? "nữ" : "nam" : null);
        yield return new ReportLine("Quê quán", null);
        yield return new ReportLine("Nơi thường trú", null);
        yield return new ReportLine("Chức vụ, đơn vị công tác", line.Place);
        yield return new ReportLine("Trình độ chuyên môn, nghiệp vụ", null);
        if (person?.ServiceFrom is { } from) yield return new ReportLine("Ngày vào ngành, tuyển dụng", $"{from:dd/MM/yyyy}");
    }

    static HeldRow Row(Bestowal held, Law.Lawbook book) => new(held.Period ?? $"{held.Year}", book.Find(held.AwardCode)?.Name ?? held.AwardCode, $"{held.DecisionNumber} ngày {held.DecidedOn:dd/MM/yyyy} của {held.DecidedBy}");
}
