using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Overlays;

/// <summary>What the rules above a body do not let it make easier. Each sentence names the rule that stands above, and its article.</summary>
static class Floors
{
    public static IEnumerable<string> Broken(Overlay overlay, Lawbook book) =>
        overlay.Rules.Adds.SelectMany(rules => Under(book.Find(rules.Award)!, overlay).SelectMany(version => Broken(book.Find(rules.Award)!, version, rules))).Distinct();

    static IEnumerable<AwardVersion> Under(Award award, Overlay overlay) =>
        award.Versions.Where(v => !(overlay.Until < v.From || v.Until < overlay.From));

    static IEnumerable<string> Broken(Award award, AwardVersion version, LocalRules rules) =>
    [
        .. rules.Conditions.Where(c => !c.Information).SelectMany(c => Easier(award, version, c)),
        .. OfQuota(award, version.Quota, rules.Quota), .. OfVote(award, version.Vote, rules.Vote), .. OfSubmission(award, version.Submission, rules.Submission),
        .. OfDossier(award, version.Dossier, rules.Dossier), .. rules.Prize is { } prize ? OfPrize(award, version.Prize, prize) : [],
    ];

    static IEnumerable<string> Easier(Award award, AwardVersion version, Condition local)
    {
        var trees = version.Tracks?.Where(t => local.Tracks?.Contains(t.Key) != false).Select(t => t.Value) ?? [version.Logic!];
        foreach (var above in trees.Select(t => Stricter(t, local, version)).OfType<Condition>())
            yield return $"{award.Short}: {Strictness.Easier(local, above)} so với {Whose(above.AddedBy)} “{above.Text}” ({above.Citation}). Quy định địa phương chỉ được chặt hơn: nâng mức này lên, hoặc bỏ điều kiện.";
    }

    /// <summary>The condition that demands more of the same thing on every way to the award; null where there is a way without it.</summary>
    static Condition? Stricter(Logic logic, Condition local, AwardVersion version) => logic switch
    {
        Leaf leaf => version.Conditions[leaf.Place] is var above && (local.Basis is null || above.Basis is null || above.Basis == local.Basis) && Strictness.Easier(local, above) is not null ? above : null,
        AllOf all => all.Parts.Select(p => Stricter(p, local, version)).FirstOrDefault(c => c is not null),
        Overlaid laid => Stricter(laid.National, local, version) ?? Stricter(laid.Added, local, version),
        AnyOf any => any.Parts.Select(p => Stricter(p, local, version)).ToList() is var each && each.Count > 0 && each.TrueForAll(c => c is not null) ? each[0] : null,
        _ => null,
    };

    static IEnumerable<string> OfQuota(Award award, Quota? above, Quota? local)
    {
        if (above?.Percent is { } cap && local?.Percent > cap)
            yield return $"{award.Short}: tỷ lệ {local.Percent}% vượt mức tối đa {cap}% {(above.Of is null ? "" : above.Of + " ")}({above.Citation}). Nhập tỷ lệ không quá {cap}%.";
    }

    static IEnumerable<string> OfVote(Award award, VoteRule? above, LocalVote? local)
    {
        if (local is null) yield break;
        if (local.Percent < (above?.Percent ?? 51))
            yield return above?.Percent is { } least
                ? $"{award.Short}: tỷ lệ phiếu {local.Percent}% thấp hơn mức tối thiểu {least}% ({above.Citation}). Nhập từ {least}% trở lên."
                : $"{award.Short}: tỷ lệ phiếu {local.Percent}% không quá bán; hội đồng quyết định theo đa số{(above is null ? "" : $" ({above.Citation})")}. Nhập từ 51% trở lên.";
        if (local.Ballot == false && above?.Ballot == true)
            yield return $"{award.Short}: phải bỏ phiếu ({above.Citation}); quy định địa phương không bỏ được việc bỏ phiếu.";
        if (local.QuorumPercent < above?.QuorumPercent)
            yield return $"{award.Short}: số thành viên dự họp tối thiểu {local.QuorumPercent}% thấp hơn mức {above.QuorumPercent}% ({above.Citation}). Nhập từ {above.QuorumPercent}% trở lên.";
    }

    static IEnumerable<string> OfSubmission(Award award, Submission? above, Submission? local)
    {
        if (local is not null && above is { Month: { } month, Day: { } day } && (local.YearsAfter, local.Month, local.Day).CompareTo((above.YearsAfter, month, day)) > 0)
            yield return $"{award.Short}: thời hạn {Day(local)} muộn hơn hạn trình {Day(above)} về {above.To} ({above.Citation}). Nhập ngày sớm hơn để kịp trình cấp trên.";
    }

    static string Day(Submission date) => $"{date.Day:00}/{date.Month:00}{(date.YearsAfter switch { 0 => " của năm đạt thành tích", 1 => " năm sau", var n => $" sau {n} năm" })}";

    static IEnumerable<string> OfDossier(Award award, DossierRule? above, LocalDossier? local)
    {
        if (local?.Sets < above?.Sets)
            yield return $"{award.Short}: {local!.Sets} bộ hồ sơ ít hơn số {above!.Sets} bộ phải nộp ({above.Citation}). Nhập từ {above.Sets} bộ trở lên.";
    }

    static IEnumerable<string> OfPrize(Award award, PrizeRate? above, PrizeRate local)
    {
        if (above is null) return [$"{award.Short}: sổ luật không có mức tiền thưởng cho hình thức này nên địa phương không đặt được mức dưới trần."];
        if (!above.IsMaximum) return [$"{award.Short}: mức tiền thưởng do {above.Citation} ấn định, không phải mức tối đa; địa phương không được đặt mức khác."];
        return [.. Over("cá nhân", local.Individual, above.Individual), .. Over("tập thể", local.Collective, above.Collective), .. Over("hộ gia đình", local.Household, above.Household)];

        IEnumerable<string> Over(string whom, decimal? rate, decimal? most)
        {
            if (rate is not null && most is null) yield return $"{award.Short}: {above.Citation} không quy định tiền thưởng cho {whom}.";
            else if (rate > most) yield return $"{award.Short}: mức thưởng {whom} {Figure(rate.Value)} lần mức lương cơ sở vượt mức tối đa {Figure(most.Value)} lần ({above.Citation}). Nhập mức không quá {Figure(most.Value)}.";
        }
    }

    static string Figure(decimal rate) => rate.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));

    static string Whose(string? body) => body is null ? "quy định cả nước" : $"quy định của {body}";
}
