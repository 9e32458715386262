using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays.Pages;

/// <summary>An overlay in the list.</summary>
public sealed record OverlayRow(Guid Id, string Title, OverlayKind Kind, OverlayState State, string Body, string Instrument, DateOnly ValidFrom, DateOnly? ValidUntil);

[Needs(OverlayRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public OverlayState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<LawOverlay> Found { get; private set; } = null!;

    public IReadOnlyList<OverlayRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public bool MayDraft => Actor.Can(OverlayRights.Draft);

    public override async Task<bool> Load()
    {
        var found = db.OverlaysVisibleTo(Actor);
        found = State is { } state ? found.Where(o => o.State == state) : found.Where(o => o.State != OverlayState.Dropped);
        Total = await found.CountAsync();
        Found = await found.AsNoTracking().PageBy(o => o.ValidFrom, o => o.Id, Cursor, descending: true);
        var bodies = Found.Rows.Select(o => o.OrganisationId).ToList();
        var instruments = Found.Rows.Select(o => o.InstrumentId).ToList();
        var names = await db.Set<Organisations.Organisation>().Where(o => bodies.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var titles = await db.Instruments.AsNoTracking().Where(i => instruments.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        Rows = [.. Found.Rows.Select(o => new OverlayRow(o.Id, o.Title, o.Kind, o.State, names[o.OrganisationId], titles[o.InstrumentId].Title, o.ValidFrom, o.ValidUntil))];
        return true;
    }

    /// <summary>An approved overlay as the day has it.</summary>
    public string Words(OverlayRow row) => row.State is not OverlayState.Approved ? OverlayFlow.Name(row.State)
        : row.ValidFrom > clock.Today ? "Đã duyệt, chưa đến ngày" : row.ValidUntil < clock.Today ? "Hết thời gian áp dụng" : "Đang áp dụng";
}
