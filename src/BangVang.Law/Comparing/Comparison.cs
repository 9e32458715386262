using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Comparing;

/// <summary>What differs between two regimes, award by award and rule by rule.</summary>
public static class Comparison
{
    extension(Lawbook book)
    {
        /// <summary>Compares all awards, or one.</summary>
        /// <param name="before">Code of the regime that is looked at first.</param>
        /// <exception cref="UnanswerableException">An unknown regime or award, or the same regime twice.</exception>
        public IReadOnlyList<AwardDifferences> Compare(string before, string after, string? award = null)
        {
            var (first, second) = (book.RegimeOf(before), book.RegimeOf(after));
            if (first.Code == second.Code) throw new UnanswerableException($"Cần hai chế độ khác nhau để so sánh; cả hai đều là {first.Code}.");
            var names = new RuleNames(book.Regimes.Select(r => r.Code));
            IEnumerable<Award> awards = award is null ? book.Awards : [book.AwardOf(award)];
            return [.. awards.Select(a => new AwardDifferences(a.Code, a.Name, [.. Of(a, first, second, names)]))];
        }
    }

    static IEnumerable<Difference> Of(Award award, Regime first, Regime second, RuleNames names)
    {
        var (before, after) = (Under(award, first), Under(award, second));
        if (before is null && after is null) return [];
        if (before is null || after is null)
            return [new Difference(Aspect.Existence, before is null ? Change.Added : Change.Removed, null, before is null ? null : award.Name, after is null ? null : award.Name, null, null, [])];
        return [.. OfConditions(before, after, names), .. OfCombination(before, after, names), .. OfParts(before, first, after, second)];
    }

    // Where a regime has several versions of one award, its last stands for it.
    static AwardVersion? Under(Award award, Regime regime) => award.Versions.LastOrDefault(v => v.Regimes.Contains(regime.Code));

    static IEnumerable<Difference> OfConditions(AwardVersion before, AwardVersion after, RuleNames names)
    {
        var (one, other) = (Named(before, names), Named(after, names));
        foreach (var (name, old) in one)
        {
            if (!other.TryGetValue(name, out var now)) yield return new Difference(Aspect.Conditions, Change.Removed, name, old.Text, null, PlaceOf(old), null, []);
            else if (OfCondition(name, old, now) is { } difference) yield return difference;
        }
        foreach (var (name, now) in other.Where(p => !one.ContainsKey(p.Key))) yield return new Difference(Aspect.Conditions, Change.Added, name, null, now.Text, null, PlaceOf(now), []);
    }

    static Difference? OfCondition(string name, Condition old, Condition now)
    {
        var details = ConditionDetails.Changed(old, now);
        if (details.Count > 0 || old.Text != now.Text) return new Difference(Aspect.Conditions, Change.Changed, name, old.Text, now.Text, PlaceOf(old), PlaceOf(now), details);
        return PlaceOf(old) == PlaceOf(now) ? null : new Difference(Aspect.Conditions, Change.Grounds, name, old.Text, now.Text, PlaceOf(old), PlaceOf(now), []);
    }

    static Dictionary<string, Condition> Named(AwardVersion version, RuleNames names)
    {
        var named = new Dictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var condition in version.Conditions)
            if (!named.TryAdd(names.Of(condition), condition)) named[names.Bare(condition.Id)] = condition;
        return named;
    }

    static IEnumerable<Difference> OfCombination(AwardVersion before, AwardVersion after, RuleNames names)
    {
        var (one, other) = (Trees(before, names), Trees(after, names));
        return one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(t => one.GetValueOrDefault(t) != other.GetValueOrDefault(t))
            .Select(t => new Difference(Aspect.Combination, one.ContainsKey(t) ? other.ContainsKey(t) ? Change.Changed : Change.Removed : Change.Added, t, one.GetValueOrDefault(t), other.GetValueOrDefault(t), null, null, []));
    }

    static Dictionary<string, string> Trees(AwardVersion version, RuleNames names) => version.Logic is { } logic
        ? new Dictionary<string, string>(StringComparer.Ordinal) { ["mọi đối tượng"] = names.Words(logic, version.Conditions) }
        : (version.Tracks ?? new Dictionary<Track, Logic>()).ToDictionary(t => t.Key.Word, t => names.Words(t.Value, version.Conditions), StringComparer.Ordinal);

    static IEnumerable<Difference> OfParts(AwardVersion before, Regime first, AwardVersion after, Regime second) => new[]
    {
        Part(Aspect.Quota, before.Quota?.Words, after.Quota?.Words, PlaceOf(before.Quota), PlaceOf(after.Quota)),
        Part(Aspect.Votes, before.Vote?.Words, after.Vote?.Words, PlaceOf(before.Vote), PlaceOf(after.Vote)),
        Part(Aspect.Money, before.Prize?.Words, after.Prize?.Words, PlaceOf(before.Prize, first), PlaceOf(after.Prize, second)),
        Part(Aspect.Authority, before.Authority?.Words, after.Authority?.Words, before.Authority?.Place, after.Authority?.Place),
        Part(Aspect.Dossier, before.Dossier?.Words, after.Dossier?.Words, PlaceOf(before.Dossier), PlaceOf(after.Dossier)),
        Part(Aspect.Submission, before.Submission?.Words, after.Submission?.Words, PlaceOf(before.Submission), PlaceOf(after.Submission)),
        Part(Aspect.Publicity, before.Publicity?.Words, after.Publicity?.Words, PlaceOf(before.Publicity), PlaceOf(after.Publicity)),
        Part(Aspect.Insignia, InsigniaOf(before), InsigniaOf(after), null, null),
    }.OfType<Difference>();

    static Difference? Part(Aspect aspect, string? before, string? after, string? beforePlace, string? afterPlace)
    {
        if (before == after && beforePlace == afterPlace) return null;
        var change = before is null ? Change.Added : after is null ? Change.Removed : before == after ? Change.Grounds : Change.Changed;
        return new Difference(aspect, change, null, before, after, beforePlace, afterPlace, []);
    }

    static string? InsigniaOf(AwardVersion version) => version.Insignia.Count == 0 ? null : string.Join(", ", version.Insignia);

    static string PlaceOf(Condition condition) => new Ground("", condition.Citation, condition.Mark).Place;

    static string? PlaceOf(Rule? rule) => rule is null ? null : new Ground("", rule.Citation, rule.Mark).Place;

    static string? PlaceOf(PrizeRate? prize, Regime regime) => prize is null ? null : new Ground("", prize.Citation, prize.MarkByRegime?.GetValueOrDefault(regime.Code, prize.Mark) ?? prize.Mark).Place;
}
