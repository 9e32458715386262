using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Library.Pages;

[Needs(InitiativeRights.See)]
public sealed class SimilarModel(AppDb db, Similarity similarity) : InitiativePage(db)
{
    public IReadOnlyList<LikeRow> Found { get; private set; } = [];

    /// <summary>Those of them that this actor may open.</summary>
    public IReadOnlySet<Guid> Openable { get; private set; } = new HashSet<Guid>();

    protected override string Part => "Sáng kiến tương tự";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Found = await similarity.To(Initiative);
        var ids = Found.Select(f => f.Id).ToList();
        Openable = (await Db.InitiativesVisibleTo(Actor).Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync()).ToHashSet();
        return true;
    }
}
