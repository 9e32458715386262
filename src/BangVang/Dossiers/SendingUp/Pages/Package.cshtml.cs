using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp.Pages;

/// <summary>The package as it was sent, byte for byte.</summary>
[Needs(DossierRights.See)]
public sealed class PackageModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    [FromRoute(Name = "dispatch")]
    public Guid DispatchId { get; init; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load() || await Db.Dispatches.Where(d => d.Id == DispatchId && d.DossierId == Id).Select(d => d.Content).FirstOrDefaultAsync() is not { } content) return NotFound();
        return File(content, "application/zip", $"Hồ sơ {Dossier.Code}.zip");
    }
}
