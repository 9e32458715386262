using BangVang.Papers.Text;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Years;

public enum Fate { Kept, Changed, New, Dropped }

/// <summary>An assignment of two years: what it was, what it is, and in what it differs.</summary>
public sealed record Compared(Fate Fate, AssignmentLine? Before, AssignmentLine? Now, IReadOnlyList<string> Differences);

/// <summary>
/// Puts the assignments of two years' plans side by side. Two belong together when their contents are alike once years and counts of
/// anniversaries are left out of account; the most alike pairs are taken first, so each assignment has one partner at most.
/// </summary>
public static class Comparison
{
    /// <summary>Shared words, twice, over all words of both: below this two contents are different work.</summary>
    public const double Alike = 0.62;

    public static IReadOnlyList<Compared> Of(IReadOnlyList<AssignmentLine> before, int yearBefore, IReadOnlyList<AssignmentLine> now, int year)
    {
        var partners = Partners(before, now);
        var compared = new List<Compared>();
        for (var i = 0; i < now.Count; i++)
            compared.Add(partners.TryGetValue(i, out var old) ? Pair(before[old], yearBefore, now[i], year) : new Compared(Fate.New, null, now[i], []));
        var taken = partners.Values.ToHashSet();
        compared.AddRange(before.Where((_, i) => !taken.Contains(i)).Select(line => new Compared(Fate.Dropped, line, null, [])));
        return compared;
    }

    public static double Similarity(string a, string b) => Similarity(Words(a), Words(b));

    static Dictionary<int, int> Partners(IReadOnlyList<AssignmentLine> before, IReadOnlyList<AssignmentLine> now)
    {
        var (old, fresh) = (before.Select(Words).ToList(), now.Select(Words).ToList());
        var pairs =
            from i in Enumerable.Range(0, fresh.Count)
            from j in Enumerable.Range(0, old.Count)
            let alike = Similarity(fresh[i], old[j])
            where alike >= Alike
            // Among equals (the same report each quarter) the one at the same time of the year.
            orderby alike descending, Away(now[i], before[j]), Math.Abs(i - j)
            select (i, j);
        var partners = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (i, j) in pairs)
            if (!partners.ContainsKey(i) && taken.Add(j)) partners[i] = j;
        return partners;
    }

    static Compared Pair(AssignmentLine before, int yearBefore, AssignmentLine now, int year)
    {
        var differences = new List<string>();
        var expected = before.Assignment.Content;
        for (var y = yearBefore; y < year; y++) expected = YearShift.Next(expected, y);
        if (VietnameseText.Fold(expected) != VietnameseText.Fold(now.Assignment.Content)) differences.Add($"nội dung, trước: “{before.Assignment.Content}”");
        if (Time(before.Assignment) != Time(now.Assignment)) differences.Add($"thời gian, trước: {before.Assignment.Timing.InWords()}");
        foreach (var role in Enum.GetValues<UnitRole>())
            if (Folded(before, role) != Folded(now, role)) differences.Add($"{AssignmentWords.Name(role).ToLowerInvariant()}, trước: {Said(before, role)}");
        return new Compared(differences.Count == 0 ? Fate.Kept : Fate.Changed, before, now, differences);
    }

    static int Away(AssignmentLine a, AssignmentLine b) => Math.Abs((a.Assignment.DueOn?.DayOfYear ?? 999) - (b.Assignment.DueOn?.DayOfYear ?? 999));

    static string Time(Assignment a) => a.TimingDay is { } day ? $"{day:dd/MM}" : a.Timing.InWords();

    static string Folded(AssignmentLine line, UnitRole role) => string.Join('|', line.Units[role].Select(u => VietnameseText.Fold(u.Text)).Order(StringComparer.Ordinal));

    static string Said(AssignmentLine line, UnitRole role) => AssignmentLine.Names(line.Units[role]) is { Length: > 0 } names ? names : "không ghi";

    static string[] Words(AssignmentLine line) => Words(line.Assignment.Content);

    // Figures are years, counts and dates of the one year; they say nothing about which work it is.
    static string[] Words(string content) => [.. VietnameseText.Fold(content).Split(' ').Where(w => w.Length > 0 && !w.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal)];

    static double Similarity(string[] a, string[] b)
    {
        if (a.Length + b.Length == 0) return 1;
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (order < 0) i++;
            else j++;
        }
        return 2.0 * shared / (a.Length + b.Length);
    }
}
