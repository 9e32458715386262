using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

/// <summary>The list of requests as a workbook.</summary>
[Needs(InsigniaRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : RequestList(db, clock)
{
    static readonly SheetColumn[] Columns =
    [
        new("STT", 6, SheetKind.Number), new("Người, tập thể", 34), new("Quyết định khen thưởng", 24), new("Loại đơn", 12), new("Hiện vật", 28), new("Lý do", 44), new("Đơn vị đề nghị", 30),
        new("Ngày nộp", 13, SheetKind.Date), new("Hạn giải quyết", 13, SheetKind.Date), new("Trạng thái", 18),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await Rowed.OrderByDescending(r => r.EnteredAt).ThenByDescending(r => r.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, "Cấp đổi, cấp lại", Columns, rows.Select((r, i) => (IReadOnlyList<object?>)
            [i + 1, r.Recipient, r.Decision, ReplacementFlow.Name(r.Kind), r.What, r.Reason, r.Asking, r.SubmittedOn, r.DueOn, ReplacementFlow.Name(r.State)]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Cấp đổi, cấp lại hiện vật {Today:yyyy-MM-dd}.xlsx");
    }
}
