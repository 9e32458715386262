using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Verdicts;

/// <summary>The cross-cutting principles, each only where the regime that is applied has it.</summary>
static partial class Crosscut
{
    public static IEnumerable<Finding> Of(Facts facts, Ask ask)
    {
        if (Held(facts, ask) is { } held) yield return held;
        if (AfterDiscipline(facts, ask) is { } discipline) yield return discipline;
        if (Doubled(facts, ask) is { } doubled) yield return doubled;
        if (Dissolved(facts, ask) is { } dissolved) yield return dissolved;
        if (Ended(ask) is { } ended) yield return ended;
    }

    // NĐ152 Đ4.4. The earlier decrees were not read on the point: something under examination is then left to a person.
    static Finding? Held(Facts facts, Ask ask)
    {
        if (Holding(facts, ask) is not { } outcome) return null;
        var active = Running(facts, ask.On);
        if (ask.Book.InForce(PrincipleRule.Hold, ask.Regime, ask.On) is not { } principle)
            return new Finding("hold", outcome, $"Đang có việc {Word(active!.Kind)} từ {active.From:dd/MM/yyyy}; chưa đọc được quy định tạm dừng xét khen thưởng của chế độ này: người thẩm định quyết định.", "", Mark.NotFound, []);
        return new Finding(principle.Id, outcome, outcome switch
        {
            Outcome.EvidenceMissing => "Chưa rõ có việc đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo hay không.",
            Outcome.Met => "Không có việc đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo.",
            _ => $"Đang có việc {Word(active!.Kind)} từ {active.From:dd/MM/yyyy}: chưa xét, chưa đề nghị khen thưởng.",
        }, principle.Citation, principle.MarkOn(ask.On), []);
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
        if (Disciplined(facts, ask) is not { } outcome) return null;
        if (ask.Book.InForce(PrincipleRule.CountAfterDiscipline, ask.Regime, ask.On) is not { } principle)
            return InTerm(facts, ask.On, orMayBe: true) is not { } term ? null : new Finding("discipline", outcome, $"Bị kỷ luật {term.Level.Word} từ {term.From:dd/MM/yyyy}{(term.To is { } end ? $" đến {end:dd/MM/yyyy}" : term.Lasts ? ", còn đang chấp hành" : ", chưa rõ ngày hết hạn")}; chưa đọc được quy định của chế độ này về khen thưởng trong thời hạn kỷ luật: người thẩm định quyết định.", "", Mark.NotFound, [.. Sentence.Disciplines(facts)]);
        return new Finding(principle.Id, outcome, outcome switch
        {
            Outcome.EvidenceMissing when facts.Disciplines?.LastOrDefault(d => d.IsOpen && d.From <= facts.On) is { } open => $"Chưa rõ thời hạn kỷ luật {open.Level.Word} từ {open.From:dd/MM/yyyy} kết thúc ngày nào.",
            Outcome.EvidenceMissing => "Chưa có thông tin kỷ luật.",
            Outcome.Met => facts.Disciplines!.Count == 0 ? "Không bị kỷ luật." : "Thành tích tính từ khi hết thời hạn kỷ luật.",
            Outcome.HumanDecides => $"Thời hạn kỷ luật kết thúc trong năm {ask.Year}: chỉ tính thành tích phần còn lại của năm; người thẩm định quyết định.",
            _ when InTerm(facts, ask.On) is { } running => $"Đang trong thời hạn kỷ luật {running.Level.Word}{(running.To is { } to ? $" đến {to:dd/MM/yyyy}" : "")}.",
            _ => $"Thành tích năm {ask.Year} nằm trong hoặc trước thời hạn kỷ luật nên không được tính.",
        }, principle.Citation, principle.MarkOn(ask.On), [.. Sentence.Disciplines(facts)]);
    }

    // L2022 Đ5.2.c.
    static Finding? Doubled(Facts facts, Ask ask)
    {
        if (Doubling(facts, ask, out var held) is not { } outcome) return null;
        if (ask.Book.InForce(PrincipleRule.NoDoubleReward, ask.Regime, ask.On) is not { } principle)
            return new Finding("again", outcome, $"Đã được tặng {ask.Book.NameAt(held)} cho thành tích năm {ask.Year}; chưa đọc được quy định của chế độ này về tặng lại cho cùng một thành tích: người thẩm định quyết định.", "", Mark.NotFound, [.. Sentence.Awards(facts, new AwardSet(UInt128.One << held), ask)]);
        if (outcome == Outcome.EvidenceMissing)
            return new Finding(principle.Id, outcome, $"Chưa có thông tin khen thưởng đã nhận: chưa rõ thành tích năm {ask.Year} đã được khen thưởng hay chưa.", principle.Citation, principle.MarkOn(ask.On), []);
        return new Finding(principle.Id, outcome, SayDoubled(ask, outcome, held), principle.Citation, principle.MarkOn(ask.On), [.. Sentence.Awards(facts, new AwardSet(UInt128.One << held), ask)]);
    }

    static string SayDoubled(Ask ask, Outcome outcome, int held)
    {
        var twin = held != ask.Place && ask.Own.Has(held) ? ask.Award.OneWith : null;
        return outcome == Outcome.NotMet
            ? $"Đã được tặng {ask.Book.NameAt(held)} cho thành tích năm {ask.Year}{(twin is null ? "" : $", luật quy định là cùng một danh hiệu, hình thức với {ask.Award.Short} ({twin.Citation})")}: một thành tích chỉ khen thưởng một lần."
            : twin?.Doubt is { } doubt ? $"Đã được tặng {ask.Book.NameAt(held)} năm {ask.Year}. {doubt}; người thẩm định quyết định."
            : $"Đã được tặng {ask.Book.NameAt(held)} năm {ask.Year}: kiểm tra có cùng một thành tích hay không.";
    }

    static Finding? Ended(Ask ask) => Ending(ask) is not { } outcome ? null
        : new Finding("ended", outcome, $"Hồ sơ được xét theo quy định cũ, nhưng đến ngày {ask.On:dd/MM/yyyy} {ask.Award.Name} không còn. {(ask.Award.Ended is { } ended ? ended.Text + ": người" : "Người")} thẩm định quyết định.", ask.Award.Ended?.Citation ?? "", ask.Award.Ended?.Mark ?? Mark.NotFound, []);

    static Finding? Dissolved(Facts facts, Ask ask) => Dissolving(facts, ask) is { } outcome && ask.Book.InForce(PrincipleRule.NoneToDissolved, ask.Regime, ask.On) is { } principle
        ? new Finding(principle.Id, outcome, $"Đơn vị đã giải thể ngày {facts.DissolvedOn:dd/MM/yyyy} do sắp xếp: không xét khen thưởng.", principle.Citation, principle.MarkOn(ask.On), [])
        : null;
}
