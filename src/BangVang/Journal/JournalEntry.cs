using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Web;

namespace BangVang.Journal;

/// <summary>One row of the journal: who did what, when, why, and what it changed. Written once, never changed.</summary>
[Unjournaled]
public sealed record JournalEntry
{
    public required long Number { get; init; }
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required DateTimeOffset At { get; init; }
    public Guid? ActorId { get; init; }
    public required string ActorName { get; init; }
    public Guid? ActorHomeId { get; init; }

    /// <summary>The path of the actor's organisation at that time: whose administrators read the entry.</summary>
    public string? ActorPath { get; init; }

    /// <summary>In whose stead, when the right was lent.</summary>
    public Guid? ForId { get; init; }
    public string? ForName { get; init; }
    public required string Act { get; init; }
    public string? Reason { get; init; }

    /// <summary>The list of changes as JSON, kept as it was written.</summary>
    public required string Changes { get; init; }
    public required byte[] Previous { get; init; }
    public required byte[] Hash { get; init; }

    public IReadOnlyList<Change> ReadChanges() => JsonSerializer.Deserialize<List<Change>>(Changes, LabelBook.Json) ?? [];
}

/// <summary>What a journal entry is about.</summary>
[Unjournaled]
public sealed class JournalSubject
{
    public required long Number { get; init; }
    public required string Kind { get; init; }
    public required Guid Id { get; init; }
}

public enum ChangeKind { Added, Changed, Removed }

/// <summary>A row of the database that an act added, changed or removed.</summary>
public sealed record Change(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("did")] ChangeKind Did,
    [property: JsonPropertyName("fields")] IReadOnlyList<FieldChange> Fields);

/// <summary>A field before and after.</summary>
public sealed record FieldChange(
    [property: JsonPropertyName("field")] string Field,
    [property: JsonPropertyName("old")] JsonElement? Old,
    [property: JsonPropertyName("new")] JsonElement? New);

/// <summary>Who acts: a person, in somebody's stead or not, or the house itself at night.</summary>
public sealed record Author(Guid? Id, string Name, Guid? HomeId = null, string? Path = null, Guid? ForId = null, string? ForName = null)
{
    public static readonly Author House = new(null, "Hệ thống");

    public static Author Of(Kernel.Rights.Actor actor) =>
        actor.IsSignedIn ? new(actor.Id, actor.Name, actor.HomeId, actor.HomePath) : new(null, actor.Name);
}

/// <summary>An entry that waits for the end of its transaction.</summary>
public sealed record Draft(Author Author, string Act, string? Reason, IReadOnlyList<Subject> Subjects, List<Change> Changes);
