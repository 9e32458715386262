using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Bulk;

/// <summary>The facts of one row after another, in the same object: one for each thread, and nothing is left behind for a row.</summary>
sealed class RowFacts(Register register, DateOnly on)
{
    readonly Facts facts = new(register.Book, on);
    readonly Lengths<HeldFact> awards = new();
    readonly Lengths<InitiativeFact> initiatives = new();
    readonly Lengths<Topic> topics = new();
    readonly YearTable<Membership> memberships = new();
    readonly YearTable<int> ranks = new();

    /// <summary>The facts of a row, as they stand on the day; good until the next row is asked for.</summary>
    public Facts Of(int row)
    {
        FillHead(register.HeadOf(row));
        FillRatings(register.RatingsOf(row));
        FillAwards(row);
        FillWorks(row);
        var rarities = register.RaritiesOf(row);
        (facts.Disciplines, facts.Holds, facts.Posts, facts.Movements, facts.Confirmed) = (rarities.Disciplines, rarities.Holds, rarities.Posts, rarities.Movements, rarities.Confirmed);
        facts.Memberships = register.Memberships.IsKnown(row) ? memberships.Over(register.Memberships.Slice(row)) : null;
        facts.BlockRanks = register.Ranks.IsKnown(row) ? ranks.Over(register.Ranks.Slice(row)) : null;
        return facts;
    }

    void FillHead(Head head)
    {
        (facts.Kind, facts.Track, facts.IsForeign, facts.FlagSubject, facts.Sex) = (head.Kind, head.Track, head.IsForeign, head.FlagSubject, head.Sex);
        (facts.Ground, facts.JudgedYear, facts.ServiceFrom, facts.ReceivedOn, facts.DissolvedOn) = (head.Ground, head.JudgedYear, head.ServiceFrom, head.ReceivedOn, head.DissolvedOn);
    }

    void FillRatings(RatedYears rated)
    {
        facts.RatingsKnown = rated.Known;
        var atLeast = facts.RatedAtLeast;
        (atLeast[(int)Rating.KHTNV], atLeast[(int)Rating.HTNV], atLeast[(int)Rating.HTTNV], atLeast[(int)Rating.HTXSNV]) = (rated.Known, rated.Htnv, rated.Httnv, rated.Htxsnv);
    }

    void FillAwards(int row)
    {
        var packed = register.Awards.Of(row);
        var count = 0;
        foreach (var award in packed) if (award.DecidedOn <= on.DayNumber) count++;
        var held = awards.Of(count);
        var i = 0;
        foreach (var award in packed)
        {
            if (award.DecidedOn > on.DayNumber) continue;
            var decided = award.DecidedOn == 0 ? 0 : DateOnly.FromDayNumber(award.DecidedOn).Year;
            Basis? basis = award.Basis < 0 ? null : (Basis)award.Basis;
            held[i++] = Facts.Of(register.Book, award.Award, award.Year, decided, basis, register.IssuerAt(award.Issuer));
        }
        (facts.AwardsKnown, facts.Awards) = (register.Awards.IsKnown(row), held);
    }

    void FillWorks(int row)
    {
        var own = register.Initiatives.Of(row);
        var count = 0;
        foreach (var initiative in own) if (initiative.Year <= on.Year) count++;
        var used = initiatives.Of(count);
        var i = 0;
        foreach (var initiative in own) if (initiative.Year <= on.Year) used[i++] = initiative;
        (facts.InitiativesKnown, facts.Initiatives) = (register.Initiatives.IsKnown(row), used);

        var accepted = register.Topics.Of(row);
        count = i = 0;
        foreach (var topic in accepted) if (topic.Year <= on.Year) count++;
        var kept = topics.Of(count);
        foreach (var topic in accepted) if (topic.Year <= on.Year) kept[i++] = topic;
        (facts.TopicsKnown, facts.Topics) = (register.Topics.IsKnown(row), kept);
    }

    /// <summary>One array of each length, used again and again.</summary>
    sealed class Lengths<T>
    {
        T[]?[] byLength = new T[]?[32];

        public T[] Of(int length)
        {
            if (length >= byLength.Length) Array.Resize(ref byLength, length * 2);
            return byLength[length] ??= new T[length];
        }
    }
}
