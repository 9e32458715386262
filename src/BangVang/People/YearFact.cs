using BangVang.Law.Book;

namespace BangVang.People;

/// <summary>What one year says of a person or a collective: its rating, and of a collective its head counts and its place in the block.</summary>
public sealed class YearFact
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? PersonId { get; init; }
    public Guid? CollectiveId { get; init; }

    /// <summary>The year of work; of a school year, the year in which it ends.</summary>
    public required int Year { get; init; }

    public Rating? Rating { get; set; }

    /// <summary>The paper that says so.</summary>
    public string? Source { get; set; }

    public int? Members { get; set; }
    public int? Completed { get; set; }
    public int? Ldtt { get; set; }
    public int? Cstdcs { get; set; }

    /// <summary>Members disciplined at warning or above.</summary>
    public int? Disciplined { get; set; }

    /// <summary>Place in the emulation block, 1 leads.</summary>
    public int? BlockRank { get; set; }
}
