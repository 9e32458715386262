namespace BangVang.Initiatives;

/// <summary>An author, with the share of the work in per cent; the shares of one initiative make 100.</summary>
public sealed class InitiativeAuthor
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The order in which they are named.</summary>
    public int Position { get; set; } = 1;

    public required decimal Share { get; set; }
}
