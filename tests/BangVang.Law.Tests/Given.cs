using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Tests;

/// <summary>Candidates for tests, with everything known and nothing held unless said.</summary>
static class Given
{
    public static readonly Lawbook National = Lawbook.National;

    /// <summary>A civil servant about whom everything is known: no award, no initiative, no discipline, nothing under examination.</summary>
    public static Candidate Person { get; } = new()
    {
        Id = "p", Kind = Recipient.Individual, Nationality = "VN", Ratings = new Dictionary<int, Rating>(), Awards = [], Initiatives = [], Topics = [],
        Disciplines = [], Holds = [], Posts = [], Movements = [], ServiceFrom = new DateOnly(2000, 1, 1),
    };

    /// <summary>A collective about which everything is known.</summary>
    public static Candidate Collective { get; } = Person with { Id = "c", Kind = Recipient.Collective, FlagSubject = true, Collective = new Dictionary<int, Membership>(), BlockRanks = new Dictionary<int, int>() };

    public static Candidate Rated(this Candidate candidate, Rating rating, int from, int? until = null) =>
        candidate with { Ratings = (candidate.Ratings ?? new Dictionary<int, Rating>()).Concat(Enumerable.Range(from, (until ?? from) - from + 1).Select(y => KeyValuePair.Create(y, rating))).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value) };

    /// <summary>Holds an award for each of these years, decided in January of the next.</summary>
    public static Candidate Holding(this Candidate candidate, string code, params int[] years) =>
        candidate with { Awards = [.. candidate.Awards ?? [], .. years.Select(y => new HeldAward(code, y, new DateOnly(y + 1, 1, 15), Basis.CongTrang))] };

    public static Candidate WithInitiative(this Candidate candidate, int year, Scope scope = Scope.CoSo, string? usedFor = null) =>
        candidate with { Initiatives = [.. candidate.Initiatives ?? [], new OwnInitiative(year, scope) { UsedFor = new Usage(true, usedFor) }] };

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
