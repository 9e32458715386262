using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Triệu tập phiên họp Hội đồng")]
public sealed class CallModel(AppDb db, Clock clock, Convening convening) : SessionActPage(db, clock, SessionAct.Call)
{
    public override IReadOnlyList<string> Consequences =>
    [
        $"Phiên được đánh số trong năm {Session.Year}; số không dùng lại cả khi hủy phiên.",
        $"Danh sách dự phiên lập theo thành viên Hội đồng vào ngày {Session.MeetsOn:dd/MM/yyyy}; thành viên có tài khoản nhận thông báo mời và đọc được tài liệu phiên.",
    ];

    protected override string Done => $"Đã triệu tập: {Session.Name}.";

    protected override Task Carry() => convening.Call(Session, Body.Id, Body.Path, Actor);
}
