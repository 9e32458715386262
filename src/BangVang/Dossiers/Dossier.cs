using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;

namespace BangVang.Dossiers;

/// <summary>A proposal to award: one proposing body, one ground, nominees with the awards proposed for them, and the papers.</summary>
public sealed partial class Dossier : IEdited
{
    public const int TitleLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>"HS-2026-0147": given when it is first submitted, one series for the whole tree and a year, so that a code that is named on the telephone means one dossier.</summary>
    public string? Code { get; private set; }

    public required string Title { get; set; }

    /// <summary>The body that proposes.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The body whose head decides, and whose standing agency appraises.</summary>
    public required Guid DecidingBodyId { get; init; }

    /// <summary>The sort of proposal.</summary>
    public DossierKind Kind { get; init; } = DossierKind.Merit;

    public required Basis Basis { get; init; }

    /// <summary>The year of achievement.</summary>
    public required int Year { get; init; }

    /// <summary>"Năm học 2025 – 2026", or what else is not the plain year.</summary>
    public string? Period { get; set; }

    /// <summary>The authority outside this house that decides ("Thủ tướng Chính phủ"); null while the deciding body is one of ours.</summary>
    public string? Addressee { get; init; }

    /// <summary>Number, day and signer of the proposal on paper, once it has them: "214/TTr-UBND ngày 26/10/2026".</summary>
    public string? ProposalNumber { get; set; }

    /// <summary>What the proposal says beside what is made from the data: one paragraph a line.</summary>
    public string? ProposalText { get; set; }

    public string? SignerTitle { get; set; }
    public string? SignerName { get; set; }

    public DossierState State { get; private set; } = DossierState.Draft;

    /// <summary>The day on which it was received complete: it tells which law holds.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>By when the standing agency is to have appraised it.</summary>
    public DateOnly? AppraiseBy { get; private set; }

    /// <summary>The day on which its life was over: the law is asked for that day, never for a later one.</summary>
    public DateOnly? EndedOn { get; private set; }

    public required Guid DraftedById { get; init; }
    public required string DraftedByName { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public uint Version { get; private set; }

    public bool IsDraft => State == DossierState.Draft;

    public bool IsOver => DossierFlow.IsOver(State);

    /// <summary>Decided by an authority outside this house.</summary>
    public bool GoesOut => Addressee is not null;

    /// <summary>What it is called where its title is too long.</summary>
    public string Label => Code ?? Title;

    /// <summary>Who may change the list and the papers now: its proposers, while it is in their hands.</summary>
    public bool IsInHandsOf(Actor actor, DossierBodies bodies) =>
        State is DossierState.Draft or DossierState.Returned && actor.Can(DossierRights.Propose, bodies.ProposingPath);
}

/// <summary>Where the two bodies of a dossier stand in the tree.</summary>
public sealed record DossierBodies(string ProposingPath, string DecidingPath)
{
    public string Of(Side side) => side == Side.Proposing ? ProposingPath : DecidingPath;
}
