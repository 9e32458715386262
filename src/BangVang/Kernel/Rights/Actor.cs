namespace BangVang.Kernel.Rights;

/// <summary>A role over an organisation and what lies below it; <paramref name="Path"/> is the organisation's path in the tree.</summary>
public sealed record Grant(Role Role, Guid OrganisationId, string Path, Guid? DelegatedById = null);

/// <summary>Who is asking: an account with what it has been granted on this day.</summary>
public sealed class Actor(
    Guid id, string name, IReadOnlyList<Grant> grants, RightBook book, Guid? homeId = null, string? homePath = null, string? position = null,
    string? homeName = null, string? rootName = null)
{
    public Guid Id => id;

    public string Name => name;

    public string? Position => position;

    /// <summary>The organisation that the account belongs to.</summary>
    public Guid? HomeId => homeId;

    public string? HomePath => homePath;

    public string? HomeName => homeName;

    /// <summary>The root of the tree that the organisation stands in: the name in the head of every page.</summary>
    public string? RootName => rootName;

    public IReadOnlyList<Grant> Grants => grants;

    public bool IsSignedIn => id != Guid.Empty;

    public static Actor Nobody(RightBook book) => new(Guid.Empty, "Khách", [], book);

    public bool Can(string right) => grants.Any(g => book.Has(g.Role, right));

    public bool Can(string right, string path) =>
        grants.Any(g => path.StartsWith(g.Path, StringComparison.Ordinal) && book.Has(g.Role, right));

    /// <summary>The subtrees over which the right is held: what a query scope compares paths with.</summary>
    public string[] PathsFor(string right) => [.. grants.Where(g => book.Has(g.Role, right)).Select(g => g.Path).Distinct()];

    public bool Is(Role role) => grants.Any(g => g.Role == role);
}
