namespace BangVang.Insignia.Stock;

public enum MovementKind { Received, Given, Damaged, CameBack, Counted }

/// <summary>Something came into the store or left it: a row for ever. A wrong one is made good by another.</summary>
public sealed class StockMovement
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ItemId { get; init; }
    public required MovementKind Kind { get; init; }

    /// <summary>Above zero came in, below zero went out.</summary>
    public required int Quantity { get; init; }

    public required int BalanceAfter { get; init; }
    public required DateOnly MovedOn { get; init; }

    /// <summary>From whom, to whom, by which paper, or why.</summary>
    public string? Reason { get; init; }

    /// <summary>The award for which it was given.</summary>
    public Guid? BestowalId { get; init; }

    /// <summary>The request by which it was given instead of another.</summary>
    public Guid? ReplacementId { get; init; }

    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}

public static class MovementKinds
{
    public static string Name(MovementKind kind) => kind switch
    {
        MovementKind.Received => "Nhập kho",
        MovementKind.Given => "Xuất trao tặng",
        MovementKind.Damaged => "Xuất hủy do hỏng",
        MovementKind.CameBack => "Nhập lại",
        MovementKind.Counted => "Điều chỉnh kiểm kê",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
