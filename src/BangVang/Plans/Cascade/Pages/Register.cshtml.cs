using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
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

    public RegisterFilter Filter => new(ShownYear, Show, Text);

    public override async Task<bool> Load()
    {
        Years = await db.PlansVisibleTo(Actor).Where(p => p.Number != null).Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        Counts = await ReceiptCounts.Of(Filter.Receipts(db, Actor));
        Rows = await Filter.Rows(db, Actor).PageBy(r => r.Folded, r => r.Id, Cursor);
        return true;
    }
}
