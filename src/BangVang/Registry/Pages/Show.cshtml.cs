using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Pages;

[Needs(RegistryRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : BestowalPage(db)
{
    public IReadOnlyList<Recovery> Recoveries { get; private set; } = [];

    /// <summary>Others of the same decision.</summary>
    public int Together { get; private set; }

    public bool MayAnnul => Actor.Can(RegistryRights.Annul, BodyPath);

    /// <summary>What was decided here is handed over on the decision's own list.</summary>
    public bool MayHandOver => Actor.Can(RegistryRights.HandOver, BodyPath) && Bestowal is { HandedOverOn: null, DecisionId: null } && Annulment is null;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Recoveries = Annulment is null ? [] : await Db.Recoveries.AsNoTracking().Where(r => r.BestowalId == Id).OrderBy(r => r.RecoveredOn).ToListAsync();
        Together = await Db.Bestowals.CountAsync(b => b.RootId == Bestowal.RootId && b.DecidedOn == Bestowal.DecidedOn && b.DecisionNumber == Bestowal.DecisionNumber && b.Id != Id);
        return true;
    }

    [Act("Ghi ngày trao bằng, giấy khen")]
    public async Task<IActionResult> OnPostHandOver(DateOnly? on)
    {
        if (!await Load() || !MayHandOver) return NotFound();
        if (on is not { } day) throw new Refusal("Chưa nhập ngày trao.");
        if (day < Bestowal.DecidedOn) throw new Refusal($"Ngày trao {day:dd/MM/yyyy} ở trước ngày quyết định {Bestowal.DecidedOn:dd/MM/yyyy}. Sửa lại.");
        if (day > clock.Today) throw new Refusal($"Ngày {day:dd/MM/yyyy} còn ở phía trước. Ghi sau khi đã trao.");
        Bestowal.HandedOverOn = day;
        return Done($"Đã ghi trao ngày {day:dd/MM/yyyy}.");
    }
}
