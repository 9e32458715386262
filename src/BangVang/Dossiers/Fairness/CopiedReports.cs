using BangVang.Papers.Text;

namespace BangVang.Dossiers.Fairness;

/// <summary>Finds reports on achievements that were copied from one another: groups of five words in a row that both have.</summary>
public static class CopiedReports
{
    const int Group = 5, Fewest = 12, Warning = 60;

    public static IReadOnlyList<Alike> Among(IReadOnlyList<Nominee> nominees)
    {
        var groups = nominees.Select(n => Groups(n.Achievements)).ToList();
        var holders = new Dictionary<int, List<int>>();
        for (var i = 0; i < groups.Count; i++)
            foreach (var group in groups[i]) (holders.TryGetValue(group, out var list) ? list : holders[group] = []).Add(i);
        var shared = new Dictionary<(int, int), int>();
        // A phrase that everybody uses tells nothing of copying.
        foreach (var list in holders.Values.Where(l => l.Count is > 1 and <= 20))
            for (var a = 0; a < list.Count; a++)
                for (var b = a + 1; b < list.Count; b++) shared[(list[a], list[b])] = shared.GetValueOrDefault((list[a], list[b])) + 1;
        return [.. shared.Select(s => new Alike(nominees[s.Key.Item1], nominees[s.Key.Item2], s.Value * 100 / Math.Min(groups[s.Key.Item1].Count, groups[s.Key.Item2].Count)))
            .Where(a => a.Percent >= Warning).OrderByDescending(a => a.Percent).ThenBy(a => a.One.Position).Take(30)];
    }

    static HashSet<int> Groups(string? text)
    {
        var words = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < Fewest ? [] : [.. Enumerable.Range(0, words.Length - Group + 1).Select(i => string.Join(' ', words, i, Group).GetHashCode(StringComparison.Ordinal))];
    }
}
