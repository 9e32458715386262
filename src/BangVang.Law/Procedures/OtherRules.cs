using BangVang.Law.Book;

namespace BangVang.Law.Procedures;

/// <summary>Who sits on a council, and how often it meets.</summary>
/// <param name="Level">Null: councils of every level.</param>
/// <param name="Quorum">Share of members that must attend, as the local rule writes it.</param>
/// <param name="AwardQuorumPercent">The same for sessions that consider awards, written opinions counted.</param>
public sealed record CouncilRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations, AwardLevel? Level = null, string? Chair = null, string? StandingVice = null, string? StandingBody = null, string? Secretary = null,
    int? FewestViceChairs = null, int? MostViceChairs = null, int? MeetsEveryMonths = null, string? Quorum = null, int? AwardQuorumPercent = null, string? Local = null) : RegimeRule(Id, Text, Citations);

/// <summary>Where the fund's money comes from, or what it is for.</summary>
/// <param name="Percent">Of <paramref name="Of"/>, per cent, at most (what goes to emulation: exactly).</param>
/// <param name="Payer">The rule says whose fund pays.</param>
public sealed record FundRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations, IReadOnlyList<AwardLevel>? Levels = null, decimal? Percent = null, string? Of = null, string? Area = null, bool Payer = false) : RegimeRule(Id, Text, Citations);

public enum RevocationAct { Cancel, Strip, Restore }

/// <summary>When an award is taken back or given back, by whom, within what time.</summary>
public sealed record RevocationRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations, RevocationAct Act, string By, IReadOnlyList<string>? Grounds = null,
    int? ProposeWithinDays = null, int? DecideWithinWorkingDays = null, int? RecoverWithinDays = null, string? Local = null) : RegimeRule(Id, Text, Citations);

/// <summary>A yearly form of statistics, received by a day of the year.</summary>
public sealed record ReportForm(string Code, string Name, int DueDay, int DueMonth, string Citation, Mark Mark, IReadOnlyList<string>? Dimensions = null, string? Source = null) : Rule(Citation, Mark, Source);

/// <param name="Number">Of the form in the annex; null for what was only seen as a list.</param>
public sealed record DossierForm(string Name, string Citation, Mark Mark, int? Number = null, string? Source = null) : Rule(Citation, Mark, Source);

/// <summary>How far an initiative reaches, and who says so.</summary>
public sealed record InitiativeScope(string Code, string Name, string RecognisedBy, string Citation, Mark Mark, string? Source = null) : Rule(Citation, Mark, Source);
