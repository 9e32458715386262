using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Pages;

/// <summary>The list as a workbook, in the columns in which offices keep initiatives: the same question as the screen's, all its pages.</summary>
[Needs(InitiativeRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : InitiativeListPage
{
    static readonly SheetColumn[] Columns =
    [
        new("STT", 6, SheetKind.Number), new("Tên sáng kiến", 60), new("Ngày công nhận", 14, SheetKind.Date), new("Quyết định, đơn vị công nhận", 44), new("Lĩnh vực", 22),
        new("Tên tác giả (tỷ lệ đóng góp)", 44), new("Cơ quan", 34), new("Năm", 8, SheetKind.Number), new("Trạng thái", 26), new("Phạm vi ảnh hưởng", 18), new("Số đơn vị áp dụng lại", 12, SheetKind.Number),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var found = Filter.Of(db, Actor);
        var rows = await InitiativeRow.Of(db, found).OrderByDescending(i => i.Year).ThenByDescending(i => i.Id).ToListAsync();
        var authors = (await found.Join(db.InitiativeAuthors, i => i.Id, a => a.InitiativeId, (i, a) => a)
            .Join(db.Set<People.Person>(), a => a.PersonId, p => p.Id, (a, p) => new { a.InitiativeId, a.Position, a.Share, p.FullName }).OrderBy(a => a.Position).ToListAsync())
            .ToLookup(a => a.InitiativeId, a => $"{a.FullName} ({a.Share:0.##}%)");
        var file = new MemoryStream();
        Workbook.Write(file, "Sáng kiến", Columns, rows.Select((r, i) => Cells(r, i + 1, string.Join("; ", authors[r.Id]))));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Sáng kiến {clock.Today:yyyy-MM-dd}.xlsx");
    }

    static IReadOnlyList<object?> Cells(InitiativeRow row, int number, string authors) =>
        [number, row.Title, row.RecognisedOn, row.Recognition, row.Field, authors, row.Origin, row.Year, InitiativeFlow.Name(row.State), row.Scope?.Word, row.Replications];
}
