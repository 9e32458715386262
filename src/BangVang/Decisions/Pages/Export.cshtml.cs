using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

/// <summary>The list of decisions as a workbook: the same question as the screen's, all its pages.</summary>
[Needs(DecisionRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : DecisionListPage(db)
{
    static readonly SheetColumn[] Columns =
    [
        new("Số, ký hiệu", 16), new("Ngày ban hành", 14, SheetKind.Date), new("Trích yếu", 60), new("Loại", 18), new("Cơ quan", 34),
        new("Số người, tập thể", 16, SheetKind.Number), new("Tiền thưởng (đ)", 16, SheetKind.Number), new("Trạng thái", 22),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await DecisionRow.Of(Db, Filtered(Actor)).OrderByDescending(d => d.DraftedAt).ThenByDescending(d => d.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, "Quyết định", Columns, rows.Select(r => (IReadOnlyList<object?>)[r.FullNumber, r.IssuedOn, r.Title, DecisionFlow.Name(r.Kind), r.Body, r.Items, r.Vnd, DecisionFlow.Name(r.State)]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Quyết định khen thưởng {clock.Today:yyyy-MM-dd}.xlsx");
    }
}
