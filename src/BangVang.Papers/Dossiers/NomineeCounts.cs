namespace BangVang.Papers.Dossiers;

/// <summary>How many are proposed: whoever is proposed for two awards is one, with two proposals.</summary>
static class NomineeCounts
{
    /// <summary>"04 tập thể, 07 cá nhân (08 đề nghị)".</summary>
    public static string InWords(IEnumerable<NomineeLine> nominees) => string.Join(", ", nominees.GroupBy(n => n.Group).Select(group =>
        $"{Heads(group):00} {group.Key.ToLowerInvariant()}{(Heads(group) < group.Count() ? $" ({group.Count():00} đề nghị)" : "")}"));

    /// <summary>Of one group: "8", or "7, 8 đề nghị".</summary>
    public static string Of(IGrouping<string, NomineeLine> group) => Heads(group) < group.Count() ? $"{Heads(group)}, {group.Count()} đề nghị" : $"{group.Count()}";

    static int Heads(IEnumerable<NomineeLine> group) => group.Select(n => n.Who ?? $"{n.Name}\n{n.Place}").Distinct(StringComparer.Ordinal).Count();
}
