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
            Frame = content.Frame, Award = nominee.Award?.Name ?? line.AwardCode, Name = line.Name, IsPerson = who.Kind == HonoreeKind.Person, Particulars = [.. Particulars(line)],
            Achievements = (line.Achievements ?? line.Reason ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Ratings = [.. Ratings[who.Id].Select(f => new HeldRow($"{f.Year}", YearInput.InFull(f.Rating!.Value), f.Source ?? ""))],
            Initiatives = [.. Initiatives[who.Id].OrderBy(i => i.Year).Select(i => new HeldRow($"{i.Year}", i.Scope is { } scope ? $"{i.Title} (phạm vi {scope.Word})" : i.Title, i.Recognition ?? ""))],
            Titles = [.. held[true].Select(b => Row(b, content.Check.Book))],
            Forms = [.. held[false].Select(b => Row(b, content.Check.Book))],
        };
    }

    IEnumerable<string> Particulars(Nominee line)
    {
        if (line.Place is not null) yield return line.Honoree.Kind == HonoreeKind.Person ? $"Chức vụ, đơn vị công tác: {line.Place}" : $"Địa chỉ, đơn vị: {line.Place}";
        if (line.PersonId is not { } id || People.GetValueOrDefault(id) is not { } person) yield break;
        if (person.BornOn is { } born) yield return $"Ngày sinh: {born:dd/MM/yyyy}";
        else if (person.BirthYear is { } year) yield return $"Năm sinh: {year}";
        if (person.Sex is { } sex) yield return $"Giới tính: {(sex == Law.Candidates.Sex.Female ? "nữ" : "nam")}";
        if (person.ServiceFrom is { } from) yield return $"Ngày vào ngành, tuyển dụng: {from:dd/MM/yyyy}";
    }

    static HeldRow Row(Bestowal held, Law.Lawbook book) => new(held.Period ?? $"{held.Year}", book.Find(held.AwardCode)?.Name ?? held.AwardCode, $"{held.DecisionNumber} ngày {held.DecidedOn:dd/MM/yyyy} của {held.DecidedBy}");
}
