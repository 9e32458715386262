using BangVang.Law.Book;
using BangVang.Law.Loading;

namespace BangVang.Law.Money;

public enum PrizeRuleKind { SalaryOnDecision, RoundUp, TitlesOfOnePeriod, FormsEach, TitleAndForm, Household }

/// <param name="Factor">Of the individual's figure, where the rule multiplies it.</param>
public sealed record PrizeRule(string Id, PrizeRuleKind Rule, string Text, IReadOnlyDictionary<string, Stated> Citations, decimal? Factor = null) : RegimeRule(Id, Text, Citations);

/// <summary>How prize money is reckoned, whatever the award (NĐ91 Đ68, NĐ98 Đ53, NĐ152 Đ49).</summary>
/// <param name="RoundUpToVnd">Whole đồng: every sum is rounded up to a multiple of it.</param>
public sealed record PrizeRules(decimal RoundUpToVnd, IReadOnlyList<PrizeRule> Rules)
{
    static readonly Lazy<PrizeRules> embedded = new(() => NationalLaw.Read<PrizeRules>("prize-rules.json"));

    public static PrizeRules National => embedded.Value;

    public PrizeRule Of(PrizeRuleKind kind) => Rules.First(r => r.Rule == kind);

    /// <summary>Never down.</summary>
    public decimal Rounded(decimal vnd) => Math.Ceiling(vnd / RoundUpToVnd) * RoundUpToVnd;
}
