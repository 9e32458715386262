namespace BangVang.Tests.House;

/// <summary>The floors of the application, from the ground up. What stands higher may use what stands lower, never the reverse.</summary>
public static class Floors
{
    public static readonly string[] Order =
    [
        "Kernel", "Design", "Jobs", "Journal", "Files", "Organisations", "People", "Accounts", "Notices", "Lawbook",
        "Plans", "Movements", "Blocks", "Registrations", "Initiatives", "Records", "Registry",
        "Dossiers", "Councils", "Decisions", "Fund", "Insignia", "Ceremonies",
        "Inspections", "Petitions", "Press", "Reports", "Portal", "Home", "Demonstration",
    ];

    /// <summary>The floor of "BangVang.Plans.Acts"; null for what stands outside the floors (the door, the libraries, the framework).</summary>
    public static string? Of(string? name)
    {
        if (name is null || !name.StartsWith("BangVang.", StringComparison.Ordinal)) return null;
        var first = name["BangVang.".Length..].Split('.')[0];
        return Order.Contains(first) ? first : null;
    }

    public static bool IsAbove(string floor, string other) => Array.IndexOf(Order, floor) > Array.IndexOf(Order, other);
}
