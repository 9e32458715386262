using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Kernel;

public sealed class JobPageTests(TestHouse house)
{
    [Fact]
    public async Task A_job_of_somebody_else_does_not_exist()
    {
        var id = await Start(await Person(), new Counting(1, 1));
        var stranger = house.SignedIn((await house.Given.Account(Role.UnitOfficer, await house.Given.Root())));
        (await stranger.Visit($"/jobs/{id}")).ShouldNotExist();
        (await stranger.Page("/jobs")).QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public async Task What_the_clock_started_is_seen_by_administrators_only()
    {
        var id = await house.With(s => s.GetRequiredService<JobDesk>().Start<CountingJob>("Việc theo giờ", new Counting(1, 1), null));
        await house.RunUntil(id, r => r.IsOver);
        (await (await house.SignedIn(Role.Administrator, await house.Given.Root())).Visit($"/jobs/{id}")).ShouldBeFine();
        (await (await house.SignedIn(Role.StandingOfficer, await house.Given.Root())).Visit($"/jobs/{id}")).ShouldNotExist();
    }

    [Fact]
    public async Task The_page_shows_how_far_the_work_is_and_stops_it()
    {
        var person = await Person();
        var id = await Start(person, new Counting(100_000, 20));
        await house.RunUntil(id, r => r.Done > 0);
        var client = house.SignedIn(person.Account);
        var page = await client.Page($"/jobs/{id}");
        page.QuerySelector("progress")!.GetAttribute("max").ShouldBe("100000");
        page.QuerySelector("#tien-do")!.GetAttribute("hx-trigger").ShouldBe("every 2s");
        page.QuerySelector("main")!.TextContent.ShouldContain("/100.000");
        page.Head!.InnerHtml.ShouldContain("http-equiv=\"refresh\"");
        (await client.Submit(page, "form[action*='handler=Cancel']")).ShouldBeFine().Text.ShouldContain("Đã yêu cầu dừng.");
        await house.RunUntil(id, r => r.State == JobState.Cancelled);
        var after = await client.Page($"/jobs/{id}");
        after.QuerySelector("#tien-do")!.GetAttribute("hx-trigger").ShouldBeNull();
        after.QuerySelector("main")!.TextContent.ShouldContain("Đã dừng");
        (await client.Page("/jobs")).QuerySelector("table")!.TextContent.ShouldContain("Đếm dài");
    }

    [Fact]
    public async Task Stopping_what_is_over_is_refused_with_a_sentence()
    {
        var person = await Person();
        var id = await Start(person, new Counting(100_000, 20));
        var client = house.SignedIn(person.Account);
        var page = await client.Page($"/jobs/{id}");
        await house.With(s => s.GetRequiredService<JobDesk>().Cancel(id));
        await house.RunUntil(id, r => r.IsOver);
        (await client.Submit(page, "form[action*='handler=Cancel']")).ShouldBeRefused("Việc này đã kết thúc nên không dừng được nữa.");
    }

    async Task<(BangVang.Accounts.Account Account, Actor Actor)> Person()
    {
        var account = await house.Given.Account(Role.StandingOfficer, await house.Given.Root());
        return (account, new Actor(account.Id, account.Name, [], house.Services.GetRequiredService<RightBook>()));
    }

    Task<Guid> Start((BangVang.Accounts.Account Account, Actor Actor) person, Counting work) =>
        house.With(s => s.GetRequiredService<JobDesk>().Start<CountingJob>("Đếm dài", work, person.Actor));
}
