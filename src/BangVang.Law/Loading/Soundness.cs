using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Loading;

/// <summary>What a lawbook must be before anybody may ask it: no dangling reference, no overlapping dates, no rule without its citation.</summary>
static class Soundness
{
    public static IEnumerable<string> Faults(LawbookParts parts) =>
        [.. OfRegimes(parts), .. Twins(parts.Awards.Select(a => a.Code), "award"), .. parts.Awards.SelectMany(a => OfAward(a, parts)), .. OfDates(parts.BaseSalaries.Select(s => (s.From, s.Until)).ToList(), "base salaries", gapless: true)];

    static IEnumerable<string> OfRegimes(LawbookParts parts)
    {
        foreach (var fault in OfDates(parts.Regimes.Select(r => (r.From, r.Until)).ToList(), "regimes", gapless: true)) yield return fault;
        var known = parts.Instruments.Select(i => i.Id).ToHashSet();
        foreach (var regime in parts.Regimes)
            foreach (var instrument in regime.Instruments.Where(i => !known.Contains(i))) yield return $"regime {regime.Code} rests on {instrument}, which is no instrument of the book.";
        foreach (var instrument in parts.Instruments.Where(i => i.ReplacedBy is not null && !known.Contains(i.ReplacedBy))) yield return $"instrument {instrument.Id} is replaced by {instrument.ReplacedBy}, which is none of the book.";
        foreach (var type in parts.Types.Where(t => t.Citation.Length == 0)) yield return $"type of commendation {type.Code} has no citation.";
        foreach (var fault in Twins(parts.Types.Select(t => t.Code), "type of commendation")) yield return fault;
        foreach (var principle in parts.Principles.Where(p => p.Citation.Length == 0)) yield return $"principle {principle.Id} has no citation.";
        if (!parts.Transitions.Select(t => t.Before).SequenceEqual(parts.Transitions.Select(t => t.Before).Order())) yield return "transitions are not in the order of their days.";
    }

    static IEnumerable<string> OfAward(Award award, LawbookParts parts)
    {
        foreach (var fault in OfDates(award.Versions.Select(v => (v.From, v.Until)).ToList(), award.Code, gapless: false)) yield return fault;
        if (award.Versions.Count == 0) yield return $"{award.Code} has no version.";
        if (award.Recipients.Count == 0) yield return $"{award.Code} is for nobody.";
        foreach (var code in award.OneWith?.Awards ?? [])
            if (parts.Awards.FirstOrDefault(a => a.Code == code)?.OneWith?.Awards.Contains(award.Code) != true) yield return $"{award.Code} is one with {code}, which does not say so of it.";
        var codes = parts.Awards.Select(a => a.Code).ToHashSet();
        var regimes = parts.Regimes.Select(r => r.Code).ToHashSet();
        foreach (var version in award.Versions)
        {
            var where = $"{award.Code} from {version.From:yyyy-MM-dd}";
            foreach (var regime in version.Regimes.Where(r => !regimes.Contains(r))) yield return $"{where}: no regime {regime}.";
            if (version.Logic is null == version.Tracks is null) yield return $"{where}: exactly one of logic and tracks says how the conditions combine.";
            foreach (var fault in Twins(version.Conditions.Select(c => c.Id), $"{where}: condition")) yield return fault;
            foreach (var fault in version.Conditions.SelectMany(c => OfCondition(c, codes))) yield return $"{where}: {fault}";
            foreach (var fault in OfLogic(version)) yield return $"{where}: {fault}";
        }
    }

    static IEnumerable<string> OfCondition(Condition condition, HashSet<string> codes)
    {
        if (string.IsNullOrWhiteSpace(condition.Citation)) yield return $"condition {condition.Id} has no citation.";
        if (string.IsNullOrWhiteSpace(condition.Text)) yield return $"condition {condition.Id} has no words.";
        foreach (var code in condition.Named.Where(c => !codes.Contains(c))) yield return $"condition {condition.Id} names {code}, which is no award of the book.";
    }

    static IEnumerable<string> OfLogic(AwardVersion version)
    {
        var trees = version.Tracks?.Values.ToList() ?? (version.Logic is null ? [] : [version.Logic]);
        var used = trees.SelectMany(t => t.LeafIds).ToHashSet();
        var ids = version.Conditions.Select(c => c.Id).ToHashSet();
        foreach (var id in used.Where(i => !ids.Contains(i))) yield return $"its logic names {id}, which is no condition of the version.";
        foreach (var condition in version.Conditions.Where(c => !c.Information && !used.Contains(c.Id))) yield return $"condition {condition.Id} stands in no logic and is not marked as information.";
    }

    static IEnumerable<string> OfDates(List<(DateOnly From, DateOnly? Until)> spans, string what, bool gapless)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Until < spans[i].From) yield return $"{what}: a span ends on {spans[i].Until:yyyy-MM-dd}, before it begins.";
            if (i == 0) continue;
            var expected = spans[i - 1].Until?.AddDays(1);
            if (expected is null || spans[i].From < expected) yield return $"{what}: what begins on {spans[i].From:yyyy-MM-dd} overlaps what went before.";
            else if (gapless && spans[i].From > expected) yield return $"{what}: nothing holds between {expected:yyyy-MM-dd} and {spans[i].From:yyyy-MM-dd}.";
        }
    }

    static IEnumerable<string> Twins(IEnumerable<string> names, string what) =>
        names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key} stands there {g.Count()} times.");
}
