namespace BangVang.Registry;

public enum Recovered { Certificate, Insignia, Money }

/// <summary>Something that was given with an annulled award came back.</summary>
public sealed class Recovery
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid BestowalId { get; init; }
    public required Recovered What { get; init; }
    public required DateOnly RecoveredOn { get; init; }
    public string? Note { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
}

public static class RecoveryWords
{
    public static string Name(Recovered what) => what switch
    {
        Recovered.Certificate => "Bằng, giấy khen",
        Recovered.Insignia => "Huân chương, huy chương, huy hiệu, cờ",
        Recovered.Money => "Tiền thưởng",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
