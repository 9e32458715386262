using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A draft of the body's plan; <paramref name="and"/> puts into it whatever else the test needs.</summary>
    public Task<Plan> Draft(Organisation issuer, int? year = null, string title = "Công tác thi đua, khen thưởng", Account? by = null, Action<Plan>? and = null) =>
        Saved(async (db, services) =>
        {
            var clock = services.GetRequiredService<Clock>();
            var plan = new Plan
            {
                RootId = issuer.RootId, OrganisationId = issuer.Id, Year = year ?? clock.Today.Year, Title = $"{title} năm {year ?? clock.Today.Year}",
                Symbol = "KH-UBND", Place = "Sơn Bình", DraftedById = by?.Id ?? await Drafter(db, issuer), DraftedAt = clock.Now,
            };
            and?.Invoke(plan);
            db.Add(plan);
            return plan;
        });

    /// <summary>The plan brought by its acts, one after another, to a state; issued on a date (today).</summary>
    public Task<Plan> Brought(Plan plan, PlanState to, DateOnly? on = null) => Saved(async (db, services) =>
    {
        var found = await db.Plans.SingleAsync(p => p.Id == plan.Id);
        var issuer = await db.Organisations.SingleAsync(o => o.Id == plan.OrganisationId);
        var date = on ?? services.GetRequiredService<Clock>().Today;
        var actor = Everyone(found.DraftedById, issuer, services);
        foreach (var act in new[] { PlanAct.Submit, PlanAct.Endorse, PlanAct.Sign, PlanAct.Issue, PlanAct.Close })
        {
            if (found.State == to) break;
            if (PlanFlow.From(found.State, act) is null) continue;
            if (act == PlanAct.Issue) await services.GetRequiredService<Issuing>().Issue(found, actor, date);
            else db.Add(found.Take(act, actor, issuer.Path, Clock.StartOf(date)));
        }
        return found;
    });

    /// <summary>An issued plan with the assignments that the caller describes.</summary>
    public async Task<Plan> Issued(Organisation issuer, DateOnly? on = null, int? year = null, params Action<AssignmentGiven>[] assignments)
    {
        var plan = await Draft(issuer, year);
        foreach (var describe in assignments) await Assignment(plan, describe);
        return await Brought(plan, PlanState.Issued, on);
    }

    async Task<Guid> Drafter(AppDb db, Organisation issuer) =>
        await db.Accounts.Where(a => a.OrganisationId == issuer.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync()
        ?? (await Account(Role.StandingOfficer, issuer)).Id;

    /// <summary>Somebody with every role over the body, to bring a thing to where a test begins.</summary>
    static Actor Everyone(Guid id, Organisation over, IServiceProvider services) =>
        new(id, "Nguyễn Thị Thu Hằng", [.. Enum.GetValues<Role>().Select(r => new Grant(r, over.Id, over.Path))], services.GetRequiredService<RightBook>());
}
