using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Jobs.Pages;

/// <summary>The long work that one asked for; those who look after the system also see what the clock started.</summary>
[SignedIn]
public sealed class IndexModel(AppDb db) : AppPage
{
    [FromQuery]
    public string? Cursor { get; init; }

    public PageOf<JobRun> Rows { get; private set; } = new([], null, null);

    public override async Task<bool> Load()
    {
        Rows = await db.JobRuns.AsNoTracking().VisibleTo(Actor).PageBy(r => r.QueuedAt, r => r.Id, Cursor, descending: true);
        return true;
    }
}
