using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>Who of a body answers for what it owes in an assignment: one of its people who may see the plan.</summary>
public sealed class Naming(AppDb db, RightBook book, NoticeBoard notices, Clock clock)
{
    /// <summary>Those who work at the body or below it and hold a role there or above, by name.</summary>
    public Task<List<Candidate>> Candidates(string path)
    {
        var roles = Enum.GetValues<Role>().Where(role => book.Has(role, PlanRights.See)).ToArray();
        var (organisations, grants) = (db.Organisations, db.AccountGrants.HeldOn(clock.Today, db));
        return db.Accounts.OpenOn(clock.Today)
            .Where(a => organisations.Any(o => o.Id == a.OrganisationId && o.Path.StartsWith(path))
                && grants.Any(g => g.AccountId == a.Id && roles.Contains(g.Role) && organisations.Any(o => o.Id == g.OrganisationId && path.StartsWith(o.Path))))
            .OrderBy(a => a.SortName).ThenBy(a => a.Id).Select(a => new Candidate(a.Id, a.Name, a.Position)).ToListAsync();
    }

    /// <summary>Names the person, or nobody any more; whoever is newly named hears of it.</summary>
    public async Task Name(Duty duty, Assignment assignment, Guid? accountId, string path, Actor actor)
    {
        if (duty.InChargeId == accountId) return;
        if (accountId is { } id && (await Candidates(path)).TrueForAll(c => c.Id != id))
            throw new Refusal("Người được chọn không còn làm việc hoặc không còn vai ở đơn vị này. Chọn người khác.");
        duty.InChargeId = accountId;
        if (accountId is not { } named || named == actor.Id) return;
        await notices.Tell([named], "plan", $"{actor.Name} giao bạn phụ trách nhiệm vụ: {assignment.Content}", $"/assignments/{assignment.Id}", $"plan-in-charge {duty.Id} {clock.Now:O}");
    }
}

public sealed record Candidate(Guid Id, string Name, string? Position)
{
    public string InWords => Position is { Length: > 0 } ? $"{Name} ({Position})" : Name;
}
