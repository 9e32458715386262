using BangVang.Kernel.Data;

namespace BangVang.Dossiers.SendingUp;

/// <summary>A package that left the house for the authority that decides: what went, when, with the hash of the whole.</summary>
public sealed class Dispatch
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }
    public required string Addressee { get; init; }

    /// <summary>Number and day of the proposal on paper, as it went.</summary>
    public required string ProposalNumber { get; init; }
    public required DateOnly SentOn { get; init; }
    public required string SentByName { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The package as it went, byte for byte.</summary>
    [Unjournaled]
    public required byte[] Content { get; init; }
    public required string Sha256 { get; init; }
}
