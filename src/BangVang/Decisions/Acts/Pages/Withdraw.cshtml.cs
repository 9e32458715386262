using BangVang.Decisions.Signing;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Draft), Act("Rút lại quyết định")]
public sealed class WithdrawModel(ActTools tools, SigningPapers signing) : ActPage(tools, DecisionAct.Withdraw)
{
    public override IReadOnlyList<string> Consequences => ["Quyết định trở lại dự thảo để sửa. Chữ ký số đã có (nếu có) không còn dùng cho bản sửa."];

    protected override string Done => "Đã rút lại, dự thảo sửa được.";

    protected override async Task Carry()
    {
        await base.Carry();
        await signing.Discard(Id);
    }
}
