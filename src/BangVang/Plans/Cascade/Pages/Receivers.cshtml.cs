using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade.Pages;

/// <summary>Who received the plan: who acknowledged it, who has a plan of their own, who is missing.</summary>
[Needs(PlanRights.See)]
public sealed class ReceiversModel(AppDb db, Clock clock, Receiving receiving) : PlanPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public ReceiptFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<ReceiptRow> Rows { get; private set; } = null!;

    public ReceiptCounts Counts { get; private set; } = null!;

    protected override string Part => "Đơn vị nhận kế hoạch";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var receipts = Db.ReceiptsVisibleTo(Actor).Where(r => r.PlanId == Id);
        Counts = await ReceiptCounts.Of(receipts);
        Rows = await ReceiptRow.Of(Db, receipts.Only(Show)).PageBy(r => r.Folded, r => r.Id, Cursor);
        return true;
    }

    [Act("Nhắc đơn vị chưa có kế hoạch")]
    public Task<IActionResult> OnPostRemind() => Follow(async () =>
    {
        var reminded = await receiving.RemindMissing(Plan);
        if (reminded is { Count: 0, Silent.Count: 0 }) throw new Refusal("Mọi đơn vị phải lập kế hoạch đều đã có kế hoạch, không còn ai để nhắc.");
        var silent = reminded.Silent.Count == 0 ? "" : $" Chưa có cán bộ nhận thông báo: {string.Join("; ", reminded.Silent)}.";
        Flash($"Đã nhắc {reminded.Count} đơn vị chưa có kế hoạch.{silent}", reminded.Silent.Count == 0 ? FlashKind.Done : FlashKind.Warning);
    });

    [Act("Ghi đơn vị không phải lập kế hoạch")]
    public Task<IActionResult> OnPostExcuse(Guid receiptId) => Owes(receiptId, false, "Đã ghi: đơn vị không phải lập kế hoạch riêng.");

    [Act("Ghi đơn vị phải lập kế hoạch")]
    public Task<IActionResult> OnPostOwe(Guid receiptId) => Owes(receiptId, true, "Đã ghi: đơn vị phải lập kế hoạch riêng.");

    Task<IActionResult> Owes(Guid receiptId, bool owes, string done) => Follow(async () =>
    {
        var receipt = await Db.PlanReceipts.FirstOrDefaultAsync(r => r.Id == receiptId && r.PlanId == Id)
            ?? throw new Refusal("Đơn vị không còn trong danh sách nhận kế hoạch. Mở lại trang.");
        receipt.OwesPlan = owes;
        Flash(done);
    });

    async Task<IActionResult> Follow(Func<Task> act)
    {
        if (!await Load() || !Actor.Can(PlanRights.Follow, Frame.Path)) return NotFound();
        Plan.MustBeInForce();
        await act();
        await Db.SaveChangesAsync();
        About("plan", Id);
        return RedirectToPage(new { id = Id, show = Show });
    }
}
