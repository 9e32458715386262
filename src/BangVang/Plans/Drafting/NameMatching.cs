using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>Finds whom the names in a plan mean: by itself where there is no doubt, otherwise by the officer's choice, which is learnt.</summary>
public sealed class NameMatching(AppDb db, OrganisationMatcher matcher, Learning learning)
{
    /// <summary>Only what is sure; a name that is not in the answer is left for the officer.</summary>
    public async Task<IReadOnlyDictionary<string, NamedBody>> Sure(Plan plan, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return new Dictionary<string, NamedBody>();
        var matches = await matcher.Match(plan.RootId, texts, plan.OrganisationId);
        return matches.Where(m => m.Value is [{ IsSure: true }, ..])
            .ToDictionary(m => m.Key, m => new NamedBody(m.Value[0].OrganisationId, m.Value[0].Group?.Id));
    }

    /// <summary>All different names in the plan, each with what it stands for now and what it may mean.</summary>
    public async Task<IReadOnlyList<NameInPlan>> Of(Plan plan)
    {
        var assignments = db.Assignments.Where(a => a.PlanId == plan.Id);
        var units = await db.AssignmentUnits.AsNoTracking().Where(u => assignments.Any(a => a.Id == u.AssignmentId))
            .Select(u => new { u.Text, u.OrganisationId, u.GroupId, u.AsText, Count = 1 }).ToListAsync();
        var recipients = await db.PlanRecipients.AsNoTracking().Where(r => r.PlanId == plan.Id && !r.Text.StartsWith("Lưu"))
            .Select(r => new { r.Text, r.OrganisationId, r.GroupId, r.AsText, Count = 0 }).ToListAsync();
        var names = units.Concat(recipients).GroupBy(n => n.Text).ToList();
        var matches = await matcher.Match(plan.RootId, names.ConvertAll(n => n.Key), plan.OrganisationId);
        var known = await Labels([.. names.Select(n => n.First()).Select(n => new NamedBody(n.OrganisationId, n.GroupId))]);
        return [.. names.Select(n => (n.Key, First: n.First(), Count: n.Sum(x => x.Count))).Select(n => new NameInPlan(
                n.Key, n.Count, new NamedBody(n.First.OrganisationId, n.First.GroupId), n.First.AsText,
                known.GetValueOrDefault(new NamedBody(n.First.OrganisationId, n.First.GroupId)), matches.GetValueOrDefault(n.Key, [])))
            .OrderByDescending(n => n.IsOpen).ThenByDescending(n => n.Assignments).ThenBy(n => n.Text)];
    }

    /// <summary>The name means this wherever it stands in the plan, and in the next document too.</summary>
    public async Task Settle(Plan plan, NameInPlan name, NameChoice choice)
    {
        var body = await Meant(plan, name, choice);
        var asText = choice.IsText;
        var assignments = db.Assignments.Where(a => a.PlanId == plan.Id);
        foreach (var unit in await db.AssignmentUnits.Where(u => u.Text == name.Text && assignments.Any(a => a.Id == u.AssignmentId)).ToListAsync())
            (unit.OrganisationId, unit.GroupId, unit.AsText) = (body.OrganisationId, body.GroupId, asText);
        foreach (var recipient in await db.PlanRecipients.Where(r => r.Text == name.Text && r.PlanId == plan.Id).ToListAsync())
            (recipient.OrganisationId, recipient.GroupId, recipient.AsText) = (body.OrganisationId, body.GroupId, asText);
    }

    async Task<NamedBody> Meant(Plan plan, NameInPlan name, NameChoice choice)
    {
        if (choice.OrganisationId is { } id)
        {
            var organisation = await db.Organisations.FirstAsync(o => o.Id == id && o.RootId == plan.RootId);
            await learning.Learn(plan.RootId, name.Text, organisation);
            return new NamedBody(id, null);
        }
        if (choice.Group is not { } chosen) return default;
        var group = name.Matches.Select(m => m.Group).OfType<OrganisationGroup>().FirstOrDefault(g => g.Name == chosen || g.Id.ToString() == chosen)
            ?? await db.OrganisationGroups.FirstAsync(g => g.Id.ToString() == chosen && g.RootId == plan.RootId);
        return new NamedBody(null, (await learning.Learn(plan.RootId, name.Text, group)).Id);
    }

    async Task<Dictionary<NamedBody, string>> Labels(IReadOnlyCollection<NamedBody> bodies)
    {
        var organisations = bodies.Select(b => b.OrganisationId).OfType<Guid>().Distinct().ToArray();
        var groups = bodies.Select(b => b.GroupId).OfType<Guid>().Distinct().ToArray();
        var labels = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => new NamedBody(o.Id, null), o => o.Name);
        foreach (var group in await db.OrganisationGroups.Where(g => groups.Contains(g.Id)).ToListAsync())
            labels[new NamedBody(null, group.Id)] = group.Name;
        return labels;
    }
}

/// <param name="Assignments">In how many assignments it stands; 0 when only among the recipients.</param>
/// <param name="Label">Of the body or group that it stands for now.</param>
public sealed record NameInPlan(string Text, int Assignments, NamedBody Body, bool AsText, string? Label, IReadOnlyList<Match> Matches)
{
    public bool IsOpen => Body == default && !AsText;
}

/// <summary>What the officer chose for a name, as the form sends it: "o:" a body, "g:" a group, "text" to leave it, nothing to leave it open.</summary>
public readonly record struct NameChoice(string? Value)
{
    public const string AsText = "text";

    public Guid? OrganisationId => Value?.StartsWith("o:", StringComparison.Ordinal) == true && Guid.TryParse(Value.AsSpan(2), out var id) ? id : null;

    public string? Group => Value?.StartsWith("g:", StringComparison.Ordinal) == true ? Value[2..] : null;

    public bool IsText => Value == AsText;

    public static string Of(Match match) =>
        match.OrganisationId is { } id ? $"o:{id}" : match.IsNewGroup ? $"g:{match.Group!.Name}" : $"g:{match.Group!.Id}";

    public static string Of(NameInPlan name) => name switch
    {
        { AsText: true } => AsText,
        { Body.OrganisationId: { } id } => $"o:{id}",
        { Body.GroupId: { } group } => $"g:{group}",
        _ => "",
    };
}
