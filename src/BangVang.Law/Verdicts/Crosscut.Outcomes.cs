using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Verdicts;

/// <summary>The answers of the principles without their words: null where a principle has nothing to say. Leaves no object behind.</summary>
static partial class Crosscut
{
    public static Outcome? Holding(Facts facts, Ask ask)
    {
        var active = Running(facts, ask.On);
        if (!ask.HoldsInForce) return active is null ? null : Outcome.HumanDecides;
        return facts.Holds is null ? Outcome.EvidenceMissing : active is null ? Outcome.Met : Outcome.NotMet;
    }

    public static Outcome? Disciplined(Facts facts, Ask ask)
    {
        if (facts.Kind is not (Recipient.Individual or Recipient.Foreign)) return null;
        // The decrees before were not read on the point: a term that runs, or may run, is then left to a person.
        if (!ask.CountsAfterDiscipline) return InTerm(facts, ask.On, orMayBe: true) is null ? null : Outcome.HumanDecides;
        if (facts.Disciplines is null) return Outcome.EvidenceMissing;
        if (InTerm(facts, ask.On) is not null) return Outcome.NotMet;
        return facts.Countable(ask, Granted.Sure).Has(ask.Year) ? Outcome.Met : facts.Countable(ask, Granted.Doubtful).Has(ask.Year) ? Outcome.HumanDecides
            : facts.Countable(ask, Granted.Unknown).Has(ask.Year) ? Outcome.EvidenceMissing : Outcome.NotMet;
    }

    /// <param name="held">The place of the award that was given already.</param>
    public static Outcome? Doubling(Facts facts, Ask ask, out int held)
    {
        held = ask.Place;
        if (!ask.OneRewardOnly) return IsGivenAgain(facts, ask, ref held) ? Outcome.HumanDecides : null;
        if (!facts.AwardsKnown) return Outcome.EvidenceMissing;
        Outcome? worst = null;
        foreach (var award in facts.Awards)
        {
            if (award.Year != ask.Year || Doubling(award, facts, ask) is not { } doubled || doubled < worst) continue;
            // Of two that weigh alike the one that stands first in the book, whatever the order of the facts.
            held = doubled == worst ? Math.Min(held, award.Award) : award.Award;
            worst = doubled;
        }
        return worst;
    }

    // The law of 2003 was not read on the point: the same award again for the same year is left to a person.
    static bool IsGivenAgain(Facts facts, Ask ask, ref int held)
    {
        foreach (var award in facts.Awards)
        {
            if (award.Year != ask.Year || !ask.Own.Has(award.Award) || !IsSame(award, facts, ask)) continue;
            held = award.Award;
            return true;
        }
        return false;
    }

    static bool IsSame(HeldFact award, Facts facts, Ask ask) => award.IsTitle ? !ask.Award.TellsApart(award.Basis, facts.Ground ?? Basis.CongTrang) : IsOnSameGround(award, facts);

    static Outcome? Doubling(HeldFact award, Facts facts, Ask ask)
    {
        if (!ask.Own.Has(award.Award))
            return ask.Award.IsTitle || award.IsTitle || ask.Version.Named.Has(award.Award) || !IsOnSameGround(award, facts) ? null : Outcome.HumanDecides;
        return IsSame(award, facts, ask) && (award.Award == ask.Place || ask.Award.OneWith?.Doubt is null) ? Outcome.NotMet : Outcome.HumanDecides;
    }

    // What was given for a deed outside the duties of the year (NĐ98 Đ3.3) is another achievement than the merit of the year.
    static bool IsOnSameGround(HeldFact held, Facts facts) => held.Basis is null || held.Basis == (facts.Ground ?? Basis.CongTrang);

    public static Outcome? Dissolving(Facts facts, Ask ask) => facts.DissolvedOn is { } day && day <= ask.On && ask.NoneToDissolved ? Outcome.NotMet : null;

    /// <summary>A transition keeps the rules alive for a dossier received before, but the award itself has ended.</summary>
    public static Outcome? Ending(Ask ask) => ask.HasEnded ? Outcome.HumanDecides : null;

    static Hold? Running(Facts facts, DateOnly on)
    {
        for (var i = 0; i < facts.Holds?.Count; i++)
            if (facts.Holds[i] is var hold && hold.From <= on && (hold.To is null || hold.To >= on)) return hold;
        return null;
    }

    static Discipline? InTerm(Facts facts, DateOnly on, bool orMayBe = false)
    {
        for (var i = 0; i < facts.Disciplines?.Count; i++)
            if (facts.Disciplines[i] is var discipline && discipline.From <= on && (discipline.Lasts || discipline.To >= on || orMayBe && discipline.IsOpen)) return discipline;
        return null;
    }
}
