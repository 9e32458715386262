using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.People;

/// <summary>A measure of discipline, with its term.</summary>
public sealed class DisciplineRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? PersonId { get; init; }
    public Guid? CollectiveId { get; init; }
    public required DisciplineLevel Level { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; set; }

    /// <summary>The decision: number, day, body.</summary>
    public required string Source { get; init; }
}

/// <summary>Something under examination that keeps an award waiting: an inspection, a complaint …</summary>
public sealed class HoldRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? PersonId { get; init; }
    public Guid? CollectiveId { get; init; }
    public required HoldKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; set; }
    public required string Source { get; init; }
}
