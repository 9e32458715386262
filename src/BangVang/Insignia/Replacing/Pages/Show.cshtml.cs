using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

[Needs(InsigniaRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : ReplacementPage(db, clock)
{
    public IReadOnlyList<ReplacementStep> Steps { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Steps = await Db.ReplacementSteps.AsNoTracking().Where(s => s.ReplacementId == Id).OrderByDescending(s => s.At).ToListAsync();
        return true;
    }
}
