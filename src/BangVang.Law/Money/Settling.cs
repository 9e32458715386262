using BangVang.Law.Book;

namespace BangVang.Law.Money;

/// <summary>Of several awards of one period, which is paid.</summary>
static class Settling
{
    /// <summary>Titles of one period: the highest alone. Titles of different periods: each.</summary>
    public static IEnumerable<PrizeLine> Titles(IReadOnlyList<PrizeLine> lines, Regime regime) => Settled(lines, PrizeRuleKind.TitlesOfOnePeriod, regime, (line, best) => line with
    {
        State = PrizeState.LowerTitle,
        Reason = $"Không chi: cùng thời gian thành tích ({line.Period.Words}) đã hưởng mức cao nhất của {best.Name}.",
    });

    /// <summary>Forms of different periods: each. Of one period the highest is counted, and a person says of the others.</summary>
    public static IEnumerable<PrizeLine> Forms(IReadOnlyList<PrizeLine> lines, Regime regime) => Settled(lines, PrizeRuleKind.FormsEach, regime, (line, best) => line with
    {
        State = PrizeState.PersonDecides,
        Reason = $"Chưa tính: cùng {line.Period.Words} với {best.Name}. Nếu hai hình thức ghi nhận thành tích khác nhau thì hưởng cả hai; người thẩm định kiểm tra có phải cùng một thành tích không.",
    });

    static IEnumerable<PrizeLine> Settled(IReadOnlyList<PrizeLine> lines, PrizeRuleKind rule, Regime regime, Func<PrizeLine, PrizeLine, PrizeLine> unpaid)
    {
        var best = lines.Where(l => l.Vnd is not null).GroupBy(l => l.Period).ToDictionary(g => g.Key, g => g.MaxBy(l => l.Vnd)!);
        foreach (var line in lines)
        {
            var ruled = lines.Count > 1 && PrizeRules.National.Of(rule).GroundUnder(regime) is { } ground ? line with { Grounds = [.. line.Grounds, ground] } : line;
            yield return line.Vnd is null || ReferenceEquals(best[line.Period], line) ? ruled : unpaid(ruled, best[line.Period]);
        }
    }
}
