using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using BangVang.Plans.Reminders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The plan and its assignments by quarter.</summary>
[Needs(PlanRights.See)]
public sealed class ShowModel(AppDb db, Clock clock, ReminderSettings settings) : PlanPage(db, clock)
{
    ReminderRules? rules;

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

    public Dictionary<Guid, Reminded> Reminded { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var lines = await Db.LinesOf(Id, Filter, Today);
        Groups = QuarterGroup.Of(lines, Plan.Year);
        // Without a filter the rows that are there tell all; only a filtered page asks for the whole.
        Progress = Filter.IsAll
            ? PlanProgress.Of([.. lines.Select(l => l.Assignment)], Today)
            : (await Db.ProgressOf([Id], Today)).GetValueOrDefault(Id, PlanProgress.None);
        Units = Filter.IsAll ? UnitChoice.Of(lines.SelectMany(l => l.Units.SelectMany(role => role))) : await UnitChoices();
        if (!Plan.IsInForce || !lines.Any(l => l.Assignment.IsOpen)) return true;
        Reminded = await Db.RemindedIn(Id);
        rules = await settings.RulesOf(Plan.RootId);
        return true;
    }

    /// <summary>"3 lần · 16/11", or what comes: "Trước 7 ngày · 23/11".</summary>
    public string? ReminderOf(Assignment assignment)
    {
        if (!assignment.IsOpen) return null;
        if (Reminded.TryGetValue(assignment.Id, out var reminded)) return $"{reminded.Times} lần · {Clock.LocalTime(reminded.LastAt):dd/MM}";
        return assignment is { CountsLate: true, DueOn: { } due } && rules?.Next(Today, due) is { } next ? $"{next.Name} · {next.On:dd/MM}" : null;
    }

    async Task<IReadOnlyList<UnitChoice>> UnitChoices()
    {
        var assignments = Db.Assignments.Where(a => a.PlanId == Id);
        return UnitChoice.Of(await Db.AssignmentUnits.AsNoTracking().Where(u => assignments.Any(a => a.Id == u.AssignmentId)).ToListAsync());
    }
}

/// <summary>A unit as the plan names it, and in how many assignments.</summary>
public sealed record UnitChoice(string Text, int Count)
{
    public static IReadOnlyList<UnitChoice> Of(IEnumerable<AssignmentUnit> units) =>
        [.. units.GroupBy(u => u.Text).Select(g => new UnitChoice(g.Key, g.Select(u => u.AssignmentId).Distinct().Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Text)];
}
