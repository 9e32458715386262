using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

[Needs(PeopleRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    const int MostExported = 100_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "below")]
    public Guid? Below { get; set; }

    [BindProperty(SupportsGet = true, Name = "standing")]
    public Standing? Standing { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<PersonRow> Rows { get; private set; } = null!;

    public int Count { get; private set; }

    public string? BelowName { get; private set; }

    public bool MayKeep => Actor.Can(PeopleRights.Keep);

    public bool MayImport => Actor.Can(PeopleRights.Import);

    public bool MayMerge => Actor.Can(PeopleRights.Merge);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || Below is not null || Standing is not null;

    PeopleFilter Filter => new(Text, Below, Standing);

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Người và hộ gia đình";
        var found = await Filter.Of(db, await Reach.Of(db, Actor, PeopleRights.See));
        (Rows, Count) = await PersonRow.Of(db, found).CountedPageBy(r => r.SortKey, r => r.Id, Cursor);
        if (Below is { } id) BelowName = await db.Organisations.VisibleTo(Actor).Where(o => o.Id == id).Select(o => o.Name).FirstOrDefaultAsync();
        return true;
    }

    /// <summary>The same list as a workbook; without identity numbers.</summary>
    public async Task<IActionResult> OnGetExport()
    {
        var rows = await PersonRow.Of(db, await Filter.Of(db, await Reach.Of(db, Actor, PeopleRights.See))).OrderBy(r => r.SortKey).ThenBy(r => r.Id).Take(MostExported).ToListAsync();
        var output = new MemoryStream();
        Workbook.Write(output, "Danh sách cá nhân",
            [new("STT", 6, SheetKind.Number), new("Họ và tên", 28), new("Ngày sinh, năm sinh", 14), new("Chức vụ", 34), new("Đơn vị", 34), new("Trực thuộc", 30), new("Diện", 34)],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.FullName, r.Born, r.Position, r.Body, r.Above, Standings.Name(r.Standing)]));
        return File(output.ToArray(), Workbook.ContentType, $"ca-nhan-{clock.Today:yyyyMMdd}.xlsx");
    }
}
