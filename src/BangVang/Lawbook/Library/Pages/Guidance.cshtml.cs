using BangVang.Files;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

/// <summary>The guidelines: what they are about, for whom, with their files.</summary>
[Needs(LawbookRights.See)]
public sealed class GuidanceModel(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<Instrument> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>The files of those shown, by the guideline's id.</summary>
    public ILookup<Guid, Attachment> Files { get; private set; } = null!;

    public bool MayRegister => Actor.Can(LawbookRights.Edit);

    public override async Task<bool> Load()
    {
        var found = db.InstrumentsVisibleTo(Actor).Where(i => i.Type == InstrumentType.Guideline).Matching(Text);
        Total = await found.CountAsync();
        Rows = await found.AsNoTracking().PageBy(i => i.Date ?? DateOnly.MinValue, i => i.Id, Cursor, descending: true);
        var ids = Rows.Rows.Select(i => i.Id).ToList();
        Files = (await db.Attachments.AsNoTracking().Where(a => a.OwnerKind == "instrument" && ids.Contains(a.OwnerId) && a.RemovedAt == null).OrderBy(a => a.UploadedAt).ToListAsync()).ToLookup(a => a.OwnerId);
        return true;
    }
}
