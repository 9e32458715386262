using BangVang.Law.Book;

namespace BangVang.Law.Candidates;

public sealed partial class Facts
{
    /// <summary>The facts of a candidate as they stand on the day of an act.</summary>
    /// <exception cref="UnknownAwardException">An award that the lawbook does not have.</exception>
    public static Facts Of(Candidate candidate, Lawbook book, DateOnly on)
    {
        var known = Years.None;
        var atLeast = new Years[4];
        foreach (var (year, rating) in candidate.Ratings ?? new Dictionary<int, Rating>())
        {
            known |= Years.Of(year);
            for (var i = 0; i <= (int)rating; i++) atLeast[i] |= Years.Of(year);
        }
        return new Facts(book, on)
        {
            Kind = candidate.Kind,
            Track = candidate.Track,
            IsForeign = IsForeigner(candidate),
            Sex = candidate.Sex,
            FlagSubject = candidate.FlagSubject,
            ServiceFrom = candidate.ServiceFrom,
            ReceivedOn = candidate.ReceivedOn,
            DissolvedOn = candidate.DissolvedOn,
            JudgedYear = candidate.JudgedYear,
            Ground = candidate.Basis,
            RatingsKnown = known,
            RatedAtLeast = atLeast,
            AwardsKnown = candidate.Awards is not null,
            Awards = [.. (candidate.Awards ?? []).Where(a => a.DecidedOn is null || a.DecidedOn <= on).Select(a => Of(a, book))],
            InitiativesKnown = candidate.Initiatives is not null,
            Initiatives = [.. (candidate.Initiatives ?? []).Where(i => i.Year <= on.Year).Select(i => new InitiativeFact((short)i.Year, i.Scope, UseOf(i.UsedFor, book)))],
            TopicsKnown = candidate.Topics is not null,
            Topics = [.. (candidate.Topics ?? []).Where(t => t.Year <= on.Year)],
            Disciplines = candidate.Disciplines,
            Holds = candidate.Holds,
            Posts = candidate.Posts,
            Movements = candidate.Movements,
            Memberships = candidate.Collective,
            BlockRanks = candidate.BlockRanks,
            Confirmed = candidate.Confirmed,
        };
    }

    internal static bool? IsForeigner(Candidate candidate) =>
        candidate.Kind == Recipient.Foreign ? true : candidate.Nationality is null ? null : !candidate.Nationality.Equals("VN", StringComparison.OrdinalIgnoreCase);

    static HeldFact Of(HeldAward held, Lawbook book) => book.Find(held.Code) is null ? throw new UnknownAwardException(held.Code)
        : Of(book, book.PlaceOf(held.Code), held.Year, held.DecidedOn?.Year ?? 0, held.Basis, held.Issuer);

    /// <summary>An award held, as the rules see it. Where no limb of an award is sudden or thematic, its ground need not be said.</summary>
    internal static HeldFact Of(Lawbook book, int place, int year, int decidedYear, Basis? basis, string? issuer)
    {
        var award = book.Awards[place];
        // A yearly title won in the movement of the year is on merit, unless the law also gives it for a movement, as it does flags (L2022 Đ26.2).
        var ground = award.IsTitle && basis == Basis.PhongTrao && award.GroundOf(Basis.PhongTrao) is null ? Basis.CongTrang
            : basis ?? (book.IsOnMeritOnly(place) && !award.IsTitle ? Basis.CongTrang : null);
        return new HeldFact((short)place, (short)year, (short)decidedYear, ground, issuer, award.IsTitle);
    }

    // "CSTDCS", "CSTDCS:2024" or the like: what stands before the first mark that is no part of a code.
    internal static Use UseOf(Usage usage, Lawbook book)
    {
        if (!usage.IsKnown) return Use.Unknown;
        if (usage.Award is null) return Use.None;
        var code = new string([.. usage.Award.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c == '_')]);
        return book.Find(code) switch { null => Use.Unknown, { IsTitle: true } => Use.Title, _ => Use.Form };
    }
}

/// <summary>A code that the lawbook does not have.</summary>
public sealed class UnknownAwardException(string code) : Exception($"Sổ luật không có mã \"{code}\".")
{
    public string Code { get; } = code;
}
