using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using BangVang.Organisations.Places;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    const int MostExported = 100_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public OrganisationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "below")]
    public Guid? Below { get; set; }

    /// <summary>Also those that have ended.</summary>
    [BindProperty(SupportsGet = true, Name = "ended")]
    public bool Ended { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<OrganisationRow> Rows { get; private set; } = null!;

    public int Count { get; private set; }

    public string? BelowName { get; private set; }

    public IReadOnlyList<(Guid Id, string Name)> Managed { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || Kind is not null || On is not null || Below is not null || Ended;

    public bool MayImportPlaces => Actor.Is(Role.Administrator) && PlacesImport.IsShipped;

    public DateOnly Today => clock.Today;

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Tổ chức";
        var found = await Found();
        Count = await found.CountAsync();
        Rows = await OrganisationRow.Of(db, found).PageBy(r => r.Folded, r => r.Id, Cursor);
        var paths = Actor.PathsFor(OrganisationRights.Manage);
        Managed = [.. (await db.Organisations.Where(o => paths.Contains(o.Path)).Select(o => new { o.Id, o.Name }).ToListAsync()).Select(o => (o.Id, o.Name))];
        return true;
    }

    public async Task<IActionResult> OnGetExport()
    {
        var rows = await OrganisationRow.Of(db, await Found()).OrderBy(r => r.Folded).ThenBy(r => r.Id).Take(MostExported).ToListAsync();
        var output = new MemoryStream();
        Workbook.Write(output, "Tổ chức",
            [new("Mã", 10), new("Tên", 50), new("Tên rút gọn", 24), new("Loại", 26), new("Trực thuộc", 36), new("Từ ngày", 12, SheetKind.Date), new("Đến ngày", 12, SheetKind.Date)],
            rows.Select(r => (IReadOnlyList<object?>)[r.Code, r.Name, r.ShortName, OrganisationKinds.Name(r.Kind), r.Parent, r.ValidFrom, r.ValidUntil]));
        return File(output.ToArray(), Workbook.ContentType, $"to-chuc-{clock.Today:yyyyMMdd}.xlsx");
    }

    async Task<IQueryable<Organisation>> Found()
    {
        var found = db.Organisations.VisibleTo(Actor);
        if (Below is { } id)
        {
            var body = await found.Where(o => o.Id == id).Select(o => new { o.Path, o.Name }).FirstOrDefaultAsync();
            BelowName = body?.Name;
            var path = body?.Path ?? "-";
            found = found.Where(o => o.Path.StartsWith(path) && o.Id != id);
        }
        if (Kind is { } kind) found = found.Where(o => o.Kind == kind);
        if (!Ended || On is not null) found = found.ValidOn(On ?? clock.Today);
        return found.Matching(db, Text);
    }
}

/// <summary>A body as lists show it, in the order of its name without marks.</summary>
public sealed class OrganisationRow
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Folded { get; init; }
    public string? ShortName { get; init; }
    public OrganisationKind Kind { get; init; }
    public string? Code { get; init; }
    public Guid? ParentId { get; init; }
    public string? Parent { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; init; }

    /// <summary>"từ 01/7/2025", "đến 30/06/2025"; empty for long ago and without end.</summary>
    public string Days => Period.InWords(ValidFrom, ValidUntil);

    public bool HasEnded(DateOnly today) => ValidUntil < today;

    public static IQueryable<OrganisationRow> Of(AppDb db, IQueryable<Organisation> organisations)
    {
        var all = db.Organisations;
        return organisations.Select(o => new OrganisationRow
        {
            Id = o.Id, Name = o.Name, Folded = o.Folded, ShortName = o.ShortName, Kind = o.Kind, Code = o.Code, ParentId = o.ParentId,
            Parent = all.Where(p => p.Id == o.ParentId).Select(p => p.ShortName ?? p.Name).FirstOrDefault(),
            ValidFrom = o.ValidFrom, ValidUntil = o.ValidUntil,
        });
    }
}

public static class Period
{
    public static string InWords(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "",
        ({ } f, null) => $"từ {f:dd/MM/yyyy}",
        (null, { } u) => $"đến {u:dd/MM/yyyy}",
        ({ } f, { } u) => $"{f:dd/MM/yyyy} – {u:dd/MM/yyyy}",
    };
}
