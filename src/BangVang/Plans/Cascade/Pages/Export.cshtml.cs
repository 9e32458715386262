using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade.Pages;

/// <summary>The register of who owes a plan as a workbook: the same question as the screen's, all its pages.</summary>
[Needs(PlanRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : AppPage
{
    static readonly SheetColumn[] Columns =
    [
        new("Đơn vị", 40), new("Kế hoạch cấp trên", 18), new("Cơ quan ban hành", 34), new("Trích yếu", 60), new("Xác nhận ngày", 14, SheetKind.Date),
        new("Người xác nhận", 24), new("Phải lập kế hoạch", 16), new("Tình trạng", 18), new("Kế hoạch của đơn vị", 20), new("Nhắc lần cuối", 14, SheetKind.Date),
    ];

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public ReceiptFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public override async Task<IActionResult> OnGet()
    {
        var filter = new RegisterFilter(Year ?? clock.Today.Year, Show, Text);
        var rows = await filter.Rows(db, Actor).OrderBy(r => r.Folded).ThenBy(r => r.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, $"Năm {filter.Year}", Columns, rows.Select(Cells));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Theo dõi kế hoạch đơn vị {filter.Year}.xlsx");
    }

    static IReadOnlyList<object?> Cells(ReceiptRow row) =>
    [
        row.Body, $"{row.Number:00}/{row.Symbol}", row.Issuer, row.PlanTitle, Day(row.AcknowledgedAt), row.AcknowledgedByName, row.OwesPlan ? "Có" : "Không",
        ReceiptRow.Name(row.State), row.OwnNumber is { } own ? $"{own:00}/{row.OwnSymbol}" : null, Day(row.RemindedAt),
    ];

    static DateOnly? Day(DateTimeOffset? at) => at is { } moment ? Clock.DateIn(moment) : null;
}
