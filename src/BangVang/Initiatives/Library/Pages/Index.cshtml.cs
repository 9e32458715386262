using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Library.Pages;

[Needs(InitiativeRights.See)]
public sealed class IndexModel(AppDb db) : LibraryPage(db)
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<InitiativeRow> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public IReadOnlyList<string> Fields { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Total = await Found.CountAsync();
        Rows = await InitiativeRow.Of(Db, Found).PageBy(i => i.RecognisedOn!.Value, i => i.Id, Cursor, descending: true);
        Fields = await Db.InitiativesVisibleTo(Actor).ThatAreRecognised().Where(i => i.Field != null).Select(i => i.Field!).Distinct().OrderBy(f => f).Take(60).ToListAsync();
        return true;
    }
}
