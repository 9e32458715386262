using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

public sealed partial record Ladder
{
    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var names = Sentence.Or(After.Select(ask.Book.NameOf));
        if (!facts.AwardsKnown) return $"Chưa có thông tin khen thưởng đã nhận; cần có {names} trước.";
        if (FirstYear(facts, ask, Granted.Doubtful) is not { } after)
            return FirstYear(facts, ask, Granted.Unknown) is null
                ? $"Chưa được tặng {names}{(HasBarred(facts) ? Afresh && facts.LastGiving(ask) is { } own ? $" sau lần được tặng {ask.Award.Short} năm {own}" : " theo công trạng: kết quả khen thưởng đột xuất, chuyên đề không làm căn cứ" : "")}."
                : $"Đã có {names} nhưng chưa rõ được tặng theo công trạng hay đột xuất, chuyên đề.";
        var parts = new List<string> { $"Đã có {names}" };
        if (Continuous > 0) parts.AddRange(SayYears(facts, ask, Window == Window.Open ? Years.First : FirstYear(facts, ask, Granted.Sure) ?? after));
        if (MinAge > 0) parts.Add(facts.ServiceFrom is { } founded ? $"thành lập ngày {founded:dd/MM/yyyy} (cần từ {MinAge} năm)" : $"chưa rõ ngày thành lập (cần từ {MinAge} năm)");
        if (RoundAnniversary) parts.Add(Founding.Say(facts, ask));
        if (outcome == Outcome.EvidenceMissing && Unrated(facts, ask, after) is { IsEmpty: false } unrated) parts.Add($"chưa có xếp loại năm {string.Join(", ", unrated.Each())}");
        var sentence = Sentence.Doubted(string.Join("; ", parts), Doubt);
        if (outcome == Outcome.HumanDecides) sentence += " " + WhyAPerson(facts, ask);
        return Remark is null ? sentence : $"{sentence} {Remark}.";
    }

    IEnumerable<string> SayYears(Facts facts, Ask ask, int first)
    {
        var counted = Counted(facts, ask, Granted.Sure, first, ask.Year);
        var level = (Min is null ? "" : " " + Min.Value.Word) + string.Concat(OrTitles.Select(t => "/" + ask.Book.NameOf(t)));
        var from = Math.Max(first, ask.Year - Continuous + 1);
        // Where the run is too short, what is said of the years is said of those that are asked for, not of the little that runs.
        var good = Good(facts, ask, Granted.Sure, first);
        var shown = counted.Count >= Continuous ? counted : good & Years.Between(from, ask.Year);
        yield return counted.Count >= Continuous
            ? $"{(Window == Window.Open ? "" : "sau đó ")}đủ {Continuous} năm liên tục{level} ({counted.Earliest}–{ask.Year})"
            : Window == Window.After && ask.Year - first + 1 < Continuous
                ? $"sau đó mới được {Math.Max(0, ask.Year - first + 1)}/{Continuous} năm (tính từ năm {first}){(Min is null ? "" : Sentence.Lacking(good, from, ask.Year, facts))}"
                : $"mới có {counted.Count}/{Continuous} năm liên tục{level}{Sentence.Lacking(good, ask.Year - Continuous + 1, ask.Year, facts)}";
        if (TopYears > 0) yield return $"{facts.RatedTop(shown, Granted.Sure)}/{TopYears} năm {Rating.HTXSNV.Word}";
        foreach (var need in Within) yield return SayNeed(facts, ask, need, shown);
        if (WithinAny.Count > 0) yield return "trong thời gian đó có " + string.Join(" hoặc ", WithinAny.Select(g => string.Join(" và ", g.All.Select(n => SayNeed(facts, ask, n, shown))) + SayFlag(facts, g)));
        if (InitiativesNeeded > 0) yield return Sentence.Initiatives(facts, shown, InitiativesNeeded, InitiativeScope, ask);
    }

    // Years that count by the wider reading only, and of which no rating is known; those of the narrower one are named above.
    Years Unrated(Facts facts, Ask ask, int after)
    {
        if (Min is null || Window == Window.Open) return Years.None;
        var isShort = Counted(facts, ask, Granted.Sure, FirstYear(facts, ask, Granted.Sure) ?? after, ask.Year).Count < Continuous;
        return isShort && ToProposal && !Next ? Years.None : Years.Between(after, isShort ? ask.Year - Continuous : ask.Year) & ~facts.RatingsKnown;
    }

    static string SayNeed(Facts facts, Ask ask, Need need, Years counted) =>
        $"{facts.Count(need.Set, counted, ask, Granted.Sure)}/{need.Count} {Sentence.Or(need.Awards.Select(ask.Book.NameOf))}{SayIssuers(facts, need, counted)}";

    static string SayIssuers(Facts facts, Need need, Years counted) => need.Issuers is null ? ""
        : $" do {Sentence.Or(need.Issuers)} tặng{(facts.Awards.Any(a => a.Issuer is null && counted.Has(a.Year) && need.Set.Has(a)) ? " (có lần chưa rõ cơ quan tặng)" : "")}";

    static string SayFlag(Facts facts, NeedGroup group) => !group.NotFlagSubject ? "" : facts.FlagSubject switch
    {
        true => " (không áp dụng: thuộc đối tượng được tặng cờ)",
        false => " (không thuộc đối tượng tặng cờ)",
        _ => " (chỉ khi không thuộc đối tượng tặng cờ: chưa rõ)",
    };

    bool HasBarred(Facts facts) => facts.Awards.Any(a => before.Has(a));

    string WhyAPerson(Facts facts, Ask ask)
    {
        if (Question is not null) return Question;
        if (Mark.LeavesItToAPerson) return Mark.Warning!;
        if (Next && !(FirstYear(facts, ask, Granted.Sure) is { } next && Serves(facts, ask, Granted.Sure, next, ask.Year))) return $"{NextDoubt}; người thẩm định quyết định.";
        if (!ToProposal && Counted(facts, ask, Granted.Doubtful, FirstYear(facts, ask, Granted.Doubtful) ?? ask.Year, ask.Year).Count < Continuous)
            return "Điều luật không ghi \"đến thời điểm đề nghị\": hai cách hiểu là chuỗi năm phải liền đến năm đề nghị, hoặc có chuỗi năm như vậy sau lần khen trước là đủ; người thẩm định quyết định.";
        if (ask.OneRewardOnly && Counted(facts, ask, Granted.Sure, Years.First, ask.Year).Count < Continuous && Sentence.Taken(facts, ask) is { } taken) return taken;
        if (InitiativesNeeded > 0 && facts.Initiatives.Any(i => i.Use is Use.Title or Use.Form)) return Sentence.OnceDoubt(ask);
        if (OfMovement(facts, before)) return "Lần khen trước theo phong trào: nếu là thi đua theo chuyên đề thì không làm căn cứ; người thẩm định quyết định.";
        if (ask.SuddenDoesNotCount && Needs.FirstOrDefault(n => OfMovement(facts, n.Set)) is { } need)
            return $"Có {Sentence.Or(need.Awards.Select(ask.Book.NameOf))} tặng theo phong trào thi đua; hai cách hiểu: phong trào theo chuyên đề thì không làm căn cứ khen công trạng, phong trào thường xuyên hằng năm thì được tính; người thẩm định quyết định.";
        return "Hai cách tính thời gian sau lần khen trước: từ năm sau năm đạt thành tích, hoặc từ năm sau năm có quyết định; kết quả khác nhau nên người thẩm định quyết định.";
    }

    /// <summary>Both readings of "liên tục tiếp theo".</summary>
    public string NextDoubt => $"\"{Continuous:00} năm liên tục tiếp theo\": hai cách hiểu là {Continuous:00} năm liền ngay sau lần khen trước, hoặc {Continuous:00} năm liên tục bất kỳ sau đó tính đến khi đề nghị";

    static bool OfMovement(Facts facts, AwardSet awards) => facts.Awards.Any(a => awards.Has(a) && a.Basis == Book.Basis.PhongTrao);

    public override IEnumerable<string> Look(Facts facts, Ask ask) =>
    [
        .. Sentence.Awards(facts, before, ask),
        .. Min is null ? [] : Sentence.Ratings(facts, ask.Year - Math.Max(Continuous, 1) + 1, ask.Year),
        .. OrTitles.Count > 0 ? Sentence.Awards(facts, titles, ask) : [],
        .. Needs.SelectMany(n => Sentence.Awards(facts, n.Set, ask)).Distinct(),
        .. InitiativesNeeded > 0 ? Sentence.Initiatives(facts) : [],
    ];
}
