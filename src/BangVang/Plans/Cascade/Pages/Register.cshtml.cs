using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade.Pages;

/// <summary>All bodies and the superiors' plans of one year that they received: which have their own plan, which are missing.</summary>
[Needs(PlanRights.See)]
public sealed class RegisterModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public ReceiptFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<ReceiptRow> Rows { get; private set; } = null!;

    public ReceiptCounts Counts { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int ShownYear => Year ?? Years.FirstOrDefault(clock.Today.Year);

    public override async Task<bool> Load()
    {
        var plans = db.Plans;
        Years = await db.PlansVisibleTo(Actor).Where(p => p.Number != null).Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        var year = ShownYear;
        var receipts = db.ReceiptsVisibleTo(Actor).Where(r => plans.Any(p => p.Id == r.PlanId && p.Year == year));
        Counts = await ReceiptCounts.Of(receipts);
        var rows = ReceiptRow.Of(db, receipts.Only(Show));
        foreach (var word in VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) rows = rows.Where(r => r.Folded.Contains(word));
        Rows = await rows.PageBy(r => r.Folded, r => r.Id, Cursor);
        return true;
    }
}
