using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The list of plans as a workbook: the same question as the screen's, all its pages.</summary>
[Needs(PlanRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : PlanListPage
{
    static readonly SheetColumn[] Columns =
    [
        new("Năm", 8, SheetKind.Number), new("Kế hoạch", 60), new("Cơ quan ban hành", 34), new("Số, ký hiệu", 16), new("Ngày ban hành", 14, SheetKind.Date),
        new("Trạng thái", 22), new("Nhiệm vụ", 10, SheetKind.Number), new("Hoàn thành", 11, SheetKind.Number), new("Quá hạn", 9, SheetKind.Number),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await PlanRow.Of(db, Filter.Of(db, Actor)).OrderByDescending(p => p.Year).ThenByDescending(p => p.Id).ToListAsync();
        var progress = await db.ProgressOf(rows.ConvertAll(r => r.Id), clock.Today);
        var file = new MemoryStream();
        Workbook.Write(file, "Kế hoạch", Columns, rows.Select(r => Cells(r, progress.GetValueOrDefault(r.Id, PlanProgress.None))));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Kế hoạch {clock.Today:yyyy-MM-dd}.xlsx");
    }

    static IReadOnlyList<object?> Cells(PlanRow row, PlanProgress progress) =>
    [
        row.Year, row.Title, row.Issuer, row.FullNumber, row.IssuedOn, PlanFlow.Name(row.State), progress.Total,
        row.IsInForce ? progress.Done : null, row.IsInForce ? progress.Late : null,
    ];
}
