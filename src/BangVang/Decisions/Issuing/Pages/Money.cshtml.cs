using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Decisions.Issuing.Pages;

/// <summary>The prize money with its computation: as it was stored at issue, before that as it would be today.</summary>
[Needs(DecisionRights.See)]
public sealed class MoneyModel(AppDb db, Prizes prizes, Clock clock) : MoneyPage(db, prizes, clock)
{
    const int Most = 200;

    protected override string Part => "Tiền thưởng";

    public int Total { get; private set; }

    public decimal TotalVnd { get; private set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        (Total, TotalVnd) = (Rows.Count, Rows.Sum(r => r.Vnd ?? 0));
        Rows = [.. Rows.Take(Most)];
        return true;
    }
}
