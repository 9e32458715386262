using BangVang.Law.Book;
using BangVang.Law.Overlays;
using BangVang.Lawbook.Overlays.Rules;

namespace BangVang.Lawbook.Overlays.Effects;

/// <summary>One rule of an award before and after; null on the side where there is none.</summary>
public sealed record Line(string? Before, string? After, string Citation)
{
    public bool IsChanged => Before != After;
}

/// <summary>What an overlay changes in one award on a day.</summary>
public sealed record AwardChange(string Code, string Name, bool IsNew, IReadOnlyList<Line> Lines)
{
    /// <summary>The awards that differ between two lawbooks on a day, with all their rules side by side.</summary>
    public static IReadOnlyList<AwardChange> Between(Law.Lawbook before, Law.Lawbook after, DateOnly on, OverlayRules rules)
    {
        var touched = rules.Adds.Select(a => a.Award).Concat(rules.Awards.Select(a => a.Code)).Concat(rules.Replaces.Select(r => r.Award)).Distinct();
        return [.. touched.Select(code => Of(before.Find(code)?.On(on), after.Find(code), on)).OfType<AwardChange>()];
    }

    static AwardChange? Of(AwardVersion? before, Award? award, DateOnly on)
    {
        if (award?.On(on) is not { } after) return null;
        var old = before is null ? [] : Said(before).ToList();
        var now = Said(after).ToList();
        List<Line> lines = [.. now.Select(n => new Line(old.Find(o => o.Key == n.Key).Words, n.Words, n.Citation)), .. old.Where(o => now.TrueForAll(n => n.Key != o.Key)).Select(o => new Line(o.Words, null, o.Citation))];
        return new AwardChange(award.Code, award.Name, before is null, lines);
    }

    static IEnumerable<(string Key, string? Words, string Citation)> Said(AwardVersion version)
    {
        foreach (var condition in version.Conditions) yield return (condition.Id, condition.Text, condition.Citation);
        if (version.Quota is { } quota) yield return ("quota", "Tỷ lệ: " + FigureWords.Of(quota), quota.Citation);
        if (version.Vote is { } vote) yield return ("vote", "Hội đồng: " + FigureWords.Of(vote), vote.Citation);
        if (version.Submission is { } submission) yield return ("submission", "Thời hạn trình: " + FigureWords.Of(submission), submission.Citation);
        if (version.Dossier is { } dossier) yield return ("dossier", "Hồ sơ: " + FigureWords.Of(dossier), dossier.Citation);
        if (version.Prize is { } prize) yield return ("prize", "Tiền thưởng: " + FigureWords.Of(prize), prize.Citation);
    }
}
