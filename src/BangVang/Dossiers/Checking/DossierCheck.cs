using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Dossiers.Checking;

/// <summary>A nominee with what is known and what the law says of it.</summary>
/// <param name="Award">Null where the lawbook has no such award.</param>
public sealed record CheckedNominee(Nominee Nominee, Candidate Candidate, Award? Award, Verdict Verdict)
{
    public Conclusion Conclusion => Verdict.Outcome;

    /// <summary>The one sentence that weighs most: why not, what is missing, what a person must say, or by what condition the award is earned.</summary>
    public string Sentence => Weighing(Verdict)?.Explanation ?? "Không có điều kiện nào phải xét.";

    public static Finding? Weighing(Verdict verdict) =>
        verdict.Findings.Where(f => f.Counts).OrderByDescending(f => f.Outcome).FirstOrDefault() ?? verdict.Findings.FirstOrDefault();
}

/// <summary>What the law says of a whole dossier.</summary>
/// <param name="LeftOut">Rules of bodies that no longer fit the nation's, each with its reason.</param>
/// <param name="On">The day for which the law was asked.</param>
public sealed record DossierCheck(Law.Lawbook Book, IReadOnlyList<string> LeftOut, DateOnly On, Regime? Regime, IReadOnlyList<CheckedNominee> Nominees)
{
    public CheckedNominee? Find(Guid nominee) => Nominees.FirstOrDefault(n => n.Nominee.Id == nominee);

    public int Count(Conclusion conclusion) => Nominees.Count(n => n.Nominee.Stands && n.Conclusion == conclusion);

    /// <summary>The regime and the rules of bodies that were laid over it.</summary>
    public string LawVersion { get; } = string.Join(" + ", Book.Awards.SelectMany(a => a.Versions).SelectMany(v => v.Laid).Select(l => $"{l.Citation} ({l.Body})")
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(Regime?.Name ?? "chưa có trong sổ luật"));
}
