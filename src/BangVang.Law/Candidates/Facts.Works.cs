using BangVang.Law.Book;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Candidates;

public sealed partial class Facts
{
    /// <summary>How many initiatives of at least this scope fall into the years and may still be used for what is asked.</summary>
    public int InitiativesIn(Years within, Scope min, Ask ask, Granted granted)
    {
        if (!InitiativesKnown && granted == Granted.Unknown) return int.MaxValue / 4;
        var count = 0;
        foreach (var initiative in Initiatives)
            if (within.Has(initiative.Year) && Reaches(initiative.Scope, min, granted) && MayBeUsed(initiative.Use, ask, granted)) count++;
        return count;
    }

    /// <summary>How many accepted topics of at least this scope fall into the years.</summary>
    public int TopicsIn(Years within, Scope? min, Granted granted)
    {
        if (!TopicsKnown && granted == Granted.Unknown) return int.MaxValue / 4;
        var count = 0;
        foreach (var topic in Topics)
            if (within.Has(topic.Year) && (min is null || Reaches(topic.Scope, min.Value, granted))) count++;
        return count;
    }

    // There has been no district level since 1/7/2025: what only the base recognised leaves "district" to a person.
    static bool Reaches(Scope? scope, Scope min, Granted granted) =>
        scope is null ? granted == Granted.Unknown : scope >= min || min == Scope.CapHuyen && granted != Granted.Sure;

    // CV 5007 III.5.c: used for a title, not again for a form, and the other way round. "Once" from title to title, or from form to form,
    // is read in two ways; before the letter no text said so at all, and a person decides.
    static bool MayBeUsed(Use use, Ask ask, Granted granted) => use switch
    {
        Use.None => true,
        Use.Unknown => granted == Granted.Unknown,
        _ when !ask.InitiativeOnce => granted != Granted.Sure,
        Use.Title => ask.Award.IsTitle && granted != Granted.Sure,
        _ => !ask.Award.IsTitle && granted != Granted.Sure,
    };
}
