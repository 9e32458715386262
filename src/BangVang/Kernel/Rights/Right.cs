namespace BangVang.Kernel.Rights;

/// <summary>Something that may be done or seen, declared by the capability that guards it, with the roles that have it.</summary>
public sealed record Right(string Code, string Name, params Role[] Roles);

/// <summary>All rights of the house.</summary>
public sealed class RightBook(IEnumerable<Right> rights)
{
    readonly Dictionary<Role, HashSet<string>> byRole = Enum.GetValues<Role>()
        .ToDictionary(role => role, role => rights.Where(r => r.Roles.Contains(role)).Select(r => r.Code).ToHashSet());

    public IReadOnlyList<Right> All { get; } = [.. rights];

    public bool Has(Role role, string right) => byRole[role].Contains(right);
}
