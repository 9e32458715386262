using BangVang.Law.Book;
using BangVang.Law.Loading;

namespace BangVang.Law.Procedures;

/// <summary>The rules on how awards are handled: dossiers, councils, fund, revocation, statistics, administrative procedures.</summary>
/// <param name="LocalChoices">What a ministry or province sets for itself.</param>
public sealed record ProcedureBook(IReadOnlyList<FilingRule> Filing, IReadOnlyList<CouncilRule> Councils, IReadOnlyList<FundRule> Funds, IReadOnlyList<RevocationRule> Revocations, IReadOnlyList<ReportForm> Reports,
    IReadOnlyList<DossierForm> DossierForms, IReadOnlyList<InitiativeScope> InitiativeScopes, IReadOnlyList<RegimeRule> Administrative, IReadOnlyList<string> LocalChoices)
{
    static readonly Lazy<ProcedureBook> embedded = new(() => NationalLaw.Read<ProcedureBook>("procedures.json"));

    public static ProcedureBook National => embedded.Value;

    /// <summary>The councils' rules of a level under a regime, those for every level among them.</summary>
    public IReadOnlyList<CouncilRule> CouncilsOf(AwardLevel level, Regime regime) => [.. Councils.Where(c => (c.Level is null || c.Level == level) && c.Under(regime) is not null)];

    public IReadOnlyList<FundRule> FundsUnder(Regime regime) => [.. Funds.Where(f => f.Under(regime) is not null)];

    public IReadOnlyList<RevocationRule> RevocationsUnder(Regime regime) => [.. Revocations.Where(r => r.Under(regime) is not null)];

    public IReadOnlyList<RegimeRule> AdministrativeUnder(Regime regime) => [.. Administrative.Where(a => a.Under(regime) is not null)];
}
