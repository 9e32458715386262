using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Dossiers.Checking;

/// <summary>A branch of an award's conditions with what was found of it: one finding, or several of which all are asked for, or one is enough.</summary>
/// <param name="IsChoice">One of the parts is enough.</param>
public sealed record Branch(Outcome Outcome, Finding? Finding, bool IsChoice, IReadOnlyList<Branch> Parts)
{
    /// <summary>The findings on which the outcome rests: of a choice, those that carry it or still could.</summary>
    public IEnumerable<Finding> Counted => Leaves(this, onlyNeeded: true);

    public IEnumerable<Finding> All => Leaves(this, onlyNeeded: false);

    /// <summary>Whether the outcome rests on the part, too.</summary>
    public bool Needs(Branch part) => !IsChoice || part.Outcome == Outcome || IsOpen(Outcome) && IsOpen(part.Outcome);

    /// <summary>The conditions of the award for such a candidate; null where the verdict was given without asking them.</summary>
    public static Branch? Of(Law.Lawbook book, Award award, Candidate candidate, Verdict verdict, DateOnly on)
    {
        if (book.RegimeFor(on, candidate.ReceivedOn) is not { } regime || Judgement.VersionUnder(award, regime, on) is not { } version || version.For(TrackOf(candidate)) is not { } logic) return null;
        var found = verdict.Findings.Where(f => f.Counts).DistinctBy(f => f.Condition).ToDictionary(f => f.Condition, StringComparer.Ordinal);
        return Of(logic, version, found);
    }

    /// <summary>The verdict in which alternatives that nothing rests on no longer count.</summary>
    public static Verdict Weighed(Verdict verdict, Branch? conditions)
    {
        if (conditions is null) return verdict;
        var (all, counted) = (Ids(conditions.All), Ids(conditions.Counted));
        return verdict with { Findings = [.. verdict.Findings.Select(f => all.Contains(f.Condition) && !counted.Contains(f.Condition) ? f with { Counts = false } : f)] };
    }

    static Branch? Of(Logic logic, AwardVersion version, Dictionary<string, Finding> found) => logic switch
    {
        Leaf leaf => found.TryGetValue(version.Conditions[leaf.Place].Id, out var finding) ? new Branch(finding.Outcome, finding, false, []) : null,
        AllOf all => Joined(all.Parts, version, found, isChoice: false),
        AnyOf any => Joined(any.Parts, version, found, isChoice: true),
        Not not => Of(not.Part, version, found) is { } part ? part with { Outcome = Opposite(part.Outcome) } : null,
        _ => null,
    };

    static Branch? Joined(IReadOnlyList<Logic> logics, AwardVersion version, Dictionary<string, Finding> found, bool isChoice)
    {
        var parts = logics.Select(p => Of(p, version, found)).OfType<Branch>().ToList();
        return parts.Count < 2 ? parts.FirstOrDefault() : new Branch(isChoice ? Best(parts) : parts.Max(p => p.Outcome), null, isChoice, parts);
    }

    // As the law library joins alternatives: evidence that could still decide comes before what a person must decide.
    static Outcome Best(List<Branch> parts) =>
        new[] { Outcome.Met, Outcome.EvidenceMissing, Outcome.HumanDecides }.Where(o => parts.Exists(p => p.Outcome == o)).Append(Outcome.NotMet).First();

    static Outcome Opposite(Outcome outcome) => outcome switch { Outcome.Met => Outcome.NotMet, Outcome.NotMet => Outcome.Met, _ => outcome };

    static bool IsOpen(Outcome outcome) => outcome is Outcome.EvidenceMissing or Outcome.HumanDecides;

    static IEnumerable<Finding> Leaves(Branch branch, bool onlyNeeded) =>
        branch.Finding is { } finding ? [finding] : branch.Parts.Where(p => !onlyNeeded || branch.Needs(p)).SelectMany(p => Leaves(p, onlyNeeded));

    static HashSet<string> Ids(IEnumerable<Finding> findings) => findings.Select(f => f.Condition).ToHashSet(StringComparer.Ordinal);

    // As the law library takes a candidate of whom no standing is known.
    static Track TrackOf(Candidate candidate) => candidate.Track ?? candidate.Kind switch
    {
        Recipient.Individual or Recipient.Foreign => candidate.Nationality is null or "VN" && candidate.Kind == Recipient.Individual ? Track.Individual : Track.Foreign,
        Recipient.Collective => Track.Collective,
        Recipient.Household => Track.Household,
        _ => Track.Province,
    };
}
