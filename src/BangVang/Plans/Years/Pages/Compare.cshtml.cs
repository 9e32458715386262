using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Years.Pages;

/// <summary>The plan beside the same body's plan of the year before.</summary>
[Needs(PlanRights.See)]
public sealed class CompareModel(AppDb db, Clock clock) : PlanPage(db, clock)
{
    /// <summary>Show only assignments with this fate.</summary>
    [BindProperty(SupportsGet = true, Name = "fate")]
    public Fate? Only { get; set; }

    public PlanRow? Before { get; private set; }

    public IReadOnlyList<Compared> Compared { get; private set; } = [];

    public bool MayRollOver => Plan.IsInForce && Actor.Can(PlanRights.Draft, Frame.Path);

    public IEnumerable<Compared> Shown => Compared.Where(c => Only is null || c.Fate == Only);

    protected override string Part => "So với năm trước";

    public static string Name(Fate fate) => fate switch
    {
        Fate.Kept => "Giữ nguyên",
        Fate.Changed => "Thay đổi",
        Fate.New => "Mới",
        Fate.Dropped => "Không còn",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    public static string Kind(Fate fate) => fate switch
    {
        Fate.Changed => "cho",
        Fate.New => "lam",
        Fate.Dropped => "loi",
        _ => "",
    };

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Before = await Earlier();
        if (Before is null) return true;
        var all = AssignmentFilter.All;
        Compared = Comparison.Of(await Db.LinesOf(Before.Id, all, Today), Before.Year, await Db.LinesOf(Id, all, Today), Plan.Year);
        return true;
    }

    /// <summary>The plan that it says it follows, or else the last one that the body issued for the year before.</summary>
    Task<PlanRow?> Earlier()
    {
        var (follows, issuer, year) = (Plan.FollowsId, Plan.OrganisationId, Plan.Year - 1);
        var earlier = Db.PlansVisibleTo(Actor).Where(p => follows != null ? p.Id == follows : p.OrganisationId == issuer && p.Year == year && p.Number != null);
        return PlanRow.Of(Db, earlier).OrderByDescending(p => p.IssuedOn).ThenByDescending(p => p.Id).FirstOrDefaultAsync();
    }
}
