using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

[Needs(DecisionRights.See)]
public sealed class HistoryModel(AppDb db) : DecisionPage(db)
{
    public IReadOnlyList<DecisionStep> Steps { get; private set; } = [];

    protected override string Part => "Lịch sử";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Steps = await Db.DecisionSteps.AsNoTracking().Where(s => s.DecisionId == Id).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync();
        return true;
    }
}
