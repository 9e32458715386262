namespace BangVang.Dossiers.Printing;

/// <summary>An uploaded file that stands for a paper which the dossier must hold.</summary>
public sealed class FiledPaper
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }

    /// <summary>The paper as the lawbook's list names it.</summary>
    public required string Paper { get; init; }
    public required Guid AttachmentId { get; init; }
    public required string FiledByName { get; init; }
    public required DateTimeOffset FiledAt { get; init; }
}
