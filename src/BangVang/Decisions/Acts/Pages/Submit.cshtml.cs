using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Draft), Act("Trình kiểm tra quyết định")]
public sealed class SubmitModel(ActTools tools) : ActPage(tools, DecisionAct.Submit)
{
    public override IReadOnlyList<string> Consequences => ["Dự thảo không sửa được trong khi chờ kiểm tra; rút lại thì sửa được."];

    protected override string Done => "Đã trình kiểm tra.";
}
