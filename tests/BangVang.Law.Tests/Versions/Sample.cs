using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Tests.Versions;

/// <summary>For a condition of any kind: a candidate who meets it, one who does not, and one of whom nothing is known.</summary>
static class Sample
{
    public static readonly Candidate Unknown = new() { Id = "u", Kind = Recipient.Individual };

    public static Candidate Meeting(Condition condition, Ask ask) => condition switch
    {
        RatingCondition c => Given.Person.Rated(c.Min, ask.Year),
        RatingYears c => Working(Given.Person.Rated(c.Min, ask.Year - c.Continuous + 1, ask.Year), c.InitiativesNeeded, c.InitiativeScope, ask),
        SameYearTitle c => Given.Person.Holding(c.Awards[0], ask.Year),
        ConsecutiveYears c => Given.Person.Holding(c.Awards[0], [.. Enumerable.Range(ask.Year - c.Count + 1, c.Count)]),
        ConsecutiveAwards c => Given.Person.Holding(c.Awards[0], [.. Enumerable.Range(0, c.Count).Select(i => ask.Year - i * c.YearsEach)]),
        Ladder c => Climbing(c, ask),
        Initiatives c => Working(Given.Person, c.Count, c.Scope, ask),
        Topics c => Given.Person with { Topics = [.. Enumerable.Range(0, c.Count).Select(_ => new Topic(ask.Year, c.Scope ?? Scope.CoSo))] },
        Share => Given.Collective with { Collective = new Dictionary<int, Membership> { [ask.Year] = new(100, 100, 100, 100, 0) } },
        NoDiscipline => Given.Person,
        MonthsInUnit => Given.Person,
        ServiceYears c => (Given.Person with { ServiceFrom = ask.On.AddYears(-c.Continuous), Track = c.In is null ? null : Track.ArmedForces }).Rated(c.Min ?? Rating.HTTNV, ask.Year - c.Continuous, ask.Year),
        OfficeYears c => Given.Person with { Sex = Sex.Male, Posts = [new Post(c.Offices[0].Office, ask.On.AddYears(-c.Offices[0].From).AddDays(-2), ask.On.AddDays(-1))] },
        Movement c => Given.Person with { Movements = [new MovementPart(c.Scope ?? Scope.BoTinh, Math.Max(c.Lasting, 10), MovementRole.Led)] },
        BlockRank => Given.Collective with { BlockRanks = new Dictionary<int, int> { [ask.Year] = 1 } },
        RoundAnniversary => Given.Collective with { ServiceFrom = new DateOnly(ask.On.Year - 40, 1, 1) },
        _ => Given.Person with { Confirmed = new Dictionary<string, bool> { [condition.Id] = true } },
    };

    public static Candidate Failing(Condition condition, Ask ask) => Given.Collective.Rated(Rating.KHTNV, 1981, ask.On.Year) with
    {
        Kind = condition is Share ? Recipient.Collective : Recipient.Individual,
        Sex = Sex.Male,
        ServiceFrom = ask.On,
        Disciplines = [new Discipline(DisciplineLevel.BuocThoiViec, new DateOnly(ask.Year, 2, 1))],
        Collective = new Dictionary<int, Membership> { [ask.Year] = new(100, 0, 0, 0, 1) },
        BlockRanks = new Dictionary<int, int> { [ask.Year] = 9 },
        Confirmed = new Dictionary<string, bool> { [condition.Id] = false },
    };

    static Candidate Working(Candidate candidate, int count, Scope scope, Ask ask) =>
        Enumerable.Range(0, count).Aggregate(candidate, (c, _) => c.WithInitiative(ask.Year, scope));

    static Candidate Climbing(Ladder ladder, Ask ask)
    {
        var before = ask.Year - Math.Max(ladder.Continuous, 1) - 4;
        var climbing = Working((Given.Collective with { FlagSubject = false, ServiceFrom = new DateOnly(ask.On.Year - 40, 1, 1) }).Holding(ladder.After[0], before)
            .Rated(Rating.HTXSNV, before + 1, ask.Year), ladder.InitiativesNeeded, ladder.InitiativeScope, ask);
        foreach (var need in ladder.Within.Concat(ladder.WithinAny.Take(1).SelectMany(g => g.All)))
            climbing = climbing with { Awards = [.. climbing.Awards!, .. Enumerable.Range(0, need.Count).Select(i => new HeldAward(need.Awards[0], ask.Year - i, new DateOnly(ask.Year - i, 12, 1), Basis.CongTrang, Issuer: need.Issuers?[0]))] };
        return climbing;
    }
}
