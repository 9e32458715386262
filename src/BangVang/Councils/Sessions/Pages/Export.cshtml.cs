using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

[SignedIn]
public sealed class ExportModel(AppDb db) : SessionListPage(db)
{
    static readonly SheetColumn[] Columns =
    [
        new("Phiên", 36), new("Nội dung", 50), new("Hội đồng", 44), new("Ngày", 12, SheetKind.Date), new("Đề nghị", 10, SheetKind.Number), new("Đạt", 10, SheetKind.Number), new("Trạng thái", 18),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await Read(await Filtered().OrderByDescending(s => s.MeetsOn).ThenByDescending(s => s.Id).ToListAsync());
        var file = new MemoryStream();
        Workbook.Write(file, "Phiên họp", Columns, rows.Select(r => (IReadOnlyList<object?>)
            [r.Session.Name, r.Session.Title, r.Council, r.Session.MeetsOn, r.Nominees, r.Session.State == SessionState.Closed ? r.Passed : null, SessionFlow.Name(r.Session.State)]));
        file.Position = 0;
        return File(file, Workbook.ContentType, "Phiên họp Hội đồng.xlsx");
    }
}
