using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Hủy phiếu, bỏ phiếu lại")]
public sealed class RestartModel(AppDb db, Clock clock, Convening convening, SpentKeys spent) : SessionActPage(db, clock, SessionAct.Restart)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Mọi phiếu đã bỏ bị hủy, không mở; khóa hòm phiếu bị hủy theo. Mã biên nhận đã phát không còn giá trị.",
        "Phiên trở về bước đã triệu tập: sửa nội dung, điểm danh lại rồi mở bỏ phiếu lại.",
    ];

    public override bool IsFinal => true;

    protected override string Done => "Đã hủy các phiếu. Mở bỏ phiếu lại khi sẵn sàng.";

    protected override async Task Carry()
    {
        var box = Session.BoxId!.Value;
        HttpContext.Response.OnCompleted(() => spent.Destroy(box));
        await convening.Restart(Session, Body.Path, Actor, Reason);
    }
}
