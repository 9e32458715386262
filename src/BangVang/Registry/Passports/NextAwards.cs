using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Law.Pathways;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Overlays;
using BangVang.People;

namespace BangVang.Registry.Passports;

/// <summary>What may be proposed next for an honoree: of each award the verdict of today and the earliest year, by the law that holds for its body.</summary>
public sealed class NextAwards(CandidateFacts facts, LawInForce laws, Clock clock)
{
    const int Shown = 6;

    public async Task<NextReport> For(Honoree honoree, string path)
    {
        var today = clock.Today;
        var book = (await laws.For(path)).Book;
        var candidate = (await facts.Of([honoree], today))[honoree];
        // An award of another body's own rules, or of a book older than ours, is no step on any way.
        candidate = candidate with { Awards = [.. (candidate.Awards ?? []).Where(a => book.Find(a.Code) is not null)] };
        var report = book.Pathway(candidate, today);
        var held = candidate.Awards.Select(a => a.Code).ToHashSet();
        var ways = report.Awards.Where(w => w is { IsCounted: true, EarliestYear: not null }).Select(w => new NextAward(book.Find(w.Award)!, w)).ToList();
        // What is held for good is not proposed again; yearly titles are. The forces' own are for those who serve in them.
        var open = ways.Where(w => (w.Award.Yearly || !held.Contains(w.Award.Code)) && (!w.Award.ForcesOnly || candidate.Track == Track.ArmedForces)).ToList();
        return new NextReport([.. open.OrderBy(w => w.Way.EarliestYear).ThenBy(w => w.Award.Level).ThenBy(w => w.Award.Order).Take(Shown)], report);
    }
}

/// <param name="Next">The nearest first.</param>
public sealed record NextReport(IReadOnlyList<NextAward> Next, PathwayReport Report);

public sealed record NextAward(Award Award, Pathway Way)
{
    public bool IsEligible => Way.Now == Conclusion.Eligible;

    public string When => IsEligible ? $"Đủ từ năm {Way.EarliestYear}" : $"Sớm nhất {Way.EarliestYear}";

    /// <summary>What is missing today, the first of it.</summary>
    public string? Missing => IsEligible ? null : Way.Missing.FirstOrDefault()?.Explanation;
}
