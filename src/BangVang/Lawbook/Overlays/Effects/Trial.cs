using BangVang.Law.Candidates;
using BangVang.Law.Reading;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Overlays.Effects;

/// <summary>One verdict that changes, with the finding that says why.</summary>
public sealed record ChangedVerdict(string Candidate, string Award, string Before, string After, string Why);

/// <summary>How many verdicts change, award by award.</summary>
public sealed record TrialCount(string Award, int Candidates, int Changed, int NoLongerEligible);

/// <summary>Pasted candidates judged by both lawbooks.</summary>
public sealed record Trial(int Candidates, IReadOnlyList<TrialCount> Counts, IReadOnlyList<ChangedVerdict> Changed, IReadOnlyList<string> Faults)
{
    public const int MostCandidates = 5000, MostShown = 50;

    /// <summary>Judges each candidate for each award by both books.</summary>
    public static Trial Of(ChangeOfLaw change, string lines)
    {
        var (candidates, faults) = new CandidateReader(change.After, refusesStrangers: true, change.On).Read(WireLines.Of(lines));
        var (problems, counts, shown) = (faults.ToList(), new List<TrialCount>(), new List<ChangedVerdict>());
        if (candidates.Count > MostCandidates) problems.Add($"Chỉ thử được {MostCandidates:N0} người, tập thể một lần; đã bỏ qua {candidates.Count - MostCandidates:N0} dòng cuối.");
        var known = candidates.Take(MostCandidates).ToList();
        foreach (var code in change.Awards)
        {
            var changed = known.Select(c => Judged(change, c, code)).Where(v => v.Before?.Outcome != v.After.Outcome).ToList();
            counts.Add(new TrialCount(change.After.NameOf(code), known.Count, changed.Count, changed.Count(v => v.Before?.Outcome == Conclusion.Eligible)));
            shown.AddRange(changed.Select(v => new ChangedVerdict(v.Candidate.Id, change.After.NameOf(code), v.Before?.Outcome.Word ?? "Chưa có", v.After.Outcome.Word, Why(v.After))));
        }
        return new Trial(known.Count, counts, [.. shown.Take(MostShown)], problems);
    }

    static (Candidate Candidate, Verdict? Before, Verdict After) Judged(ChangeOfLaw change, Candidate candidate, string code)
    {
        // The book before does not know the badges that the overlay brings.
        var earlier = candidate with { Awards = candidate.Awards?.Where(a => change.Before.Find(a.Code) is not null).ToList() };
        return (candidate, change.Before.Find(code) is null ? null : change.Before.Judge(earlier, code, change.On), change.After.Judge(candidate, code, change.On));
    }

    static string Why(Verdict verdict) =>
        verdict.Findings.Where(f => f.Counts).OrderByDescending(f => f.Condition.Contains('/', StringComparison.Ordinal)).ThenByDescending(f => f.Outcome).FirstOrDefault(f => f.Outcome != Outcome.Met)?.Explanation ?? "";
}
