using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Pathways;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Trials;

/// <summary>What the lawbook says of a history: verdicts for one award or for all of such a recipient, and the ways ahead.</summary>
public sealed record Trial(Candidate Candidate, DateOnly On, Regime? Regime, PathwayReport Report, IReadOnlyList<VerdictView> Verdicts)
{
    static readonly Conclusion[] InOrder = [Conclusion.Eligible, Conclusion.HumanDecides, Conclusion.NeedsEvidence, Conclusion.NotEligible];

    /// <param name="code">Null for all.</param>
    public static Trial Of(Law.Lawbook book, Candidate candidate, DateOnly on, string? code)
    {
        var report = book.Pathway(candidate, on);
        var awards = code is null ? report.Awards.Select(w => book.Find(w.Award)!) : [book.Find(code)!];
        return new Trial(candidate, on, book.RegimeFor(on, candidate.ReceivedOn), report, [.. awards.Select(a => new VerdictView(a, book.Judge(candidate, a.Code, on), report.For(a.Code), book))]);
    }

    public IEnumerable<IGrouping<Conclusion, VerdictView>> Groups => Verdicts.GroupBy(v => v.Verdict.Outcome).OrderBy(g => Array.IndexOf(InOrder, g.Key));

    /// <summary>Awards with a year to come; for one award, itself and those on its way.</summary>
    public IReadOnlyList<(Award Award, Pathway Way)> Ahead => [.. Verdicts.Where(v => v.Way is { EarliestYear: not null, IsCounted: true }).Select(v => (v.Award, Way: v.Way!)).OrderBy(w => w.Way.EarliestYear).ThenBy(w => w.Award.Order)];

    public int LastShown => Ahead.Select(w => w.Way.EarliestYear!.Value).DefaultIfEmpty(Report.FirstYear).Max();

    public IReadOnlyList<string> Looked =>
    [
        Candidate.Ratings is { Count: > 0 } ratings ? $"Xếp loại {ratings.Keys.Min()} – {ratings.Keys.Max()} ({ratings.Count} năm)" : "Xếp loại: chưa có",
        Candidate.Awards is { } held ? $"{held.Count} danh hiệu, hình thức đã được tặng" : "Danh hiệu, hình thức đã được tặng: chưa rõ",
        Candidate.Initiatives is { } initiatives ? $"{initiatives.Count} sáng kiến" : "Sáng kiến: chưa rõ",
        Candidate.Disciplines is { } disciplines ? disciplines.Count == 0 ? "Kỷ luật: không có dòng nào" : $"{disciplines.Count} kỷ luật" : "Kỷ luật: chưa rõ",
        Candidate.Holds is { } holds ? holds.Count == 0 ? "Việc đang xem xét: không có dòng nào" : $"{holds.Count} việc đang xem xét" : "Việc đang xem xét: chưa rõ",
    ];
}
