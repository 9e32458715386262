using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Issue), Act("Cấp số, phát hành kế hoạch")]
public sealed class IssueModel(AppDb db, Clock clock, Holders holders, Issuing issuing) : ActPage(db, clock, holders, PlanAct.Issue)
{
    [BindProperty, Required(ErrorMessage = "Ghi ngày ban hành."), Display(Name = "Ngày ban hành")]
    public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "Tôi đã đối chiếu với bản ký")]
    public bool IsChecked { get; set; }

    public IssuePreview Preview { get; private set; } = new(0, 0, 0, 0);

    public override IReadOnlyList<string> Consequences =>
    [
        $"Kế hoạch nhận số tiếp theo trong sổ {Plan.Symbol} năm {On?.Year ?? Today.Year} của {Frame.Issuer}, hiện là {Preview.Number:00}/{Plan.Symbol}.",
        $"{Preview.Receivers} đơn vị nhận được kế hoạch và phải xác nhận; {Preview.Bodies} đơn vị có nhiệm vụ phải làm.",
        .. Preview.Past > 0 ? new[] { $"{Preview.Past} nhiệm vụ có thời gian trước ngày ban hành sẽ không tính quá hạn." } : [],
        "Không thu hồi được số đã cấp. Nếu nội dung sai, phải ban hành văn bản sửa đổi, thay thế.",
    ];

    protected override string Done => $"Đã phát hành kế hoạch số {Plan.FullNumber}.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        On ??= HttpContext.Request.Method == HttpMethods.Get ? Today : null;
        if (Obstacle is null) Preview = await issuing.Preview(Plan, On ?? Today);
        return true;
    }

    public override async Task<IActionResult> OnPost()
    {
        if (!IsChecked) ModelState.AddModelError(nameof(IsChecked), "Đánh dấu sau khi đã đối chiếu với bản ký: số đã cấp không thu hồi được.");
        return await base.OnPost();
    }

    protected override Task Carry() => issuing.Issue(Plan, Actor, On!.Value);
}
