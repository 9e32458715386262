using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Citing;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

/// <summary>The register of instruments as a workbook: the same question as the screen's, all its pages.</summary>
[Needs(LawbookRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : AppPage
{
    static readonly SheetColumn[] Columns =
    [
        new("Loại", 16), new("Số, ký hiệu", 20), new("Ngày ban hành", 14, SheetKind.Date), new("Cơ quan ban hành", 34), new("Trích yếu", 70),
        new("Hiệu lực", 24), new("Kiểm chứng", 16),
    ];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public InstrumentType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "unverified")]
    public bool OnlyUnverified { get; set; }

    public override async Task<IActionResult> OnGet()
    {
        var asked = On ?? clock.Today;
        var rows = await new InstrumentFilter(Text, Type, Year, On, OnlyUnverified).Of(db, Actor).AsNoTracking()
            .OrderByDescending(i => i.Date ?? DateOnly.MinValue).ThenByDescending(i => i.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, "Văn bản", Columns, rows.Select(i => Cells(i, asked)));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Văn bản pháp luật {clock.Today:yyyy-MM-dd}.xlsx");
    }

    static IReadOnlyList<object?> Cells(Instrument row, DateOnly asked) =>
    [
        InstrumentTypes.Name(row.Type), row.Number, row.Date, row.Issuer, row.Name, Force.Of(row, asked).Words, row.IsVerified ? "Đã kiểm chứng" : "Chưa kiểm chứng",
    ];
}
