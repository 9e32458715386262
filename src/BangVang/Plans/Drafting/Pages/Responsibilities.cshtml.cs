using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>Tổ chức thực hiện: who answers for what.</summary>
[Needs(PlanRights.Draft), Act("Sửa phân công tổ chức thực hiện")]
public sealed class ResponsibilitiesModel(AppDb db, Clock clock) : RowsPage<ResponsibilityRow, PlanResponsibility>(db, clock, spare: 2)
{
    protected override string Part => "Tổ chức thực hiện";

    protected override string Done => "Đã lưu phần tổ chức thực hiện.";

    protected override ResponsibilityRow RowOf(PlanResponsibility part) => ResponsibilityRow.Of(part);

    protected override PlanResponsibility PartOf(ResponsibilityRow row, int position) => row.ToResponsibility(Id, position);

    protected override bool IsBlank(ResponsibilityRow row) => row.IsBlank;

    protected override void Check(ResponsibilityRow row, int place)
    {
        if (row.IsBlank) return;
        if (Typed.Line(row.Actor) is null) Wrong(place, nameof(row.Actor), $"Mục {place + 1}: ghi tên cơ quan, đơn vị hoặc người được giao.");
        if (Typed.Text(row.Items) is null) Wrong(place, nameof(row.Items), $"Mục {place + 1}: ghi việc được giao.");
    }
}
