namespace BangVang.Councils;

/// <summary>A decision on who sits in the council: its founding, and every change after it.</summary>
public sealed class Composition
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CouncilId { get; init; }
    public required string Number { get; init; }
    public required DateOnly DecidedOn { get; init; }

    /// <summary>"Chủ tịch UBND tỉnh".</summary>
    public required string DecidedBy { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }

    public string Citation => $"Quyết định số {Number} ngày {DecidedOn:dd/MM/yyyy}";
}
