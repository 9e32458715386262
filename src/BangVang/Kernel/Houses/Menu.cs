using BangVang.Kernel.Rights;

namespace BangVang.Kernel.Houses;

/// <summary>The groups of the main menu, in order; then what stands in the head: the quick search and the account's own menu.</summary>
public enum MenuGroup { Mine, Emulation, Commendation, Lookup, Administration, Search, Account }

/// <summary>An entry of the main menu; shown to those who have the right (null: to everybody signed in).</summary>
public sealed record MenuItem(MenuGroup Group, int Order, string Label, string Page, string Icon, string? Right)
{
    /// <summary>What waits there; counted at each page.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>Its count stands beside the bell in the head, too.</summary>
    public bool Bell { get; init; }

    /// <summary>An act, not a place: it is sent as a form ("Đăng xuất").</summary>
    public bool Posts { get; init; }
}

/// <summary>The things that wait at an entry of the menu. The shell counts those of all entries in one question, so each must be cheap.</summary>
public sealed record Waiting(string Words, bool Late, Func<IServiceProvider, Actor, IQueryable<Guid>> Things);

/// <param name="Number">How many things wait.</param>
/// <param name="Late">Some of them are late: the number is red.</param>
/// <param name="Words">What the number counts, for screen readers: "quá hạn", "mục mới".</param>
public sealed record MenuCount(int Number, bool Late, string Words);

/// <summary>A tab on a page of another capability's thing, such as "plan". The page takes the thing's id as route value "id".</summary>
public sealed record Tab(string Of, int Order, string Label, string Page, string? Right = null)
{
    public Func<IServiceProvider, Guid, Task<int?>>? Count { get; init; }

    /// <summary>Whether the page is there for this actor and this thing; null: for everybody who has the right.</summary>
    public Func<IServiceProvider, Actor, Guid, Task<bool>>? Shows { get; init; }
}

/// <summary>The finished menu and tabs.</summary>
public sealed class Furnishings(IReadOnlyList<MenuItem> menu, IReadOnlyList<Tab> tabs)
{
    public IReadOnlyList<MenuItem> Menu => menu;

    public IReadOnlyList<Tab> Tabs => tabs;

    public IReadOnlyList<MenuItem> MenuFor(Actor actor) =>
        [.. menu.Where(m => m.Right is null || actor.Can(m.Right)).OrderBy(m => m.Group).ThenBy(m => m.Order)];

    public IReadOnlyList<Tab> TabsFor(string of, Actor actor) =>
        [.. tabs.Where(t => t.Of == of && (t.Right is null || actor.Can(t.Right))).OrderBy(t => t.Order)];
}
