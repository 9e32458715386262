using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>The same report as a workbook.</summary>
[Needs(InsigniaRights.See)]
public sealed class ReportFileModel(AppDb db, Clock clock) : ReportPage(db, clock)
{
    static readonly SheetColumn[] Columns =
    [
        new("STT", 6, SheetKind.Number), new("Hiện vật", 50), new("Loại", 20), new("Đơn vị tính", 10), new("Nơi để", 28), new("Cơ quan", 30), new("Tồn đầu kỳ", 12, SheetKind.Number), new("Nhập", 10, SheetKind.Number),
        new("Xuất trao tặng", 12, SheetKind.Number), new("Xuất khác", 10, SheetKind.Number), new("Tồn cuối kỳ", 12, SheetKind.Number),
    ];

    public override async Task<IActionResult> OnGet()
    {
        await Load();
        var file = new MemoryStream();
        Workbook.Write(file, "Nhập xuất tồn", Columns, Lines.Select((l, i) => (IReadOnlyList<object?>)
            [i + 1, l.Name, ItemKinds.Name(l.Kind), l.Unit, l.Store, l.Body, l.Opening, l.In, l.Given, l.Damaged, l.Closing]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Nhập xuất tồn hiện vật {First:yyyy-MM-dd} đến {Last:yyyy-MM-dd}.xlsx");
    }
}
