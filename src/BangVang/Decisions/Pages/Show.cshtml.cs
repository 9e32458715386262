using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

/// <summary>The list: who is given what. Long ones come page by page, in the order of the paper.</summary>
[Needs(DecisionRights.See)]
public sealed class ShowModel(AppDb db) : DecisionPage(db)
{
    const int Size = 100;

    /// <summary>The ordinal after which the page begins.</summary>
    [BindProperty(SupportsGet = true, Name = "after")]
    public int After { get; set; }

    public IReadOnlyList<DecisionItem> Items { get; private set; } = [];

    public int Total { get; private set; }

    public bool HasMore { get; private set; }

    /// <summary>Rows of the register that a later decision ended, with its number.</summary>
    public Dictionary<Guid, string> Ended { get; private set; } = [];

    public bool MayCorrect => Decision is { IsIssued: true, Kind: not DecisionKind.Annulment } && Actor.Can(DecisionRights.Draft, Body.Path);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Items = await Db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == Id && i.Position > After).OrderBy(i => i.Position).Take(Size + 1).ToListAsync();
        (Items, HasMore) = ([.. Items.Take(Size)], Items.Count > Size);
        Total = await Db.DecisionItems.CountAsync(i => i.DecisionId == Id);
        if (Decision.IsIssued)
        {
            var ids = Items.Select(i => i.Id).ToArray();
            Ended = await Db.Set<Registry.Annulment>().Where(a => ids.Contains(a.BestowalId)).ToDictionaryAsync(a => a.BestowalId, a => a.DecisionNumber);
        }
        return true;
    }
}
