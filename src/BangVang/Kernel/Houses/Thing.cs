using BangVang.Kernel.Rights;

namespace BangVang.Kernel.Houses;

/// <summary>
/// A kind of thing that lower floors speak of without knowing it: what journal entries, attachments, jobs and notices are about.
/// The capability that owns the kind registers it.
/// </summary>
/// <param name="Kind">"plan": the word in URLs and rows.</param>
/// <param name="Word">"Kế hoạch": the word on screen.</param>
public sealed record Thing(string Kind, string Word)
{
    /// <summary>The page that shows one, with the id as route value "id"; null when it has none.</summary>
    public string? Page { get; init; }

    /// <summary>Whether the actor may see it; null: nobody may by its id alone.</summary>
    public Func<IServiceProvider, Actor, Guid, Task<bool>>? Sees { get; init; }

    /// <summary>Whether the actor may now attach files to it and take them off.</summary>
    public Func<IServiceProvider, Actor, Guid, Task<bool>>? Attaches { get; init; }

    /// <summary>What they are called, as many as are asked for in one query; those not found are left out.</summary>
    public Func<IServiceProvider, IReadOnlyCollection<Guid>, Task<IReadOnlyDictionary<Guid, string>>>? Names { get; init; }
}

/// <summary>All kinds of things of the house.</summary>
public sealed class ThingBook(IEnumerable<Thing> things)
{
    public IReadOnlyList<Thing> All { get; } = [.. things];

    public Thing? Find(string kind) => All.FirstOrDefault(t => t.Kind == kind);

    public async Task<bool> MaySee(IServiceProvider services, Actor actor, string kind, Guid id) =>
        Find(kind)?.Sees is { } sees && await sees(services, actor, id);

    public async Task<bool> MayAttach(IServiceProvider services, Actor actor, string kind, Guid id) =>
        await MaySee(services, actor, kind, id) && Find(kind)?.Attaches is { } attaches && await attaches(services, actor, id);

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, string kind, IReadOnlyCollection<Guid> ids) =>
        ids.Count > 0 && Find(kind)?.Names is { } names ? await names(services, ids) : new Dictionary<Guid, string>();
}
