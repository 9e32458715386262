using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Rounds.Pages;

[Needs(InitiativeRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : RoundPage(db, clock)
{
    /// <summary>How many of the requests that the actor sees stand where.</summary>
    public IReadOnlyList<(InitiativeState State, int Count)> Counts { get; private set; } = [];

    public int Total => Counts.Sum(c => c.Count);

    /// <summary>The deadline that the plan's assignment has now.</summary>
    public DateOnly? DueOn { get; private set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var considerations = Db.Considerations;
        var counts = await Db.InitiativesVisibleTo(Actor).Where(i => considerations.Any(c => c.InitiativeId == i.Id && c.RoundId == Id)).GroupBy(i => i.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        Counts = [.. counts.OrderBy(c => c.Key).Select(c => (c.Key, c.Count))];
        if (Round.AssignmentId is { } assignment) DueOn = await Db.Assignments.Where(a => a.Id == assignment).Select(a => a.DueOn).FirstOrDefaultAsync();
        return true;
    }
}
