using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Bulk;

/// <summary>What a candidate has one of.</summary>
readonly record struct Head(Recipient Kind, Track? Track, bool? IsForeign, bool? FlagSubject, Sex? Sex, Basis? Ground, int? JudgedYear, DateOnly? ServiceFrom, DateOnly? ReceivedOn, DateOnly? DissolvedOn)
{
    public static Head Of(Candidate c) => new(c.Kind, c.Track, Facts.IsForeigner(c), c.FlagSubject, c.Sex, c.Basis, c.JudgedYear, c.ServiceFrom, c.ReceivedOn, c.DissolvedOn);
}

/// <summary>The years that have a rating, and those rated at least so.</summary>
readonly record struct RatedYears(Years Known, Years Htnv, Years Httnv, Years Htxsnv)
{
    public static RatedYears Of(IReadOnlyDictionary<int, Rating>? ratings)
    {
        Years known = default, htnv = default, httnv = default, htxsnv = default;
        foreach (var (year, rating) in ratings ?? Unknown)
        {
            var bit = Years.Of(year);
            known |= bit;
            if (rating >= Rating.HTNV) htnv |= bit;
            if (rating >= Rating.HTTNV) httnv |= bit;
            if (rating >= Rating.HTXSNV) htxsnv |= bit;
        }
        return new RatedYears(known, htnv, httnv, htxsnv);
    }

    static readonly Dictionary<int, Rating> Unknown = [];
}

/// <param name="DecidedOn">As a day number; 0 where it is unknown.</param>
/// <param name="Basis">-1 where it is unknown.</param>
readonly record struct PackedAward(int DecidedOn, short Year, ushort Issuer, byte Award, sbyte Basis);

/// <summary>The lists that most candidates have empty.</summary>
readonly record struct Rarities(IReadOnlyList<Discipline>? Disciplines, IReadOnlyList<Hold>? Holds, IReadOnlyList<Post>? Posts, IReadOnlyList<MovementPart>? Movements, IReadOnlyDictionary<string, bool>? Confirmed)
{
    public static Rarities Of(Candidate c) => new(Slim(c.Disciplines), Slim(c.Holds), Slim(c.Posts), Slim(c.Movements), c.Confirmed is { Count: > 0 } ? c.Confirmed : null);

    // One empty list for all.
    static IReadOnlyList<T>? Slim<T>(IReadOnlyList<T>? list) => list is { Count: 0 } ? [] : list;
}

/// <summary>Names by small numbers; 0 is none.</summary>
sealed class NameTable
{
    readonly List<string> names = [];
    readonly Dictionary<string, ushort> places = new(StringComparer.Ordinal);

    public ushort PlaceOf(string? name)
    {
        if (name is null) return 0;
        if (places.TryGetValue(name, out var place)) return place;
        names.Add(name);
        return places[name] = checked((ushort)names.Count);
    }

    public string? NameAt(ushort place) => place == 0 ? null : names[place - 1];
}

/// <summary>Topics differ in a year and a scope only, so a register shares them.</summary>
static class Flyweight
{
    const int First = 1900, Count = 300;
    static readonly int Scopes = Enum.GetValues<Scope>().Length + 1;
    static readonly Topic[] Topics = [.. Enumerable.Range(0, Count * Scopes).Select(i => new Topic(First + i / Scopes, i % Scopes == 0 ? null : (Scope)(i % Scopes - 1)))];

    public static Topic Of(Topic topic) => topic.Year - First is >= 0 and < Count and var year ? Topics[year * Scopes + (topic.Scope is { } scope ? (int)scope + 1 : 0)] : topic;
}
