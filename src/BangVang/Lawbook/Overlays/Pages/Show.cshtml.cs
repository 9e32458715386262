using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Overlays;
using BangVang.Lawbook.Overlays.Rules;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays.Pages;

[Needs(OverlayRights.See)]
public sealed class ShowModel(AppDb db, LawInForce law) : OverlayPage(db)
{
    public IReadOnlyList<RuleRow> Rules { get; private set; } = [];

    public IReadOnlyList<OverlayStep> Steps { get; private set; } = [];

    /// <summary>Approved overlays of this body, or above it, that no longer fit the lawbook.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>The drafter sees why the approving is not theirs.</summary>
    public bool AwaitsOthers => Overlay.State == OverlayState.Submitted && Overlay.WrittenBy.Contains(Actor.Id) && Overlay.IsInHandsOf(Actor, OverlayRights.Approve, Body.Path);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var inForce = await law.For(Body.Path);
        Rules = RuleRow.Of(OverlayJson.Read(Overlay.Rules), inForce.Book);
        LeftOut = inForce.LeftOut;
        Steps = await Db.OverlaySteps.AsNoTracking().Where(s => s.OverlayId == Id).OrderByDescending(s => s.At).ToListAsync();
        return true;
    }
}
