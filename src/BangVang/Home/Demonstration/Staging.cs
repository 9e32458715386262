using BangVang.Home.Demonstration.Awarding;
using BangVang.Home.Demonstration.Past;
using BangVang.Home.Demonstration.Sittings;
using BangVang.Kernel;

namespace BangVang.Home.Demonstration;

/// <summary>Last year's plan, lived and closed; this year's, half done as of today.</summary>
sealed class Staging(IServiceProvider services, TravelTime time, Clock clock)
{
    public async Task Stage()
    {
        var today = clock.Today;
        time.GoTo(Province.Founded);
        var bodies = await ActivatorUtilities.CreateInstance<Province>(services).Found();
        await ActivatorUtilities.CreateInstance<FormerDistrict>(services).Found(bodies);
        var people = await ActivatorUtilities.CreateInstance<People>(services).Enter(bodies);
        var years = ActivatorUtilities.CreateInstance<PlanYears>(services);
        var province = bodies["Tỉnh Sơn Bình"];

        var last = await years.Issue("ke-hoach-2025.txt", new DateOnly(2025, 1, 9), province, people, follows: null);
        await years.Acknowledge(last, new DateOnly(2025, 1, 15), _ => true);
        await years.Live(last, new DateOnly(2025, 12, 31), people, _ => false);
        await years.Close(last, new DateOnly(2025, 12, 31), province, people["thu.hang"]);

        var current = await years.Issue("ke-hoach-2026.txt", new DateOnly(2026, 1, 14), province, people, last.Id);
        await years.Acknowledge(current, new DateOnly(2026, 1, 20), i => i % 5 != 4);
        foreach (var unit in new[] { "Sở GD&ĐT", "Sở Y tế", "Sở Tài chính", "Xã Tân Lập", "Phường Đông Bình", "Khối tham mưu tổng hợp" })
            await years.IssueOwn(bodies[unit], current, new DateOnly(2026, 2, 10), people);
        await years.Live(current, today.AddDays(-10), people, a => a.Ordinal is 22 or 26 or 28);
        await years.LeaveToConfirm(current, today.AddDays(-5), people["thu.hang"]);
        await years.Begin(current, today.AddDays(-3), people, count: 4);
        await years.TakeCharge(current, bodies["Sở GD&ĐT"], people["thuy.linh"], count: 3);

        // The register before the proposals: what somebody holds already decides what they may be proposed for.
        time.ComeHome();
        await ActivatorUtilities.CreateInstance<PastAwards>(services).Lay(bodies, people["thu.hang"], today.Year);
        await ActivatorUtilities.CreateInstance<InitiativeRound>(services).Lay(bodies, people, today);
        await ActivatorUtilities.CreateInstance<InsigniaStore>(services).Lay(bodies, people, today);
        var councils = ActivatorUtilities.CreateInstance<CouncilYears>(services, ActivatorUtilities.CreateInstance<Proposals>(services));
        await councils.LivePast(bodies, people, today.Year);
        await ActivatorUtilities.CreateInstance<DossierRounds>(services).Stage(bodies, people, today);
        await ActivatorUtilities.CreateInstance<DecisionRounds>(services).Stage(bodies, people, today);
        await councils.BeginPresent(bodies, people, today);
        time.ComeHome();
    }
}
