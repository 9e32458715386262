using BangVang.Kernel.Data;
using BangVang.Law.Book;

namespace BangVang.Dossiers;

public enum DossierState { Draft, Submitted, Appraising, ToCouncil, Agreed, Decided, Withdrawn, Refused }

/// <summary>A proposal to award: one proposing body, one ground, nominees with the awards proposed for them, and the papers.</summary>
public sealed class Dossier : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>"HS-2026-0147": given when it is first submitted, one series a receiving body and year.</summary>
    public string? Code { get; private set; }

    public required string Title { get; set; }

    /// <summary>The body that proposes.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The body whose head decides, and whose standing agency appraises.</summary>
    public required Guid DecidingBodyId { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>The year of achievement.</summary>
    public required int Year { get; init; }

    /// <summary>"Năm học 2025 – 2026", or what else is not the plain year.</summary>
    public string? Period { get; set; }

    public DossierState State { get; private set; } = DossierState.Draft;

    /// <summary>The day on which it was received complete: it tells which law holds.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public required Guid DraftedById { get; init; }
    public required string DraftedByName { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public uint Version { get; private set; }
}
