using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>
/// What the house knows of those who may be proposed, as the lawbook asks for it: years, awards held, initiatives, discipline.
/// What nobody entered stays unknown; an annulled award was never held; the records of a person that were merged are one. One question for one
/// as for a thousand, and a second where heads of a collective are counted.
/// </summary>
public sealed class CandidateFacts(AppDb db, MemberCounts counts)
{
    public async Task<IReadOnlyDictionary<Honoree, Candidate>> Of(IReadOnlyCollection<Honoree> honorees, DateOnly on)
    {
        Guid[] ids = [.. honorees.Select(h => h.Id).Distinct()];
        var facts = (await Rows(ids)).ToLookup(r => r.Of);
        var counted = await counts.Of([.. honorees.Where(h => h.Kind == HonoreeKind.Collective && Lacks(facts[h.Id], on)).Select(h => h.Id)], [on.Year - 1, on.Year]);
        return honorees.Distinct().ToDictionary(h => h, h => Candidate(h, facts[h.Id].ToLookup(f => f.What), counted.GetValueOrDefault(h.Id)));
    }

    static bool Lacks(IEnumerable<Fact> facts, DateOnly on) => new[] { on.Year - 1, on.Year }.Any(year => !facts.Any(f => f.What == "year" && f.Year == year && f.Members is not null));

    static Candidate Candidate(Honoree honoree, ILookup<string, Fact> facts, IReadOnlyDictionary<int, Membership>? counted)
    {
        var self = facts["self"].ToList();
        var years = facts["year"].DistinctBy(f => f.Year!.Value).ToList();
        var isCollective = honoree.Kind == HonoreeKind.Collective;
        return new Candidate
        {
            Id = honoree.Id.ToString(),
            Kind = KindOf(honoree, self),
            Track = TrackOf(honoree, self),
            Ratings = years.Where(f => f.Code != null).ToDictionary(f => f.Year!.Value, f => Enum.Parse<Rating>(f.Code!)),
            Awards = [.. facts["award"].Select(f => new HeldAward(f.Code!, f.Year!.Value, f.From, Enum.Parse<Basis>(f.More!), f.Text))],
            Initiatives = [.. facts["initiative"].Select(f => new OwnInitiative(f.Year!.Value, f.Code is { } scope ? Enum.Parse<Scope>(scope) : null) { UsedFor = new Usage(true, f.More) })],
            Disciplines = [.. facts["discipline"].Select(f => new Discipline(Enum.Parse<DisciplineLevel>(f.Code!), f.From!.Value, f.Until) { Lasts = f.Until is null })],
            Holds = [.. facts["hold"].Select(f => new Hold(Enum.Parse<HoldKind>(f.Code!), f.From!.Value, f.Until))],
            Posts = honoree.Kind == HonoreeKind.Person ? [.. facts["post"].Select(f => new Post(f.Text!, f.From!.Value, f.Until, f.Code))] : null,
            ServiceFrom = self.Select(f => f.From).FirstOrDefault(d => d is not null),
            DissolvedOn = self.Select(f => f.Until).FirstOrDefault(d => d is not null),
            Sex = self.Select(f => f.Code).FirstOrDefault(s => s is not null) is { } sex && !isCollective ? Enum.Parse<Sex>(sex) : null,
            Nationality = honoree.Kind == HonoreeKind.Person ? self.FirstOrDefault()?.Text : null,
            Collective = isCollective ? Memberships(years, counted) : null,
            BlockRanks = isCollective ? years.Where(f => f.BlockRank != null).ToDictionary(f => f.Year!.Value, f => f.BlockRank!.Value) : null,
        };
    }

    static Recipient KindOf(Honoree honoree, List<Fact> self) => honoree.Kind switch
    {
        HonoreeKind.Person => self.FirstOrDefault() is { Text: not (null or "VN") } ? Recipient.Foreign : Recipient.Individual,
        HonoreeKind.Collective => self.FirstOrDefault()?.More == nameof(OrganisationKind.Province) ? Recipient.Province : Recipient.Collective,
        _ => Recipient.Household,
    };

    /// <summary>The standing that the house knows: a worker, a farmer, an entrepreneur, an enterprise, the armed forces; else the plain one of the kind.</summary>
    static Track? TrackOf(Honoree honoree, List<Fact> self) => (honoree.Kind, self.FirstOrDefault()?.More) switch
    {
        (HonoreeKind.Person, nameof(Standing.Worker)) => Track.Worker,
        (HonoreeKind.Person, nameof(Standing.Farmer)) => Track.Farmer,
        (HonoreeKind.Person, nameof(Standing.Entrepreneur)) => Track.Business,
        (HonoreeKind.Person, nameof(OrganisationKind.ArmedForces)) => Track.ArmedForces,
        (HonoreeKind.Collective, nameof(OrganisationKind.Enterprise) or nameof(OrganisationKind.Cooperative)) => Track.Enterprise,
        (HonoreeKind.Collective, nameof(OrganisationKind.ArmedForces)) => Track.ArmedForces,
        _ => null,
    };

    /// <summary>What was entered goes before what was counted; the counted fills the gaps.</summary>
    static Dictionary<int, Membership> Memberships(List<Fact> years, IReadOnlyDictionary<int, Membership>? counted)
    {
        var all = years.ToDictionary(f => f.Year!.Value, f => new Membership(f.Members, f.Completed, f.Ldtt, f.Cstdcs, f.Disciplined));
        foreach (var (year, count) in counted ?? new Dictionary<int, Membership>())
        {
            var entered = all.GetValueOrDefault(year) ?? new Membership();
            // Fewer people known than the entered number: the list is not whole, and nothing can be counted from it.
            if (entered.Members > count.Members) continue;
            all[year] = new Membership(entered.Members ?? count.Members, entered.Completed ?? count.Completed, entered.Ldtt ?? count.Ldtt, entered.Cstdcs ?? count.Cstdcs, entered.Disciplined ?? count.Disciplined);
        }
        return all;
    }

    Task<List<Fact>> Rows(Guid[] ids) => db.Database.SqlQueryRaw<Fact>(CandidateQuery.Sql, (object)ids).ToListAsync();

    /// <summary>One fact, whatever it is: the names of its columns say what they hold for a year; the others are told by <see cref="What"/>.</summary>
    sealed record Fact(
        Guid Of, string What, int? Year, string? Code, DateOnly? From, DateOnly? Until, string? Text, string? More,
        int? Members, int? Completed, int? Ldtt, int? Cstdcs, int? Disciplined, int? BlockRank);
}
