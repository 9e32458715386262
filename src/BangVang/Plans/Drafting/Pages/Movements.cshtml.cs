using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>The movements that the plan carries, as rows in the order of the document.</summary>
[Needs(PlanRights.Draft), Act("Sửa phong trào của kế hoạch")]
public sealed class MovementsModel(AppDb db, Clock clock) : RowsPage<MovementRow, PlanMovement>(db, clock, spare: 3)
{
    protected override string Part => "Phong trào";

    protected override string Done => "Đã lưu các phong trào của kế hoạch.";

    protected override MovementRow RowOf(PlanMovement part) => MovementRow.Of(part);

    protected override PlanMovement PartOf(MovementRow row, int position) => row.ToMovement(Id, position);

    protected override bool IsBlank(MovementRow row) => row.IsBlank;

    protected override void Check(MovementRow row, int place)
    {
        if (row.IsBlank && (Typed.Line(row.Agency) is not null || row.From is not null))
            Wrong(place, nameof(row.Name), $"Dòng {place + 1}: ghi tên phong trào, hoặc xóa hết các ô của dòng.");
        if (row.From > row.Until) Wrong(place, nameof(row.Until), $"Dòng {place + 1}: năm kết thúc trước năm bắt đầu.");
    }
}
