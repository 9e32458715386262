using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>The list of dossiers as a workbook: the same question as the screen's, all its pages.</summary>
[Needs(DossierRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : DossierListPage
{
    static readonly SheetColumn[] Columns =
    [
        new("Mã", 16), new("Hồ sơ", 60), new("Đơn vị trình", 34), new("Nơi quyết định", 34), new("Loại", 26), new("Năm", 8, SheetKind.Number), new("Đề nghị", 10, SheetKind.Number),
        new("Trạng thái", 20), new("Ngày tiếp nhận", 14, SheetKind.Date), new("Hạn thẩm định", 14, SheetKind.Date),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await DossierRow.Of(db, Filter.Of(db, Actor)).OrderByDescending(d => d.Year).ThenByDescending(d => d.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, "Hồ sơ", Columns, rows.Select(r => (IReadOnlyList<object?>)[r.Code, r.Title, r.Proposing, r.To, DossierKinds.Name(r.Kind), r.Year, r.Nominees, DossierFlow.Name(r.State), r.ReceivedOn, r.AppraiseBy]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Hồ sơ khen thưởng {clock.Today:yyyy-MM-dd}.xlsx");
    }
}
