using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Check), Act("Kiểm tra dự thảo quyết định")]
public sealed class CheckModel(ActTools tools) : ActPage(tools, DecisionAct.Check)
{
    public override IReadOnlyList<string> Consequences => ["Bạn xác nhận danh sách, thẩm quyền, căn cứ và lời văn đã đúng."];

    protected override string Done => "Đã kiểm tra đạt, chuyển người có thẩm quyền ký.";
}
