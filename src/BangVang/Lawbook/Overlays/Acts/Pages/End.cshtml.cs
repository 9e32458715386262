using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Approve), Act("Chấm dứt áp dụng quy định địa phương")]
public sealed class EndModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.End)
{
    [BindProperty, Required(ErrorMessage = "Nhập ngày áp dụng cuối cùng."), Display(Name = "Ngày áp dụng cuối cùng")]
    public DateOnly? LastDay { get; set; }

    public override IReadOnlyList<string> Consequences => ["Sau ngày áp dụng cuối cùng, kết quả đối chiếu điều kiện chỉ theo quy định cả nước và các quy định khác.", "Quy định đã chấm dứt không mở lại được; cần thì lập quy định mới."];

    protected override string Done => $"Đã chấm dứt áp dụng sau ngày {LastDay:dd/MM/yyyy}.";

    protected override Task Carry()
    {
        Overlay.EndOn(LastDay!.Value);
        return Task.CompletedTask;
    }
}
