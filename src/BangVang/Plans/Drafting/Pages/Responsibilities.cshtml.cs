using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>Tổ chức thực hiện: who answers for what.</summary>
[Needs(PlanRights.Draft), Act("Sửa phân công tổ chức thực hiện")]
public sealed class ResponsibilitiesModel(AppDb db, Clock clock) : DraftPage(db, clock)
{
    const int Spare = 2;

    [BindProperty]
    public List<ResponsibilityRow> Rows { get; set; } = [];

    protected override string Part => "Tổ chức thực hiện";

    protected override string Done => "Đã lưu phần tổ chức thực hiện.";

    protected override async Task Fill()
    {
        Rows = await Db.PlanResponsibilities.AsNoTracking().Where(r => r.PlanId == Id).OrderBy(r => r.Position).Select(r => ResponsibilityRow.Of(r)).ToListAsync();
        Rows.AddRange(Enumerable.Range(0, Spare).Select(_ => new ResponsibilityRow()));
    }

    protected override Task Check()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].IsBlank) continue;
            if (Typed.Line(Rows[i].Actor) is null) ModelState.AddModelError($"Rows[{i}].Actor", $"Mục {i + 1}: ghi tên cơ quan, đơn vị hoặc người được giao.");
            if (Typed.Text(Rows[i].Items) is null) ModelState.AddModelError($"Rows[{i}].Items", $"Mục {i + 1}: ghi việc được giao.");
        }
        return Task.CompletedTask;
    }

    protected override async Task Save()
    {
        Expect(Version);
        Db.RemoveRange(await Db.PlanResponsibilities.Where(r => r.PlanId == Id).ToListAsync());
        Db.AddRange(Rows.Where(r => !r.IsBlank).Select((row, i) => new PlanResponsibility
        {
            PlanId = Id, Position = i + 1, Actor = Typed.Line(row.Actor)!, Items = Typed.Text(row.Items)!,
        }));
    }
}
