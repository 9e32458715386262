using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Pages;

/// <summary>What the members followed in a year and what came of it: the report on the members' work.</summary>
[SignedIn]
public sealed class WorkExportModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    static readonly SheetColumn[] Columns = [new("Thành viên", 28), new("Theo dõi", 36), new("Nội dung", 60), new("Hạn", 12, SheetKind.Date), new("Xong ngày", 12, SheetKind.Date), new("Kết quả", 60)];

    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        var file = new MemoryStream();
        Workbook.Write(file, $"Năm {Year}", Columns, (await DutyRow.Of(Db, Id, Year)).Select(r => (IReadOnlyList<object?>)[r.Member, r.Unit, r.Duty.Content, r.Duty.DueOn, r.Duty.DoneOn, r.Duty.Result]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Chương trình công tác Hội đồng {Year}.xlsx");
    }
}
