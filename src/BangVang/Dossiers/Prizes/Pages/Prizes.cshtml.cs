using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Prizes.Pages;

/// <summary>What the awards would cost by a decision of a presumed day.</summary>
[Needs(DossierRights.See)]
public sealed class PrizesModel(AppDb db, Clock clock, DossierLaw law) : DossierPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "on"), Display(Name = "Ngày quyết định dự kiến")]
    public DateOnly? On { get; set; }

    public PrizeTotals Totals { get; private set; } = null!;

    protected override string Part => "Tiền thưởng";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var check = await law.Of(Dossier, Frame.Bodies.ProposingPath, await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync());
        On ??= law.DayOf(Dossier);
        Totals = PrizeTotals.Of(check, Dossier, On.Value);
        return true;
    }
}
