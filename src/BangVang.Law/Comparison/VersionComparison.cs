using System.Text.Json;
using System.Text.RegularExpressions;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Loading;

namespace BangVang.Law.Comparison;

/// <summary>Compares what the lawbook says on two days, award by award and rule by rule.</summary>
public static partial class VersionComparison
{
    extension(Lawbook book)
    {
        /// <summary>Every award that exists on either day, in the order of the book, with what changed.</summary>
        public IReadOnlyList<AwardChange> Changes(DateOnly before, DateOnly after) =>
            [.. book.Awards.Select(a => book.Change(a, a.On(before), a.On(after))).OfType<AwardChange>()];

        /// <summary>The same for two versions of one award; null where there is neither.</summary>
        public AwardChange? Change(Award award, AwardVersion? before, AwardVersion? after)
        {
            if ((before ?? after) is not { } one) return null;
            if (before is null || after is null)
                return new AwardChange(award, award.Before2024 == Before2024.NotCollected && one == award.Versions[0] ? ChangeKind.Uncollected : before is null ? ChangeKind.Added : ChangeKind.Removed, before, after, []);
            var rules = Rules(before, after);
            return new AwardChange(award, KindOf(rules), before, after, rules);
        }

        /// <summary>Every award, or one, that exists under either regime. Where a regime has several versions of an award, its last stands for it.</summary>
        /// <param name="before">Code of the regime that is looked at first.</param>
        /// <exception cref="UnanswerableException">An unknown regime or award, or the same regime twice.</exception>
        public IReadOnlyList<AwardChange> Compare(string before, string after, string? award = null)
        {
            var (first, second) = (book.RegimeOf(before), book.RegimeOf(after));
            if (first.Code == second.Code) throw new UnanswerableException($"Cần hai chế độ khác nhau để so sánh; cả hai đều là {first.Code}.");
            AwardVersion? Under(Award one, Regime regime) => one.Versions.LastOrDefault(v => v.Regimes.Contains(regime.Code));
            IEnumerable<Award> awards = award is null ? book.Awards : [book.AwardOf(award)];
            return [.. awards.Select(a => book.Change(a, Under(a, first), Under(a, second))).OfType<AwardChange>()];
        }
    }

    static ChangeKind KindOf(IReadOnlyList<RuleChange> rules) =>
        rules.Any(r => r.Kind <= ChangeKind.Changed) ? ChangeKind.Changed
        : rules.Any(r => r.Kind == ChangeKind.Cited) ? ChangeKind.Cited
        : rules.Any(r => r.Kind == ChangeKind.Marked) ? ChangeKind.Marked : ChangeKind.Same;

    /// <summary>What differs between two versions; rules that stayed the same are left out.</summary>
    public static IReadOnlyList<RuleChange> Rules(AwardVersion before, AwardVersion after)
    {
        if (ReferenceEquals(before, after)) return [];
        var pairs = Paired(before.Conditions, after.Conditions);
        var changes = pairs.Select(p => Change(p.Before, p.After)).Where(c => c.Kind != ChangeKind.Same).ToList();
        if (Shape(before, pairs.Select(p => p.Before).ToList()) != Shape(after, pairs.Select(p => p.After).ToList()) && Combination(before) is var was && Combination(after) is var now && was != now)
            changes.Add(new RuleChange(Aspect.Combination, ChangeKind.Changed, null, was, now, null, null, null, null, []));
        changes.AddRange(Parts(before, after));
        return changes;
    }

    static RuleChange Change(Condition? before, Condition? after)
    {
        var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed
            : Content(before) != Content(after) ? ChangeKind.Changed
            : before.Citation != after.Citation ? ChangeKind.Cited
            : before.Mark != after.Mark ? ChangeKind.Marked : ChangeKind.Same;
        return new RuleChange(Aspect.Conditions, kind, NameOf((after ?? before)!), before?.Text, after?.Text, before?.Citation, after?.Citation, before?.Mark, after?.Mark, kind == ChangeKind.Changed ? ConditionDetails.Changed(before!, after!) : []);
    }

    static IEnumerable<RuleChange> Parts(AwardVersion before, AwardVersion after)
    {
        // A note is no rule.
        var (was, now) = (before.Parts.Where(p => p.IsRule).ToLookup(p => p.Aspect), after.Parts.Where(p => p.IsRule).ToLookup(p => p.Aspect));
        foreach (var aspect in was.Select(g => g.Key).Union(now.Select(g => g.Key)))
        {
            var (b, a) = (Joined(was[aspect]), Joined(now[aspect]));
            var kind = b is null ? ChangeKind.Added : a is null ? ChangeKind.Removed : b.Text != a.Text ? ChangeKind.Changed
                : b.Citation != a.Citation ? ChangeKind.Cited : b.Mark != a.Mark ? ChangeKind.Marked : ChangeKind.Same;
            if (kind != ChangeKind.Same) yield return new RuleChange(aspect, kind, null, b?.Text, a?.Text, b?.Citation, a?.Citation, b?.Mark, a?.Mark, []);
        }
    }

