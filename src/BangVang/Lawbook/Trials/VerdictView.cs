using BangVang.Law.Book;
using BangVang.Law.Pathways;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Trials;

/// <summary>A verdict as its page shows it: what weighs most comes first.</summary>
public sealed record VerdictView(Award Award, Verdict Verdict, Pathway? Way, Law.Lawbook Book)
{
    public IEnumerable<Finding> Findings => Verdict.Findings.OrderBy(f => !f.Counts).ThenByDescending(f => f.Outcome);

    /// <summary>"1 điều kiện chưa đạt, 2 đạt".</summary>
    public string Counts => string.Join(", ", Verdict.Findings.Where(f => f.Counts).GroupBy(f => f.Outcome).OrderByDescending(g => g.Key)
        .Select((g, i) => $"{g.Count()}{(i == 0 ? " điều kiện" : "")} {g.Key.Said}"));

    /// <summary>The rule that a finding is about, in the law's words.</summary>
    public string HeadingOf(Finding finding) => finding.Condition switch
    {
        "base" => "Điều kiện chung",
        "regime" or "year" or "recipient" or "in_force" or "ended" => "Phạm vi áp dụng",
        "hold" => "Không trong thời gian bị xem xét",
        "discipline" => "Không trong thời hạn kỷ luật",
        "again" => "Chưa được tặng cho cùng một thành tích",
        var id => Condition(id) ?? Book.Principles.FirstOrDefault(p => p.Id == id)?.Text ?? Book.Transitions.FirstOrDefault(t => t.Id == id)?.Text ?? "Quy định chung",
    };

    string? Condition(string id) => Award.Versions.Where(v => v.Regimes.Contains(Verdict.Regime ?? "")).SelectMany(v => v.Conditions).FirstOrDefault(c => c.Id == id)?.Text;
}
