using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Tests.Cases;

/// <summary>A situation as a lawyer writes it down, and what the law says of it.</summary>
sealed record Case(string Title, Candidate Candidate, IReadOnlyList<CaseAsk> Asks);

/// <param name="Where">File and line, for the message when it fails.</param>
sealed record CaseAsk(string Where, string Award, DateOnly On, int? Year, Conclusion Outcome, string? Regime, IReadOnlyList<CaseFinding> Findings);

/// <param name="Says">Words that the explanation must contain.</param>
sealed record CaseFinding(string Where, string Condition, Outcome Outcome, string? Says);
