using BangVang.Decisions.Signing;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.See), Act("Trả lại quyết định để sửa")]
public sealed class ReturnModel(ActTools tools, SigningPapers signing) : ActPage(tools, DecisionAct.Return)
{
    public override IReadOnlyList<string> Consequences => ["Quyết định trở lại dự thảo; người soạn được báo kèm lý do.", "Chữ ký số đã có (nếu có) không còn dùng cho bản sửa."];

    protected override string Done => "Đã trả lại để sửa.";

    protected override async Task Carry()
    {
        await base.Carry();
        await signing.Discard(Id);
    }
}
