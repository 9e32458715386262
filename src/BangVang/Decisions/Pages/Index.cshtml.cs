using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

[Needs(DecisionRights.See)]
public sealed class IndexModel(AppDb db) : DecisionListPage(db)
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<DecisionRow> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool MayDraft => Actor.Can(DecisionRights.Draft);

    /// <summary>The filter as the address holds it, for the export of the same rows.</summary>
    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    public override async Task<bool> Load()
    {
        Rows = await DecisionRow.Of(Db, Filtered(Actor)).PageBy(d => d.DraftedAt, d => d.Id, Cursor, descending: true);
        Total = await Filtered(Actor).CountAsync();
        Years = await Db.DecisionsVisibleTo(Actor).Where(d => d.IssuedOn != null).Select(d => d.IssuedOn!.Value.Year).Distinct().OrderByDescending(y => y).Take(40).ToListAsync();
        return true;
    }
}
