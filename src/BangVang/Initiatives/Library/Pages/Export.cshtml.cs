using BangVang.Initiatives.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Library.Pages;

/// <summary>The library as a workbook, with the bodies that took each initiative over.</summary>
[Needs(InitiativeRights.See)]
public sealed class ExportModel(AppDb db, Clock clock) : LibraryPage(db)
{
    static readonly SheetColumn[] Columns =
    [
        new("STT", 6, SheetKind.Number), new("Tên sáng kiến", 60), new("Ngày công nhận", 14, SheetKind.Date), new("Quyết định, đơn vị công nhận", 44), new("Lĩnh vực", 22), new("Tác giả", 34),
        new("Cơ quan", 34), new("Phạm vi ảnh hưởng", 18), new("Đơn vị áp dụng lại", 60),
    ];

    public override async Task<IActionResult> OnGet()
    {
        var rows = await InitiativeRow.Of(Db, Found).OrderByDescending(i => i.RecognisedOn).ThenByDescending(i => i.Id).ToListAsync();
        var spread = (await Found.Join(Db.Replications, i => i.Id, r => r.InitiativeId, (i, r) => r).Join(Db.Set<Organisations.Organisation>(), r => r.OrganisationId, o => o.Id, (r, o) => new { r.InitiativeId, o.Name, r.Since })
            .OrderBy(r => r.Since).ToListAsync()).ToLookup(r => r.InitiativeId, r => $"{r.Name} (từ {r.Since:dd/MM/yyyy})");
        var file = new MemoryStream();
        Workbook.Write(file, "Kho sáng kiến", Columns, rows.Select((r, i) => (IReadOnlyList<object?>)
            [i + 1, r.Title, r.RecognisedOn, r.Recognition, r.Field, r.AuthorWords, r.Origin, r.Scope?.Word, string.Join("; ", spread[r.Id])]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"Kho sáng kiến {clock.Today:yyyy-MM-dd}.xlsx");
    }
}
