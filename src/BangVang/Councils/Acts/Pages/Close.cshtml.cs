using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Kiểm phiếu, kết thúc phiên")]
public sealed class CloseModel(AppDb db, Clock clock, Closing closing, SpentKeys spent) : SessionActPage(db, clock, SessionAct.Close)
{
    int waiting;

    [BindProperty, StringLength(100), Display(Name = "Mã khóa hòm phiếu")]
    public string? BoxCode { get; set; }

    public override IReadOnlyList<string> Consequences =>
    [
        .. waiting > 0 ? [$"Còn {waiting} thành viên chưa bỏ phiếu: vẫn tính trong tổng số, như không đồng ý."] : Array.Empty<string>(),
        "Hòm phiếu đóng, mở và đếm một lần; tỷ lệ tính trên tổng số thành viên theo quy định của từng danh hiệu, hình thức.",
        "Danh sách phiếu đã kiểm được công bố theo mã biên nhận; kết quả được niêm phong; khóa hòm phiếu bị hủy nên không ai đối chiếu được phiếu với người.",
        "Biên bản họp và biên bản kiểm phiếu được lập; nội dung biên bản không sửa được nữa.",
    ];

    public override bool IsFinal => true;

    protected override string Done => "Đã kiểm phiếu và kết thúc phiên.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        waiting = await Db.SessionSeats.CountAsync(s => s.SessionId == Id && !s.IsOut && s.Way == null);
        return true;
    }

    protected override async Task Carry()
    {
        var box = Session.BoxId!.Value;
        HttpContext.Response.OnCompleted(() => spent.Destroy(box));
        await closing.Close(Session, Body.Id, Body.Path, Actor, BoxCode);
    }
}
