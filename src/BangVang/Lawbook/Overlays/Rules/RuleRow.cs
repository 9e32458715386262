using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>One rule of an overlay as its page shows it. <paramref name="Award"/> and <paramref name="Part"/> name it for the act that takes it out.</summary>
public sealed record RuleRow(string Award, string Part, string AwardName, string What, string Words, string Citation, Mark Mark)
{
    public static IReadOnlyList<RuleRow> Of(OverlayRules rules, Law.Lawbook book) =>
        [.. rules.Adds.SelectMany(a => Of(a, book)), .. rules.Awards.Select(Own), .. rules.Replaces.Select(r => Replacing(r, book))];

    /// <summary>The same rules without the one that the row names; nothing changes when there is none.</summary>
    public static OverlayRules Without(OverlayRules rules, string award, string part) => rules with
    {
        Adds = [.. rules.Adds.Select(a => a.Award == award ? Without(a, part) : a).Where(a => a.Conditions.Count > 0 || a is not { Quota: null, Vote: null, Submission: null, Dossier: null, Prize: null })],
        Awards = [.. rules.Awards.Where(a => part != "award" || a.Code != award)],
        Replaces = [.. rules.Replaces.Where(r => part != "version" || r.Award != award)],
    };

    static LocalRules Without(LocalRules rules, string part) => part switch
    {
        "quota" => rules with { Quota = null },
        "vote" => rules with { Vote = null },
        "submission" => rules with { Submission = null },
        "dossier" => rules with { Dossier = null },
        "prize" => rules with { Prize = null },
        // A combination of its own no longer fits when one of its conditions is gone.
        _ => rules with { Conditions = [.. rules.Conditions.Where(c => c.Id != part)], Logic = rules.Conditions.Any(c => c.Id == part) ? null : rules.Logic },
    };

    static IEnumerable<RuleRow> Of(LocalRules rules, Law.Lawbook book)
    {
        var name = book.Find(rules.Award)?.Name ?? rules.Award;
        foreach (var condition in rules.Conditions) yield return new RuleRow(rules.Award, condition.Id, name, ConditionWords.Name(condition), condition.Text, condition.Citation, condition.Mark);
        if (rules.Quota is { } quota) yield return Row("quota", "Tỷ lệ", FigureWords.Of(quota), quota);
        if (rules.Vote is { } vote) yield return Row("vote", "Bỏ phiếu, số dự họp", FigureWords.Of(vote), vote);
        if (rules.Submission is { } submission) yield return Row("submission", "Thời hạn trình", FigureWords.Of(submission), submission);
        if (rules.Dossier is { } dossier) yield return Row("dossier", "Hồ sơ", FigureWords.Of(dossier), dossier);
        if (rules.Prize is { } prize) yield return Row("prize", "Mức thưởng", FigureWords.Of(prize), prize);

        RuleRow Row(string part, string what, string words, Rule rule) => new(rules.Award, part, name, what, words, rule.Citation, rule.Mark);
    }

    static RuleRow Own(Award own) => new(own.Code, "award", own.Name, own.Kind == AwardKind.Badge ? "Huy hiệu riêng" : "Kỷ niệm chương, giải thưởng riêng",
        string.Join("; ", own.Versions.SelectMany(v => v.Conditions).Select(c => c.Text)), own.Versions.SelectMany(v => v.Conditions).FirstOrDefault()?.Citation ?? "",
        own.Versions.SelectMany(v => v.Conditions).FirstOrDefault()?.Mark ?? Mark.Local);

    static RuleRow Replacing(Amendment amendment, Law.Lawbook book) => new(amendment.Award, "version", book.Find(amendment.Award)?.Name ?? amendment.Award, "Bản thay thế",
        string.Join("; ", amendment.Version.Conditions.Select(c => c.Text)), amendment.Version.Conditions.FirstOrDefault()?.Citation ?? "", amendment.Version.Conditions.FirstOrDefault()?.Mark ?? Mark.Memory);
}
