using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Drafting.Pages;

[Needs(InitiativeRights.Enter)]
public sealed class CreateModel(AppDb db, Clock clock, AuthorFinding finding) : AppPage, IRequestForm
{
    const int Spare = 3;

    [BindProperty, Required(ErrorMessage = "Chọn đơn vị có sáng kiến."), Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [BindProperty]
    public RequestInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<string> Fields => ActivityFields.Usual;

    public override async Task<bool> Load()
    {
        Bodies = await db.Organisations.ValidOn(clock.Today).Below(Actor.PathsFor(InitiativeRights.Enter)).OrderByDescending(o => o.Id == Actor.HomeId).ThenBy(o => o.Path).Take(300).AsChoices();
        if (Request.Method != HttpMethods.Get) return true;
        Input = new RequestInput { Year = clock.Today.Year, Authors = [.. Enumerable.Range(0, Spare).Select(_ => new AuthorLine())] };
        OrganisationId = Bodies is [var first, ..] && Guid.Parse(first.Value) is var id && (Bodies.Count == 1 || id == Actor.HomeId) ? id : null;
        return true;
    }

    [Act("Soạn đơn sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        var body = await db.Organisations.Below(Actor.PathsFor(InitiativeRights.Enter)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (OrganisationId is not null && body is null) return NotFound();
        if (body is null || string.IsNullOrWhiteSpace(Input.Title) || Input.Year is null) return Page();
        var initiative = new Initiative
        {
            RootId = body.RootId, OrganisationId = body.Id, Title = Input.Title, Year = Input.Year.Value, EnteredById = Actor.Id, EnteredByName = Actor.Name, EnteredAt = clock.Now,
        };
        var authors = await finding.Settle(initiative.Id, Input.Authors, body, ModelState, "Input.Authors");
        if (authors is null) return Page();
        initiative.Describe(Input.Text);
        db.Add(initiative);
        db.AddRange(authors);
        await db.SaveChangesAsync();
        About("initiative", initiative.Id);
        Flash("Đã lưu đơn. Đính kèm minh chứng, xin xác nhận hiệu quả rồi nộp đơn.");
        return RedirectToPage("/Initiatives/Pages/Show", new { id = initiative.Id });
    }
}
