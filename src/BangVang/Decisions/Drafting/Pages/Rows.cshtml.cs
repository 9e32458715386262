using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

/// <summary>Further rows of the body's register for a decision that ends or corrects them.</summary>
[Needs(DecisionRights.Draft)]
public sealed class RowsModel(AppDb db, DrawingUp drawing) : EditingPage(db)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    public IReadOnlyList<Bestowal> Found { get; private set; } = [];

    protected override string Part => "Chọn khen thưởng trong sổ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Decision.Kind == DecisionKind.Award) return false;
        var folded = VietnameseText.Fold(Text);
        if (folded.Length == 0) return true;
        var (annulled, own) = (Db.Annulments, Db.Decisions.Where(d => d.OrganisationId == Decision.OrganisationId));
        Found = await Db.Bestowals.AsNoTracking().Where(b => own.Any(d => d.Id == b.DecisionId) && b.Folded.Contains(folded) && !annulled.Any(a => a.BestowalId == b.Id))
            .OrderByDescending(b => b.DecidedOn).Take(50).ToListAsync();
        return true;
    }

    [Act("Đưa khen thưởng trong sổ vào quyết định")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (Chosen.Length == 0) ModelState.AddModelError("", "Chưa chọn dòng nào.");
        if (!ModelState.IsValid) return Page();
        var count = await drawing.FromRegister(Decision, Chosen, Actor);
        return await Kept($"Đã đưa {count} dòng vào danh sách.");
    }
}
