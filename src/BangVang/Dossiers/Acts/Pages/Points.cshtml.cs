using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts.Pages;

/// <summary>A point with whom or what it is about.</summary>
public sealed record PointRow(ReturnedPoint Point, string About);

/// <summary>What was given back to be mended, and what was done about it.</summary>
[Needs(DossierRights.See), Act("Ghi đã sửa điểm được trả lại")]
public sealed class PointsModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    public IReadOnlyList<PointRow> Rows { get; private set; } = [];

    protected override string Part => "Điểm cần sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var nominees = Db.Nominees;
        var rows = await Db.ReturnedPoints.AsNoTracking().Where(p => p.DossierId == Id)
            .Select(p => new { Point = p, Name = nominees.Where(n => n.Id == p.NomineeId).Select(n => n.Name).FirstOrDefault() }).ToListAsync();
        Rows = [.. rows.OrderBy(r => !r.Point.IsOpen).ThenByDescending(r => r.Point.Id).Select(r => new PointRow(r.Point, r.Name ?? r.Point.Paper ?? "Toàn hồ sơ"))];
        return true;
    }

    public async Task<IActionResult> OnPost(Guid point, string? answer)
    {
        await Hold();
        if (!await Load() || !Frame.MayEdit || await Db.ReturnedPoints.FirstOrDefaultAsync(p => p.Id == point && p.DossierId == Id) is not { } found) return NotFound();
        if (answer?.Length > ReturnedPoint.TextLength) throw new Refusal($"Phần ghi đã sửa tối đa {ReturnedPoint.TextLength} ký tự.");
        found.Mend(answer, Now);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã ghi điểm này đã sửa.");
        return RedirectToPage(new { id = Id });
    }
}
