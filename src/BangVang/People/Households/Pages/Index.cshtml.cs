using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using BangVang.People.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Households.Pages;

[Needs(PeopleRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    const int MostExported = 100_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<HouseholdRow> Rows { get; private set; } = null!;

    public int Count { get; private set; }

    public bool MayKeep => Actor.Can(PeopleRights.Keep);

    public bool MayImport => Actor.Can(PeopleRights.Import);

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Hộ gia đình";
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        var found = await Found();
        (Rows, Count) = await HouseholdRow.Of(db, found).CountedPageBy(r => r.Folded, r => r.Id, Cursor);
        return true;
    }

    public async Task<IActionResult> OnGetExport()
    {
        var rows = await HouseholdRow.Of(db, await Found()).OrderBy(r => r.Folded).ThenBy(r => r.Id).Take(MostExported).ToListAsync();
        var output = new MemoryStream();
        Workbook.Write(output, "Danh sách hộ gia đình", [new("STT", 6, SheetKind.Number), new("Họ tên chủ hộ", 28), new("Nơi ở", 40), new("Xã, phường", 30)],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.HeadName, r.Address, r.Body]));
        return File(output.ToArray(), Workbook.ContentType, $"ho-gia-dinh-{clock.Today:yyyyMMdd}.xlsx");
    }

    async Task<IQueryable<Household>> Found() => db.Households.AsNoTracking().Within(await Reach.Of(db, Actor, PeopleRights.See)).Called(Text);
}

/// <summary>A household in the list.</summary>
public sealed class HouseholdRow
{
    public Guid Id { get; init; }
    public required string HeadName { get; init; }
    public required string Folded { get; init; }
    public string? Address { get; init; }
    public required string Body { get; init; }

    public static IQueryable<HouseholdRow> Of(AppDb db, IQueryable<Household> households)
    {
        var bodies = db.Organisations;
        return households.Select(h => new HouseholdRow
        {
            Id = h.Id, HeadName = h.HeadName, Folded = h.Folded, Address = h.Address, Body = bodies.Where(o => o.Id == h.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
        });
    }
}
