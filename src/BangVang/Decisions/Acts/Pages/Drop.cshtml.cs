using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Draft), Act("Bỏ dự thảo quyết định")]
public sealed class DropModel(ActTools tools) : ActPage(tools, DecisionAct.Drop)
{
    public override IReadOnlyList<string> Consequences => ["Dự thảo không dùng nữa; người trong danh sách trở lại trạng thái chờ quyết định."];

    protected override string Done => "Đã bỏ dự thảo.";
}
