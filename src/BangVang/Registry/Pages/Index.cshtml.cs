using System.Diagnostics;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using BangVang.People;
using BangVang.People.Pages;
using BangVang.Registry.Books;
using BangVang.Registry.Passports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Pages;

/// <summary>The register: by bestowal, the newest first; or, looking for somebody, by honoree with the passport beside.</summary>
[Needs(RegistryRights.See)]
public sealed class IndexModel(AppDb db, Clock clock, PassportReading passports) : AppPage
{
    const int MostExported = 100_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "award")]
    public string? Award { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "below")]
    public Guid? Below { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public HonoreeKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "basis")]
    public Basis? Basis { get; set; }

    /// <summary>"who": by honoree.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? View { get; set; }

    /// <summary>The honoree whose passport is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "who")]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<BestowalRow>? Rows { get; private set; }

    public HonoreeList? Honorees { get; private set; }

    public PassportView? Passport { get; private set; }

    public int Count { get; private set; }

    public double Seconds { get; private set; }

    public string? BelowName { get; private set; }

    public bool IsByHonoree => View == "who";

    public bool MayImport => Actor.Can(RegistryRights.Import);

    public RegisterFilter Filter => new() { Text = Text, Award = Award, Year = Year, Below = Below, Kind = Kind, Basis = Basis };

    public DateOnly Today => clock.Today;

    public static IEnumerable<IGrouping<AwardKind, Award>> Awards => Law.Lawbook.National.Awards.GroupBy(a => a.Kind);

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Sổ khen thưởng";
        var start = Stopwatch.GetTimestamp();
        var reach = await Reach.Of(db, Actor, RegistryRights.See);
        if (Below is { } id) BelowName = await db.Organisations.VisibleTo(Actor).Where(o => o.Id == id).Select(o => o.Name).FirstOrDefaultAsync();
        if (IsByHonoree) await ByHonoree(reach);
        else
        {
            var found = await Filter.Of(db, reach);
            (Rows, Count) = await BestowalRow.Of(db, found).CountedPageBy(r => r.DecidedOn, r => r.Id, Cursor, descending: true);
        }
        Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return true;
    }

    /// <summary>The same query as a workbook, in the columns of the paper register.</summary>
    public async Task<IActionResult> OnGetExport()
    {
        var found = await Filter.Of(db, await Reach.Of(db, Actor, RegistryRights.See));
        var rows = await BestowalRow.Of(db, found).OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id).Take(MostExported).ToListAsync();
        var output = new MemoryStream();
        RegisterSheet.Write(output, rows);
        return File(output.ToArray(), Workbook.ContentType, $"so-khen-thuong-{clock.Today:yyyyMMdd}.xlsx");
    }

    async Task ByHonoree(Reach reach)
    {
        Honorees = await HonoreeList.Read(db, reach, Kind ?? HonoreeKind.Person, Text, Below, Cursor);
        Count = Honorees.Count;
        var chosen = Honorees.Page.Rows.FirstOrDefault(h => h.Id == Who) ?? (Cursor is null && Who is null ? Honorees.Page.Rows.FirstOrDefault() : null);
        if (chosen is null) return;
        Who = chosen.Id;
        var head = new PassportHead(new Honoree(Honorees.Kind, chosen.Id), chosen.Name, chosen.Place, chosen.Born, "");
        Passport = new PassportView(head, await passports.Of(head.Of), null) { WithHeading = true };
    }
}
