using BangVang.Law.Verdicts;

namespace BangVang.Law.Pathways;

/// <summary>The ways of one candidate to every award that is for such a one.</summary>
/// <param name="FirstYear">The year of achievement judged now.</param>
/// <param name="LastYear">The last year that was looked at.</param>
/// <param name="Assumptions">What was supposed of the years to come, for all awards alike.</param>
public sealed record PathwayReport(DateOnly On, int FirstYear, int LastYear, IReadOnlyList<string> Assumptions, IReadOnlyList<Pathway> Awards)
{
    public Pathway? For(string code) => Awards.FirstOrDefault(p => p.Award == code);
}

/// <summary>One award: what is said of it today, what is missing, and the first year in which it could be had.</summary>
/// <param name="Missing">The findings that keep the verdict from "eligible".</param>
/// <param name="EarliestYear">Year of achievement; null where it is not reached within the years looked at, or where no figure can tell.</param>
/// <param name="IsCounted">False where the law knows no countable condition: only a person can say.</param>
/// <param name="Assumptions">What was supposed for this award besides: questions that a person would have to answer with yes.</param>
/// <param name="Steps">The awards on the way, each with the year in which it was first reached; the award itself comes last.</param>
public sealed record Pathway(string Award, Conclusion Now, IReadOnlyList<Finding> Missing, int? EarliestYear, bool IsCounted, IReadOnlyList<string> Assumptions, IReadOnlyList<PathwayStep> Steps);

public sealed record PathwayStep(string Award, int Year);
