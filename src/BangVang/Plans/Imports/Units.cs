namespace BangVang.Plans.Imports;

/// <summary>The names of units that a draft uses, taken apart from its cells.</summary>
public static class Units
{
    public static IEnumerable<string> In(string? cell) =>
        (cell ?? "").Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every name once, in the order of its first use, with how often it leads and how often it takes part otherwise.</summary>
    public static IReadOnlyList<UnitUse> Of(ImportWork work)
    {
        var uses = new Dictionary<string, UnitUse>(StringComparer.OrdinalIgnoreCase);
        foreach (var assignment in work.Assignments.Where(a => a.Keep))
        {
            Count(assignment.Lead, u => u with { Leads = u.Leads + 1 });
            Count(assignment.Undifferentiated, u => u with { Others = u.Others + 1 });
            Count(assignment.Coordinating, u => u with { Others = u.Others + 1 });
            Count(assignment.Directing, u => u with { Directs = u.Directs + 1 });
        }
        foreach (var recipient in In(work.Recipients).Where(IsBody)) uses.TryAdd(recipient, new UnitUse(recipient, 0, 0, 0));
        return [.. uses.Values];

        void Count(string? cell, Func<UnitUse, UnitUse> more)
        {
            foreach (var name in In(cell)) uses[name] = more(uses.GetValueOrDefault(name) ?? new UnitUse(name, 0, 0, 0));
        }
    }

    // "Lưu: VT, NV." tells the clerk where the copy stays; it is no body.
    static bool IsBody(string recipient) => !recipient.TrimStart('-', ' ').StartsWith("Lưu", StringComparison.OrdinalIgnoreCase);
}

public sealed record UnitUse(string Text, int Directs, int Leads, int Others)
{
    public string InWords => string.Join(", ", new[]
    {
        Directs > 0 ? $"chỉ đạo {Directs}" : null, Leads > 0 ? $"chủ trì {Leads}" : null, Others > 0 ? $"phối hợp {Others}" : null,
    }.OfType<string>()) is { Length: > 0 } words ? words + " nhiệm vụ" : "nơi nhận";
}
