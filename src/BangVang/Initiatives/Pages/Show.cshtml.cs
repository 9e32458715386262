using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Pages;

[Needs(InitiativeRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : InitiativePage(db)
{
    public IReadOnlyList<InitiativeStep> Steps { get; private set; } = [];

    /// <summary>For which awards of which authors it was counted.</summary>
    public ILookup<Guid, InitiativeUse> Uses { get; private set; } = Enumerable.Empty<InitiativeUse>().ToLookup(u => u.PersonId);

    /// <summary>What a draft still lacks before it can be put in.</summary>
    public IReadOnlyList<string> Lacks => Initiative.IsDraft ? Initiative.Lacks([.. Authors.Select(a => a.Share)], clock.Today) : [];

    protected override bool NamesAuthors => true;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Steps = await Db.InitiativeSteps.AsNoTracking().Where(s => s.InitiativeId == Id).OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Take(30).ToListAsync();
        Uses = (await Db.InitiativeUses.AsNoTracking().Where(u => u.InitiativeId == Id).OrderBy(u => u.UsedOn).ToListAsync()).ToLookup(u => u.PersonId);
        return true;
    }
}
