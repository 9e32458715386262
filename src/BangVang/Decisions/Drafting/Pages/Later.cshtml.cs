using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

/// <summary>Begins a later decision about a row of the register: it is annulled, or put right.</summary>
[Needs(DecisionRights.Draft)]
public sealed class LaterModel(AppDb db, DrawingUp drawing, Clock clock) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true, Name = "row")]
    public Guid RowId { get; set; }

    [BindProperty, Display(Name = "Loại quyết định")]
    public DecisionKind Kind { get; set; } = DecisionKind.Correction;

    [BindProperty, Required(ErrorMessage = "Nhập lý do."), StringLength(1000), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public Bestowal Row { get; private set; } = null!;

    public Decision First { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kinds { get; } =
        [new(DecisionFlow.Name(DecisionKind.Correction), nameof(DecisionKind.Correction)), new(DecisionFlow.Name(DecisionKind.Annulment), nameof(DecisionKind.Annulment))];

    public override async Task<bool> Load()
    {
        if (await db.Bestowals.AsNoTracking().FirstOrDefaultAsync(b => b.Id == RowId && b.DecisionId != null) is not { } row) return false;
        if (await db.DecisionsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(d => d.Id == row.DecisionId) is not { IsIssued: true } first) return false;
        (Row, First) = (row, first);
        return await Drafts(first.OrganisationId) is not null && !await db.Annulments.AnyAsync(a => a.BestowalId == row.Id);
    }

    [Act("Soạn quyết định đính chính, hủy bỏ khen thưởng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load() || Kind == DecisionKind.Award) return NotFound();
        if (!ModelState.IsValid) return Page();
        var body = (await Drafts(First.OrganisationId))!;
        var decision = new Decision { RootId = First.RootId, OrganisationId = body.Id, Kind = Kind, DraftedById = Actor.Id, DraftedByName = Actor.Name, DraftedAt = clock.Now };
        var what = Kind == DecisionKind.Annulment ? "hủy bỏ" : "đính chính";
        decision.Describe(HeadInput.Of(First).Facts with { Title = $"Về việc {what} khen thưởng tại Quyết định số {Row.DecisionNumber} ngày {Row.DecidedOn:dd/MM/yyyy}", Money = null }, Actor);
        db.Add(decision);
        await db.SaveChangesAsync();
        await drawing.FromRegister(decision, [RowId], Actor);
        await db.SaveChangesAsync();
        if (Kind == DecisionKind.Annulment) (await db.DecisionItems.SingleAsync(i => i.DecisionId == decision.Id)).Reason = Reason!.Trim();
        await db.SaveChangesAsync();
        About("decision", decision.Id);
        About("decision", First.Id);
        Flash(Kind == DecisionKind.Correction ? "Đã lập dự thảo. Sửa dòng trong danh sách thành nội dung đúng rồi trình." : "Đã lập dự thảo. Xem lại lý do rồi trình.");
        return RedirectToPage("/Decisions/Pages/Show", new { id = decision.Id });
    }

    async Task<Organisation?> Drafts(Guid bodyId) => await db.Organisations.AsNoTracking().Below(Actor.PathsFor(DecisionRights.Draft)).FirstOrDefaultAsync(o => o.Id == bodyId);
}
