using System.CommandLine;
using BangVang.Law.Book;
using BangVang.Law.Comparison;
using BangVang.Lawbook.Awards;
using National = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary><c>law diff R2 R3 [--award A]</c></summary>
static class DiffCommand
{
    sealed record Answer(Regime Before, Regime After, IReadOnlyList<ComparedAward> Awards);

    sealed record ComparedAward(string Award, string Name, ChangeKind Kind, IReadOnlyList<RuleChange> Rules);

    public static Command Make()
    {
        var regimes = Asked.Many("REGIME", "Hai chế độ cần so sánh, ví dụ R2 R3");
        var award = Asked.Optional("--award", "Chỉ một danh hiệu, hình thức khen thưởng");
        return new Command("diff", "So sánh hai chế độ: điều kiện, bỏ phiếu, tiền thưởng, thẩm quyền, hồ sơ") { regimes, award }.Answering(
            parsed =>
            {
                if (parsed.GetValue(regimes) is not [var before, var after])
                    throw new UnanswerableException($"Cần đúng hai chế độ để so sánh, ví dụ: law diff R2 R3. Các chế độ: {string.Join("; ", National.National.Regimes.Select(r => $"{r.Code} ({r.Name})"))}.");
                var awards = National.National.Compare(before, after, string.IsNullOrWhiteSpace(parsed.GetValue(award)) ? null : parsed.GetValue(award));
                return new Answer(National.National.RegimeOf(before), National.National.RegimeOf(after), [.. awards.Select(a => new ComparedAward(a.Award.Code, a.Award.Name, a.Kind, a.Rules))]);
            },
            Words);
    }

    static IEnumerable<string> Words(Answer answer)
    {
        yield return $"{answer.Before.Code} ({answer.Before.Name}) → {answer.After.Code} ({answer.After.Name})";
        if (answer.After.Warning is { } warning) yield return $"Lưu ý: {warning}";
        foreach (var award in answer.Awards.Where(a => a.Kind != ChangeKind.Same))
        {
            yield return "";
            yield return $"{award.Name} ({award.Award}): {award.Kind.Word.ToLowerInvariant()}";
            foreach (var rule in award.Rules) foreach (var line in Lines(rule)) yield return line;
        }
        var same = answer.Awards.Where(a => a.Kind == ChangeKind.Same).Select(a => a.Award).ToList();
        if (same.Count == 0) yield break;
        yield return "";
        yield return $"Không khác: {string.Join(", ", same)}";
    }

    static IEnumerable<string> Lines(RuleChange rule)
    {
        yield return $"  {rule.Aspect.Word}{(rule.Rule is null ? "" : $" {rule.Rule}")}: {rule.Kind.Word.ToLowerInvariant()}";
        var (was, now) = (Place(rule.CitationBefore, rule.MarkBefore), Place(rule.CitationAfter, rule.MarkAfter));
        if (rule.Kind is ChangeKind.Cited or ChangeKind.Marked)
        {
            yield return $"      {rule.After}";
            yield return $"    trước{was}";
            yield return $"    sau  {now}";
            yield break;
        }
        if (rule.Before is { } before) yield return $"    trước {before}{was}";
        if (rule.After is { } after) yield return $"    sau   {after}{now}";
        foreach (var detail in rule.Details) yield return $"      {DetailWords.Of(detail.Name)}: {detail.Before ?? "không nêu"} → {detail.After ?? "không nêu"}";
    }

    static string Place(string? citation, Mark? mark) => (citation, mark?.Brief) is (null, null) ? "" : $" [{new Ground("", citation ?? "chưa rõ điều khoản", mark ?? Mark.Read).Place}]";
}
