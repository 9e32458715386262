using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Draft), Act("Ghi nhận kế hoạch đã ban hành")]
public sealed class RecordModel(AppDb db, Clock clock, Holders holders, Readiness readiness, Recording recording) : ActPage(db, clock, holders, PlanAct.Record)
{
    [BindProperty, Required(ErrorMessage = "Ghi số của văn bản."), Range(1, 99_999, ErrorMessage = "Số của văn bản là số từ 1 đến 99.999."), Display(Name = "Số")]
    public int? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi ngày ban hành."), Display(Name = "Ngày ban hành")]
    public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "Tôi đã đối chiếu với bản đã ký, đóng dấu")]
    public bool IsChecked { get; set; }

    public override IReadOnlyList<string> Consequences =>
    [
        "Dùng cho kế hoạch đã ký và ban hành trên giấy hoặc ở hệ thống khác: không qua thẩm định, ký, cấp số ở đây nữa.",
        $"Số và ngày được ghi như in; sổ {Plan.Symbol} của {Frame.Issuer} tiếp tục từ số ấy.",
        "Các đơn vị có tên trong kế hoạch nhận nhiệm vụ; nhiệm vụ có thời gian trước hôm nay không tính quá hạn.",
        "Người ký và văn thư của cơ quan được báo. Số đã ghi không thu hồi được.",
    ];

    protected override string Done => $"Đã ghi nhận kế hoạch số {Plan.FullNumber} ngày {Plan.IssuedOn:dd/MM/yyyy} là đã ban hành.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Obstacle is null) Findings = await readiness.Of(Plan);
        if (HttpContext.Request.Method == HttpMethods.Get) await TakeFromPaper();
        return true;
    }

    public override async Task<IActionResult> OnPost()
    {
        if (!IsChecked) ModelState.AddModelError(nameof(IsChecked), "Đánh dấu sau khi đã đối chiếu với bản đã ký, đóng dấu: số đã ghi không thu hồi được.");
        return await base.OnPost();
    }

    protected override async Task Carry()
    {
        if (Obstacle is null) await readiness.MustBeReady(Plan);
        await recording.Record(Plan, Actor, Number!.Value, On!.Value, Reason);
    }

    // What the file printed is known when the draft came in by import.
    async Task TakeFromPaper()
    {
        var work = await Db.PlanImports.Where(i => i.PlanId == Id).Select(i => i.WorkJson).FirstOrDefaultAsync();
        if (work is not null && PrintedNumber.Of(ImportWork.Read(work)) is { } printed) (Number, On) = (printed.Number, printed.On);
    }
}