    static VersionPart? Joined(IEnumerable<VersionPart> parts) => parts.ToList() is { Count: > 0 } all
        ? new VersionPart(all[0].Aspect, string.Join("; ", all.Select(p => p.Text)), string.Join("; ", all.Select(p => p.Citation).OfType<string>().Distinct()) is { Length: > 0 } cited ? cited : null, all.Max(p => p.Mark))
        : null;

    /// <summary>Which condition became which: the same content first, then the same place in the award, then the nearest words of the same kind.</summary>
    static List<(Condition? Before, Condition? After)> Paired(IReadOnlyList<Condition> before, IReadOnlyList<Condition> after)
    {
        List<Condition> old = [.. before], young = [.. after];
        var partner = new Dictionary<Condition, Condition>(ReferenceEqualityComparer.Instance);
        Join((o, y) => Content(o) == Content(y) ? 1 : 0);
        Join((o, y) => o.GetType() == y.GetType() && Place(o.Id) == Place(y.Id) ? Likeness(o.Text, y.Text) + 0.3 : 0);
        Join((o, y) => o.GetType() == y.GetType() && SameTracks(o, y) ? Likeness(o.Text, y.Text) : 0);
        return [.. after.Select(y => (partner.GetValueOrDefault(y), (Condition?)y)), .. old.Select(o => ((Condition?)o, (Condition?)null))];

        void Join(Func<Condition, Condition, double> likeness)
        {
            // The likest two of all first, whichever version is called the earlier: read backwards, the same rules are found.
            var likest = old.SelectMany((o, i) => young.Select((y, j) => (Older: o, Newer: y, Likeness: likeness(o, y), Apart: Math.Abs(i - j), Sum: i + j)))
                .Where(p => p.Likeness >= 0.5).OrderByDescending(p => p.Likeness).ThenBy(p => p.Apart).ThenBy(p => p.Sum).ToList();
            foreach (var pair in likest)
            {
                if (partner.ContainsKey(pair.Newer) || !old.Remove(pair.Older)) continue;
                partner[pair.Newer] = pair.Older;
                young.Remove(pair.Newer);
            }
        }
    }

    static bool SameTracks(Condition one, Condition other) => (one.Tracks ?? []).SequenceEqual(other.Tracks ?? []);

    /// <summary>All that a rule asks for, without where it stands and how sure it is.</summary>
    static string Content(Condition condition) => JsonSerializer.Serialize(
        condition with { Id = "", Rule = null, Citation = "", Mark = Mark.Read, Source = null, Note = null, Gloss = null }, LawJson.Options);

    // "CSTD_TINH.R3.2a" and "CSTD_TINH.R2.2a" stand in the same place.
    static string Place(string id) => Regime().Replace(id, "");

    static string NameOf(Condition condition) => Place(condition.Rule ?? condition.Id);

    static double Likeness(string one, string other)
    {
        var (a, b) = (Letters(one), Letters(other));
        return a.Count == 0 || b.Count == 0 ? 0 : 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }

    static HashSet<string> Letters(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>How the conditions combine, with each condition as its place among the pairs: equal where only ids differ.</summary>
    static string Shape(AwardVersion version, List<Condition?> numbered)
    {
        var numbers = version.Conditions.ToDictionary(c => c.Id, c => numbered.FindIndex(n => ReferenceEquals(n, c)));
        var trees = version.Tracks ?? new Dictionary<Track, Logic> { [default] = version.Logic! };
        return string.Join(";", trees.OrderBy(t => t.Key).Select(t => $"{t.Key}={Shape(t.Value, numbers)}"));
    }

    static string Shape(Logic logic, Dictionary<string, int> numbers) => logic switch
    {
        Leaf leaf => numbers[leaf.Id].ToString(System.Globalization.CultureInfo.InvariantCulture),
        Not not => $"!{Shape(not.Part, numbers)}",
        AllOf { Parts: [var only] } => Shape(only, numbers),
        AnyOf { Parts: [var only] } => Shape(only, numbers),
        AllOf all => $"({string.Join('&', all.Parts.Select(p => Shape(p, numbers)).Order(StringComparer.Ordinal))})",
        AnyOf any => $"({string.Join('|', any.Parts.Select(p => Shape(p, numbers)).Order(StringComparer.Ordinal))})",
        _ => throw new InvalidOperationException($"No shape for {logic.GetType().Name}."),
    };

    [GeneratedRegex(@"\.R\d(\+R\d)*(?=\.|$)")]
    private static partial Regex Regime();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
