using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Fairness.Pages;

/// <summary>How evenly the list is spread: shares, quotas, copied reports.</summary>
[Needs(DossierRights.See)]
public sealed class FairnessModel(AppDb db, Clock clock, DossierLaw law, Balance balance) : DossierPage(db, clock)
{
    public BalanceView View { get; private set; } = null!;

    protected override string Part => "Cân đối";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var check = await law.Of(Dossier, Frame.Bodies.ProposingPath, await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync());
        View = await balance.Of(Dossier, Frame.Bodies.ProposingPath, check);
        return true;
    }
}
