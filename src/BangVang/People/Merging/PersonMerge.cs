using BangVang.Kernel;

namespace BangVang.People.Merging;

/// <summary>
/// Two records were found to be one person: the one points to the other from now on. No row of either is moved: bestowals, posts and facts are
/// asked for by all records of a person, so that undoing it gives back exactly what was.
/// </summary>
public sealed class PersonMerge
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The record that is taken over.</summary>
    public required Guid FromId { get; init; }

    /// <summary>The record that goes on.</summary>
    public required Guid IntoId { get; init; }

    /// <summary>Records that the taken-over one had taken over before: they point to the other now.</summary>
    public required Guid[] Carried { get; init; }
    public required string Reason { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; private set; }
    public string? UndoneByName { get; private set; }
    public string? UndoneReason { get; private set; }

    public void Undo(string byName, string reason, DateTimeOffset at)
    {
        if (UndoneAt is { } when) throw new Refusal($"Lần gộp này đã được tách lại ngày {Clock.LocalTime(when):dd/MM/yyyy}.");
        (UndoneAt, UndoneByName, UndoneReason) = (at, byName, reason);
    }
}

/// <summary>Somebody looked at two like records and said that they are two people: they are not offered again.</summary>
public sealed class PersonDistinction
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The lesser id of the two.</summary>
    public required Guid OneId { get; init; }
    public required Guid OtherId { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}
