using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Official;
using BangVang.Papers.Sheets;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Books.Pages;

[Needs(RegistryRights.See)]
public sealed class YearModel(AppDb db, Clock clock, YearBooks books) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "year"), Range(1945, 2200)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "below")]
    public Guid? Below { get; set; }

    public Organisation Body { get; private set; } = null!;

    public IReadOnlyList<(Guid Id, string Name)> Bodies { get; private set; } = [];

    public IReadOnlyList<Sum> Sums { get; private set; } = [];

    public int Count => Sums.Sum(s => s.Total);

    public override async Task<bool> Load()
    {
        Year ??= clock.Today.Year;
        ViewData["Title"] = "Sổ khen thưởng theo năm";
        ViewData["Crumbs"] = new[] { ("Sổ khen thưởng", "/register") };
        var granted = Actor.PathsFor(RegistryRights.See);
        var tops = await db.Organisations.Where(o => granted.Contains(o.Path)).OrderBy(o => o.Path).ToListAsync();
        var id = Below ?? tops.FirstOrDefault()?.Id;
        if (await db.Organisations.Below(granted).FirstOrDefaultAsync(o => o.Id == id) is not { } body) return false;
        Body = body;
        Bodies = [.. (await db.Organisations.Where(o => o.ParentId == body.Id).OrderBy(o => o.Folded).Take(200).Select(o => new { o.Id, o.Name }).ToListAsync()).Select(o => (o.Id, o.Name))];
        var sums = await (await books.Of(Actor, body, Year.Value)).GroupBy(b => b.AwardCode)
            .Select(g => new { Code = g.Key, All = g.Count(), Collectives = g.Count(b => b.CollectiveId != null), People = g.Count(b => b.PersonId != null) }).ToListAsync();
        // Reckoned, so that the index alone answers.
        Sums = [.. sums.Select(s => new Sum(s.Code, s.Collectives, s.People, s.All - s.Collectives - s.People)).OrderBy(s => Law.Lawbook.National.Find(s.Code)?.Order ?? int.MaxValue)];
        return true;
    }

    public async Task<IActionResult> OnGetDocx()
    {
        if (!await Load()) return NotFound();
        try
        {
            return File(YearBooks.Docx(Body, Year!.Value, await books.Rows(await books.Of(Actor, Body, Year.Value))), OfficialDocx.ContentType, $"Sổ khen thưởng {Year} - {Body.Label}.docx");
        }
        catch (Refusal refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    public async Task<IActionResult> OnGetXlsx()
    {
        if (!await Load()) return NotFound();
        var output = new MemoryStream();
        RegisterSheet.Write(output, await BestowalRow.Of(db, await books.Of(Actor, Body, Year!.Value)).OrderBy(r => r.DecidedOn).ThenBy(r => r.Id).Take(100_000).ToListAsync());
        return File(output.ToArray(), Workbook.ContentType, $"Sổ khen thưởng {Year} - {Body.Label}.xlsx");
    }

    public sealed record Sum(string Code, int Collectives, int People, int Households)
    {
        public int Total => Collectives + People + Households;
    }
}
