using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Verdicts;

public static partial class Judgement
{
    static Finding FindingOf(Facts facts, Ask ask, int place, Outcome answer)
    {
        var condition = ask.Version.Conditions[place];
        var mark = condition.Mark;
        var explanation = condition.Explain(facts, ask, answer);
        if (mark.LeavesItToAPerson && answer == Outcome.HumanDecides && !explanation.EndsWith(mark.Warning!, StringComparison.Ordinal)) explanation = $"{explanation} {mark.Warning}";
        return new Finding(condition.Id, answer, explanation, ask.Book.CitationOn(condition.Citation, ask.On), mark, [.. condition.Look(facts, ask)], Counts: true, condition.Note ?? mark.Warning);
    }

    // What stands outside the logic: notes of the version, and what every recipient must be.
    static IEnumerable<Finding> Informed(Facts facts, Ask ask, Outcome?[] answers)
    {
        for (var i = 0; i < ask.Version.Conditions.Count; i++)
            if (ask.Version.Conditions[i] is { Information: true } condition && condition.AppliesTo(ask.Track, facts.Ground))
            {
                var finding = FindingOf(facts, ask, i, condition.Judge(facts, ask)) with { Counts = false };
                yield return condition is Confirm ? finding with { Explanation = $"Để tham khảo: {Sentence.Small(condition.Text)}." } : finding;
            }
        foreach (var requirement in ask.Version.Base.Where(b => b.Tracks.Contains(ask.Track)))
            yield return new Finding("base", Outcome.HumanDecides, $"Điều kiện chung, đối chiếu hồ sơ: {requirement.Text}.", ask.Book.CitationOn(requirement.Citation, ask.On), requirement.Mark, [], Counts: false);
    }

    static Finding NotInForce(Lawbook book, Award award, DateOnly on)
    {
        var first = award.Versions[0];
        if (on >= first.From) return new Finding("in_force", Outcome.NotMet, $"{award.Name} không còn từ ngày {award.Versions[^1].Until!.Value.AddDays(1):dd/MM/yyyy}.", RuleOf(book, award.Versions[^1], on), Mark.Read, []);
        return award.Before2024 == Before2024.NotCollected
            ? new Finding("in_force", Outcome.HumanDecides, $"{award.Name} có trước ngày {first.From:dd/MM/yyyy} nhưng sổ luật chưa có quy định cũ: người thẩm định quyết định.", "", Mark.NotFound, [])
            : new Finding("in_force", Outcome.NotMet, $"{award.Name} chưa có trước ngày {first.From:dd/MM/yyyy}.", RuleOf(book, first, on), Mark.Read, []);
    }

    static Finding NoLimb(Facts facts, Ask ask) => new("ground", Outcome.NotMet,
        $"{ask.Award.Name} không có tiêu chuẩn nào cho {ask.Track.Word}{(facts.Ground is { } ground ? $" theo căn cứ khen thưởng {ground.Word}" : "")}.", RuleOf(ask.Book, ask.Version, ask.On), Mark.Read, []);

    static string RuleOf(Lawbook book, AwardVersion version, DateOnly on) => version.Conditions.Count > 0 ? book.CitationOn(version.Conditions[0].Citation, on) : "";

    static List<string> Assumed(Facts facts, Ask ask)
    {
        List<string> assumptions = [$"Năm xét thành tích: {ask.Year}."];
        if (facts.Track is null) assumptions.Add($"Xét theo diện {ask.Track.Word}; diện khác thì tiêu chuẩn có thể khác.");
        if (ask.Regime.Warning is { } warning) assumptions.Add(warning);
        if (ask.Version.Note is { } note) assumptions.Add(note + ".");
        return assumptions;
    }
}
