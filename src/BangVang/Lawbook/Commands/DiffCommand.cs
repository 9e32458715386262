using System.CommandLine;
using BangVang.Law.Book;
using BangVang.Law.Comparing;
using National = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary><c>law diff R2 R3 [--award A]</c></summary>
static class DiffCommand
{
    sealed record Answer(Regime Before, Regime After, IReadOnlyList<AwardDifferences> Awards);

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
                return new Answer(National.National.RegimeOf(before), National.National.RegimeOf(after), awards);
            },
            Words);
    }

    static IEnumerable<string> Words(Answer answer)
    {
        yield return $"{answer.Before.Code} ({answer.Before.Name}) → {answer.After.Code} ({answer.After.Name})";
        if (answer.After.Warning is { } warning) yield return $"Lưu ý: {warning}";
        foreach (var award in answer.Awards.Where(a => a.Differences.Count > 0))
        {
            yield return "";
            yield return $"{award.Name} ({award.Award})";
            foreach (var difference in award.Differences) foreach (var line in Lines(difference)) yield return line;
        }
        var same = answer.Awards.Where(a => a.Differences.Count == 0).Select(a => a.Award).ToList();
        if (same.Count == 0) yield break;
        yield return "";
        yield return $"Không khác: {string.Join(", ", same)}";
    }

    static IEnumerable<string> Lines(Difference difference)
    {
        yield return $"  {difference.Aspect.Word}{(difference.Rule is null ? "" : $" {difference.Rule}")}: {Change(difference.Change)}";
        if (difference.Change == Law.Comparing.Change.Grounds)
        {
            yield return $"      {difference.Before}";
            yield return $"    trước [{difference.BeforePlace}]";
            yield return $"    sau   [{difference.AfterPlace}]";
            yield break;
        }
        if (difference.Before is { } before) yield return $"    trước {before}{Place(difference.BeforePlace)}";
        if (difference.After is { } after) yield return $"    sau   {after}{Place(difference.AfterPlace)}";
        foreach (var detail in difference.Details) yield return $"      {DetailWords.Of(detail.Name)}: {detail.Before ?? "không nêu"} → {detail.After ?? "không nêu"}";
    }

    static string Place(string? place) => place is null ? "" : $" [{place}]";

    static string Change(Change change) => change switch
    {
        Law.Comparing.Change.Added => "thêm mới",
        Law.Comparing.Change.Removed => "không còn",
        Law.Comparing.Change.Changed => "thay đổi",
        _ => "chỉ khác căn cứ hoặc mức kiểm chứng",
    };
}
