using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting.Pages;

[SignedIn]
public sealed class CountedExportModel(AppDb db, Clock clock) : SessionPage(db, clock)
{
    public override async Task<IActionResult> OnGet()
    {
        if (!await Load() || Session.Seal is null) return NotFound();
        var items = await Nominees();
        var ballots = await Db.CountedBallots.AsNoTracking().Where(b => b.SessionId == Id).OrderBy(b => b.Sheet).ThenBy(b => b.Code).ToListAsync();
        SheetColumn[] columns = [new("Phiếu", 12), new("Mã biên nhận", 20), .. items.Select(i => new SheetColumn($"{i.Position}. {i.Text}", 18))];
        var file = new MemoryStream();
        Workbook.Write(file, "Phiếu đã kiểm", columns, ballots.Select(b => (IReadOnlyList<object?>)[b.Sheet == 0 ? "chung" : $"riêng số {b.Sheet}", BallotSheet.Spaced(b.Code), .. b.Answers.Select(Word)]));
        file.Position = 0;
        return File(file, Workbook.ContentType, "Phiếu đã kiểm.xlsx");
    }

    static string? Word(char answer) => answer switch { BallotSheet.Agrees => "đồng ý", BallotSheet.Disagrees => "không đồng ý", _ => null };
}
