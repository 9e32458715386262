using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Issuing.Pages;

/// <summary>The prize money as a workbook, for whoever pays it.</summary>
[Needs(DecisionRights.See)]
public sealed class MoneySheetModel(AppDb db, Prizes prizes, Clock clock) : MoneyPage(db, prizes, clock)
{
    static readonly SheetColumn[] Columns = [new("TT", 6, SheetKind.Number), new("Tên", 36), new("Danh hiệu, hình thức", 34), new("Cách tính", 60), new("Mức thưởng (đ)", 16, SheetKind.Number)];

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        var file = new MemoryStream();
        Workbook.Write(file, "Tiền thưởng", Columns, Rows.Select(r => (IReadOnlyList<object?>)[r.Position, r.Name, r.Award, r.Computation, r.Vnd]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Tiền thưởng {Decision.FullNumber?.Replace('/', '-') ?? "dự kiến"}.xlsx");
    }
}
