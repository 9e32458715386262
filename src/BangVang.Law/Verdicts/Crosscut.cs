using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Verdicts;

/// <summary>The cross-cutting principles, each only where the regime that is applied has it.</summary>
static class Crosscut
{
    public static IEnumerable<Finding> Of(Facts facts, Ask ask)
    {
        if (Held(facts, ask) is { } held) yield return held;
        if (AfterDiscipline(facts, ask) is { } discipline) yield return discipline;
        if (Doubled(facts, ask) is { } doubled) yield return doubled;
        if (Dissolved(facts, ask) is { } dissolved) yield return dissolved;
    }

    // NĐ152 Đ4.4. The earlier decrees were not read on the point: something under examination is then left to a person.
    static Finding? Held(Facts facts, Ask ask)
    {
        var principle = ask.Book.InForce(PrincipleRule.Hold, ask.Regime, ask.On);
        var active = facts.Holds?.FirstOrDefault(h => h.From <= ask.On && (h.To is null || h.To >= ask.On));
        if (principle is null)
            return active is null ? null : new Finding("hold", Outcome.HumanDecides, $"Đang có việc {Word(active.Kind)} từ {active.From:dd/MM/yyyy}; chưa đọc được quy định tạm dừng xét khen thưởng của chế độ này: người thẩm định quyết định.", "", Mark.NotFound, []);
        var mark = principle.MarkOn(ask.On);
        if (facts.Holds is null) return new Finding(principle.Id, Outcome.EvidenceMissing, "Chưa rõ có việc đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo hay không.", principle.Citation, mark, []);
        return active is null
            ? new Finding(principle.Id, Outcome.Met, "Không có việc đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo.", principle.Citation, mark, [])
            : new Finding(principle.Id, Outcome.NotMet, $"Đang có việc {Word(active.Kind)} từ {active.From:dd/MM/yyyy}: chưa xét, chưa đề nghị khen thưởng.", principle.Citation, mark, []);
    }

    static string Word(HoldKind kind) => kind switch
    {
        HoldKind.Discipline => "xem xét kỷ luật",
        HoldKind.Investigation => "điều tra",
        HoldKind.Inspection => "thanh tra, kiểm tra có dấu hiệu vi phạm",
        HoldKind.Complaint => "khiếu nại, tố cáo",
        _ => "báo chí nêu tham nhũng, tiêu cực đang được xác minh",
    };

    static Finding? AfterDiscipline(Facts facts, Ask ask)
    {
        if (ask.Book.InForce(PrincipleRule.CountAfterDiscipline, ask.Regime, ask.On) is not { } principle || facts.Kind is not (Recipient.Individual or Recipient.Foreign)) return null;
        var mark = principle.MarkOn(ask.On);
        if (facts.Disciplines is null) return new Finding(principle.Id, Outcome.EvidenceMissing, "Chưa có thông tin kỷ luật.", principle.Citation, mark, []);
        var looked = Sentence.Disciplines(facts).ToList();
        if (facts.Disciplines.FirstOrDefault(d => d.From <= ask.On && (d.To is null || d.To >= ask.On)) is { } running)
            return new Finding(principle.Id, Outcome.NotMet, $"Đang trong thời hạn kỷ luật {running.Level.Word}{(running.To is { } to ? $" đến {to:dd/MM/yyyy}" : "")}.", principle.Citation, mark, looked);
        if (facts.Countable(ask, Granted.Sure).Has(ask.Year)) return new Finding(principle.Id, Outcome.Met, facts.Disciplines.Count == 0 ? "Không bị kỷ luật." : "Thành tích tính từ khi hết thời hạn kỷ luật.", principle.Citation, mark, looked);
        return facts.Countable(ask, Granted.Doubtful).Has(ask.Year)
            ? new Finding(principle.Id, Outcome.HumanDecides, $"Thời hạn kỷ luật kết thúc trong năm {ask.Year}: chỉ tính thành tích phần còn lại của năm; người thẩm định quyết định.", principle.Citation, mark, looked)
            : new Finding(principle.Id, Outcome.NotMet, $"Thành tích năm {ask.Year} nằm trong hoặc trước thời hạn kỷ luật nên không được tính.", principle.Citation, mark, looked);
    }

    // L2022 Đ5.2.c.
    static Finding? Doubled(Facts facts, Ask ask)
    {
        if (ask.Book.InForce(PrincipleRule.NoDoubleReward, ask.Regime, ask.On) is not { } principle) return null;
        var mark = principle.MarkOn(ask.On);
        if (!facts.AwardsKnown) return new Finding(principle.Id, Outcome.EvidenceMissing, $"Chưa có thông tin khen thưởng đã nhận: chưa rõ thành tích năm {ask.Year} đã được khen thưởng hay chưa.", principle.Citation, mark, []);
        var own = ask.Place;
        if (facts.Awards.Any(a => a.Award == own && a.Year == ask.Year && IsOnSameGround(a, facts)))
            return new Finding(principle.Id, Outcome.NotMet, $"Đã được tặng {ask.Award.Short} cho thành tích năm {ask.Year}: một thành tích chỉ khen thưởng một lần.", principle.Citation, mark, [.. Sentence.Awards(facts, new AwardSet(UInt128.One << own), ask)]);
        if (ask.Award.IsTitle) return null;
        var named = ask.Version.Conditions.SelectMany(c => c.Named).ToHashSet();
        foreach (var held in facts.Awards)
            if (!held.IsTitle && held.Year == ask.Year && (held.Award == own || IsOnSameGround(held, facts)) && !named.Contains(ask.Book.Awards[held.Award].Code))
                return new Finding(principle.Id, Outcome.HumanDecides, $"Đã được tặng {ask.Book.NameAt(held.Award)} năm {held.Year}: kiểm tra có cùng một thành tích hay không.", principle.Citation, mark, [.. Sentence.Awards(facts, new AwardSet(UInt128.One << held.Award), ask)]);
        return null;
    }

    // What was given for a deed outside the duties of the year (NĐ98 Đ3.3) is another achievement than the merit of the year.
    static bool IsOnSameGround(HeldFact held, Facts facts) => held.IsTitle || held.Basis is null || held.Basis == (facts.Ground ?? Basis.CongTrang);

    static Finding? Dissolved(Facts facts, Ask ask) =>
        facts.DissolvedOn is { } day && day <= ask.On && ask.Book.InForce(PrincipleRule.NoneToDissolved, ask.Regime, ask.On) is { } principle
            ? new Finding(principle.Id, Outcome.NotMet, $"Đơn vị đã giải thể ngày {day:dd/MM/yyyy} do sắp xếp: không xét khen thưởng.", principle.Citation, principle.MarkOn(ask.On), [])
            : null;
}
