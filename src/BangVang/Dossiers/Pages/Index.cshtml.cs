using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

[Needs(DossierRights.See)]
public sealed class IndexModel(AppDb db) : DossierListPage
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    public PageOf<DossierRow> Rows { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool MayPropose => Actor.Can(DossierRights.Propose);

    /// <summary>Only what waits for the reader.</summary>
    public bool IsQueue => !All && Filter.IsPlain;

    public override async Task<bool> Load()
    {
        Rows = await DossierRow.Of(db, Filter.Of(db, Actor)).PageBy(d => d.Year, d => d.Id, Cursor, descending: true);
        Years = await db.DossiersVisibleTo(Actor).Select(d => d.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        return true;
    }
}
