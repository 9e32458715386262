using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

[Needs(InsigniaRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : RequestList(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<RequestRow> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public bool MayAsk => Actor.Can(InsigniaRights.Ask);

    public override async Task<bool> Load()
    {
        Total = await Rowed.CountAsync();
        Rows = await Rowed.PageBy(r => r.EnteredAt, r => r.Id, Cursor, descending: true);
        return true;
    }
}
