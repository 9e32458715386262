using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>The movements that the plan carries, as rows in the order of the document.</summary>
[Needs(PlanRights.Draft), Act("Sửa phong trào của kế hoạch")]
public sealed class MovementsModel(AppDb db, Clock clock) : DraftPage(db, clock)
{
    const int Spare = 3;

    [BindProperty]
    public List<MovementRow> Rows { get; set; } = [];

    protected override string Part => "Phong trào";

    protected override string Done => "Đã lưu các phong trào của kế hoạch.";

    protected override async Task Fill()
    {
        Rows = await Db.PlanMovements.AsNoTracking().Where(m => m.PlanId == Id).OrderBy(m => m.Position).Select(m => MovementRow.Of(m)).ToListAsync();
        Rows.AddRange(Enumerable.Range(0, Spare).Select(_ => new MovementRow()));
    }

    protected override Task Check()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (row.IsBlank && (Typed.Line(row.Agency) is not null || row.From is not null))
                ModelState.AddModelError($"Rows[{i}].Name", $"Dòng {i + 1}: ghi tên phong trào, hoặc xóa hết các ô của dòng.");
            if (row.From > row.Until) ModelState.AddModelError($"Rows[{i}].Until", $"Dòng {i + 1}: năm kết thúc trước năm bắt đầu.");
        }
        return Task.CompletedTask;
    }

    protected override async Task Save()
    {
        Expect(Version);
        Db.RemoveRange(await Db.PlanMovements.Where(m => m.PlanId == Id).ToListAsync());
        Db.AddRange(Rows.Where(r => !r.IsBlank).Select((row, i) => row.ToMovement(Id, i + 1)));
    }
}
