namespace BangVang.Councils.Sessions;

/// <summary>A member's signed opinion on a matter that is not a nominee: open, under the member's name.</summary>
public sealed class MatterOpinion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ItemId { get; init; }
    public required Guid SeatId { get; init; }
    public required string Name { get; init; }
    public required bool Agrees { get; set; }
    public string? Text { get; set; }
    public required DateTimeOffset GivenAt { get; set; }
}
