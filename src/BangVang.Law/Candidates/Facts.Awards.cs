using BangVang.Law.Book;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Candidates;

public sealed partial class Facts
{
    /// <summary>The years for which one of these awards is held and counts as a ground for a merit award.</summary>
    public Years Held(AwardSet awards, Ask ask, Granted granted)
    {
        if (HoldsNone(awards)) return Years.None;
        if (!AwardsKnown && granted == Granted.Unknown) return Years.All;
        var years = Years.None;
        foreach (var held in Awards)
            if (awards.Has(held, granted) && Weight(held, ask) <= granted) years |= Years.Of(held.Year);
        return years;
    }

    /// <summary>How many of these awards were held for the given years.</summary>
    public int Count(AwardSet awards, Years within, Ask ask, Granted granted)
    {
        if (HoldsNone(awards)) return 0;
        if (!AwardsKnown && granted == Granted.Unknown) return int.MaxValue;
        var count = 0;
        foreach (var held in Awards)
            if (awards.Has(held, granted) && within.Has(held.Year) && Weight(held, ask) <= granted) count++;
        return count;
    }

    /// <summary>
    /// The first year that counts as "after" the earliest (or latest) of these awards; null where none is held.
    /// Surely the year after the decision; the text also allows the year after the achievement. Without a day of decision the year after next is sure.
    /// </summary>
    /// <param name="afresh">Only what came after the last giving of the award asked for.</param>
    public int? YearAfter(AwardSet awards, Ask ask, Granted granted, bool latest, bool afresh = false)
    {
        if (HoldsNone(awards)) return null;
        if (!AwardsKnown && granted == Granted.Unknown) return Years.First;
        int? first = null, last = afresh ? LastGiving(ask) : null;
        foreach (var held in Awards)
        {
            if (!awards.Has(held, granted) || held.Year <= last || !(Weight(held, ask) <= granted)) continue;
            var after = granted != Granted.Sure ? held.Year + 1 : SurelyAfter(held);
            if (first is null || (latest ? after > first : after < first)) first = after;
        }
        return first;
    }

    /// <summary>Whether one of these awards has the whole span next after it within the years counted.</summary>
    public bool BeginsNextTo(AwardSet awards, Years counted, int span, Ask ask)
    {
        foreach (var held in Awards)
            if (awards.Has(held, Granted.Sure) && Weight(held, ask) <= Granted.Sure && Years.Between(SurelyAfter(held), SurelyAfter(held) + span - 1) is var next && (next & counted) == next) return true;
        return false;
    }

    static int SurelyAfter(HeldFact held) => held.DecidedYear == 0 ? held.Year + 2 : Math.Max(held.DecidedYear, held.Year) + 1;

    // NĐ152 Đ4.3: results of sudden and thematic commendation do not feed merit awards. A title is merit unless it is said to be something else;
    // "phong trào thi đua" may be the yearly movement or a thematic one.
    static Granted? Weight(HeldFact held, Ask ask)
    {
        if (!ask.SuddenDoesNotCount) return Granted.Sure;
        return held.Basis switch
        {
            Basis.DotXuat or Basis.ChuyenDe => null,
            null => held.IsTitle ? Granted.Sure : Granted.Unknown,
            Basis.PhongTrao => Granted.Doubtful,
            _ => Granted.Sure,
        };
    }

    /// <summary>
    /// The years not yet taken by an earlier giving of the award asked for. That one year may serve twice no text says plainly:
    /// only the years after the last giving are sure.
    /// </summary>
    public Years Untaken(Ask ask, Granted granted) =>
        granted == Granted.Sure && LastGiving(ask) is { } last ? Years.From(last + 1) : Years.All;

    /// <summary>The last year before the one under review for which the award asked for, or one that is the same in the law, was given on merit; null where it was not.</summary>
    public int? LastGiving(Ask ask) => LastGiven(ask)?.Year;

    /// <summary>The last such giving itself.</summary>
    public HeldFact? LastGiven(Ask ask)
    {
        HeldFact? last = null;
        foreach (var held in Awards)
            if (ask.Own.Has(held.Award) && held.Year < ask.Year && held.Basis is null or Basis.CongTrang && (last is null || held.Year > last.Value.Year)) last = held;
        return last;
    }

    /// <summary>Years of achievement that count although there was a discipline (NĐ152 Đ4.4): those after its term; the year in which it ends is doubtful.</summary>
    public Years Countable(Ask ask, Granted granted)
    {
        // Discipline is a person's. Where it is unknown, that is a finding of its own.
        if (!ask.CountsAfterDiscipline || Disciplines is null || Kind is not (Recipient.Individual or Recipient.Foreign)) return Years.All;
        var years = Years.All;
        for (var i = 0; i < Disciplines.Count; i++)
        {
            var discipline = Disciplines[i];
            if (discipline.From > On) continue;
            // Of a term whose end nobody said it is not known that it did not end on its first day.
            var end = discipline.To ?? (discipline.IsOpen && granted == Granted.Unknown ? discipline.From : DateOnly.MaxValue);
            var first = end is { Month: 12, Day: 31 } || granted == Granted.Sure ? end.Year + 1 : end.Year;
            years &= Years.From(Math.Min(first, Years.Last + 1));
        }
        return years;
    }
}
