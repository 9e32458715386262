using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The plan and its assignments by quarter.</summary>
[Needs(PlanRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : PlanPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "key")]
    public bool OnlyKey { get; set; }

    public AssignmentFilter Filter => new(State, Unit, OnlyKey);

    public PlanProgress Progress { get; private set; } = PlanProgress.None;

    public IReadOnlyList<QuarterGroup> Groups { get; private set; } = [];

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public int Shown => Groups.Sum(g => g.Lines.Count);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Progress = (await Db.ProgressOf([Id], Today)).GetValueOrDefault(Id, PlanProgress.None);
        Groups = QuarterGroup.Of(await Db.LinesOf(Id, Filter, Today), Plan.Year);
        Units = await UnitChoices();
        return true;
    }

    async Task<List<UnitChoice>> UnitChoices()
    {
        var assignments = Db.Assignments.Where(a => a.PlanId == Id);
        var named = await Db.AssignmentUnits.Where(u => assignments.Any(a => a.Id == u.AssignmentId))
            .GroupBy(u => u.Text).Select(g => new { Text = g.Key, Count = g.Select(u => u.AssignmentId).Distinct().Count() }).ToListAsync();
        return [.. named.OrderByDescending(n => n.Count).ThenBy(n => n.Text).Select(n => new UnitChoice(n.Text, n.Count))];
    }
}

/// <summary>A unit as the plan names it, and in how many assignments.</summary>
public sealed record UnitChoice(string Text, int Count);
