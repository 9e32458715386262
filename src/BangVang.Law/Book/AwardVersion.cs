using System.Text.Json.Serialization;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Book;

/// <summary>What the law says of an award between two days, both included.</summary>
public sealed record AwardVersion
{
    public required IReadOnlyList<string> Regimes { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    /// <summary>The regime whose rules go on here word for word because the new text is not to be had.</summary>
    public string? CarriesOver { get; init; }
    /// <summary>Another name in this version.</summary>
    public string? Name { get; init; }
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
    /// <summary>How the conditions combine, for every kind of recipient alike.</summary>
    public Logic? Logic { get; init; }
    /// <summary>How they combine for each standing, where the law tells them apart.</summary>
    public IReadOnlyDictionary<Track, Logic>? Tracks { get; init; }
    /// <summary>What every recipient must be (obeys the law …); shown beside the verdict, not counted in it.</summary>
    public IReadOnlyList<BaseRequirement> Base { get; init; } = [];
    public Authority? Authority { get; init; }
    public Quota? Quota { get; init; }
    public VoteRule? Vote { get; init; }
    public DossierRule? Dossier { get; init; }
    public Submission? Submission { get; init; }
    public PrizeRate? Prize { get; init; }
    public IReadOnlyList<string> Insignia { get; init; } = [];
    public Publicity? Publicity { get; init; }
    public int? AppraisalWorkingDays { get; init; }
    public Cycle? Cycle { get; init; }
    public string? Note { get; init; }
    /// <summary>What bodies laid over this version, in the order in which it was laid.</summary>
    [JsonIgnore] public IReadOnlyList<Overlays.Laid> Laid { get; init; } = [];

    /// <summary>The awards that its conditions speak of; found when the book is bound.</summary>
    internal AwardSet Named { get; set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The logic that a candidate of this standing is held to; null where the law names no limb for it.</summary>
    public Logic? For(Track track)
    {
        if (Tracks is null) return Logic;
        if (Tracks.TryGetValue(track, out var own)) return own;
        return track is Track.Worker or Track.Farmer or Track.Business or Track.ArmedForces ? Tracks.GetValueOrDefault(Track.Individual)
            : track is Track.Enterprise or Track.BoTinh ? Tracks.GetValueOrDefault(Track.Collective)
            : null;
    }
}

/// <summary>A rule with the place it stands in and how sure it is.</summary>
/// <param name="Citation">Instrument and article as officers abbreviate them: "L2022 Đ23.1".</param>
public record Rule(string Citation, Mark Mark, string? Source = null, string? Note = null);

/// <summary>What every recipient of these standings must be.</summary>
public sealed record BaseRequirement(string Text, IReadOnlyList<Track> Tracks, string Citation, Mark Mark, string? Source = null) : Rule(Citation, Mark, Source);

/// <summary>Who decides an award.</summary>
public sealed record Authority(IReadOnlyList<Decider> Deciders, Mark Mark, string? Source = null);

/// <summary>The offices that decide awards.</summary>
public enum Office { HeadOfLegalPerson, HeadOfProvincialAgency, DistrictChair, CommuneChair, EnterpriseHead, Minister, ProvinceChair, PrimeMinister, Government, President, StandingCommittee, Other }

/// <summary>One office that decides an award, by which article.</summary>
public sealed record Decider(Office Who, string? Citation = null, string? Note = null);

/// <param name="Percent">Of <paramref name="Of"/>, at most; null where the law sets none.</param>
/// <param name="SuggestedPercent">A figure of an earlier regime, editable, never applied silently.</param>
public sealed record Quota(string Citation, Mark Mark, int? Percent = null, int? SuggestedPercent = null, string? Of = null, bool LocalMaySet = false, string? Source = null, string? Note = null) : Rule(Citation, Mark, Source, Note);

/// <summary>Whether the ballot is secret by law, or by the safe default where the decree only says "bỏ phiếu".</summary>
public enum Secrecy { Law, Default }

/// <summary>The council that votes.</summary>
public enum CouncilLevel { MinistryOrProvince, ProposingLevel, CouncilOrStandingAgency }

/// <param name="Percent">Of all members, at least; null: a majority.</param>
/// <param name="QuorumPercent">Of all members, how many must be present; null where no rule says.</param>
public sealed record VoteRule(CouncilLevel Council, string Citation, Mark Mark, bool Ballot = false, int? Percent = null, Secrecy? Secret = null, string? Source = null, string? Note = null, int? QuorumPercent = null) : Rule(Citation, Mark, Source, Note);

/// <summary>Who sets what the national law leaves open.</summary>
public enum SetBy { MinistryOrProvince, Province }

/// <param name="Sets">Original sets to hand in; null where the ministry or province says.</param>
public sealed record DossierRule(IReadOnlyList<string> Papers, string Citation, Mark Mark, SetBy? SetBy = null, IReadOnlyList<string>? Forms = null, int? Sets = null, string? Source = null, string? Note = null) : Rule(Citation, Mark, Source, Note);

/// <summary>The day by which a dossier must be handed in, counted from the year of achievement.</summary>
public sealed record Submission(string To, string Citation, Mark Mark, int? Day = null, int? Month = null, int YearsAfter = 0, string? Source = null, string? Note = null) : Rule(Citation, Mark, Source, Note);

/// <summary>Multiples of the base salary.</summary>
/// <param name="IsMaximum">The figures are ceilings; who decides sets the sum below them.</param>
/// <param name="NoCash">The decree gives no money with the award; else an absent figure was not found.</param>
public sealed record PrizeRate(string Citation, Mark Mark, decimal? Individual = null, decimal? Collective = null, decimal? Household = null, bool IsMaximum = false, IReadOnlyDictionary<string, Mark>? MarkByRegime = null, string? Source = null, string? Note = null, bool NoCash = false) : Rule(Citation, Mark, Source, Note);

/// <summary>Whether the proposal is made public, and how many working days people have for comments or opinions.</summary>
public sealed record Publicity(bool Required, string Citation, Mark Mark, int? CommentWorkingDays = null, string? CommentCitation = null, int? OpinionDays = null, string? Source = null) : Rule(Citation, Mark, Source);

/// <param name="AnnouncedOn">Day and month: "20/11".</param>
public sealed record Cycle(int Years, string AnnouncedOn, string Citation, Mark Mark) : Rule(Citation, Mark);
