using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Notices;

public sealed class NoticeTests(TestHouse house)
{
    [Fact]
    public async Task Nobody_is_told_the_same_thing_twice_not_even_by_two_at_once()
    {
        var (one, two) = (await Person(), await Person());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Tell("Kế hoạch đã ban hành", "/plans", "issued", one, two, one)));
        (await Tell("Kế hoạch đã ban hành", "/plans", "issued", one, two)).ShouldBe(0);
        (await house.With(s => s.GetRequiredService<NoticeBoard>().Unread(one.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_may_only_lead_to_a_page_of_the_product()
    {
        var person = await Person();
        foreach (var link in new[] { "https://example.com", "//example.com", "" })
            await Should.ThrowAsync<ArgumentException>(() => Tell("Lừa", link, "bad", person));
    }

    [Fact]
    public async Task The_bell_counts_what_is_unread_and_opening_a_notice_leads_on_and_marks_it()
    {
        var person = await Person();
        await Tell("Kế hoạch 12/KH-UBND đã ban hành", "/account", "a", person);
        await Tell("Nhiệm vụ số 3 đến hạn ngày mai", "/account", "b", person);
        var client = house.SignedIn(person);
        var page = await client.Page("/notices");
        page.QuerySelector(".dau .nut-tron .dem")!.TextContent.ShouldBe("2");
        page.QuerySelectorAll("main li").Select(l => l.QuerySelector("a")!.TextContent).ShouldBe(["Nhiệm vụ số 3 đến hạn ngày mai", "Kế hoạch 12/KH-UBND đã ban hành"]);
        var opened = await client.Visit(page.QuerySelector("main li a")!.GetAttribute("href")!);
        opened.Path.ShouldBe("/account");
        opened.Document.QuerySelector(".dau .nut-tron .dem")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task All_can_be_marked_as_read_at_once_and_only_ones_own()
    {
        var (mine, other) = (await Person(), await Person());
        await Tell("Việc một", null, "a", mine, other);
        await Tell("Việc hai", null, "b", mine);
        var client = house.SignedIn(mine);
        var answer = await client.Submit(await client.Page("/notices"), "form[action*='handler=ReadAll']");
        answer.ShouldBeFine().Text.ShouldContain("Đã đánh dấu 2 thông báo là đã đọc.");
        (await house.With(s => s.GetRequiredService<NoticeBoard>().Unread(other.Id))).ShouldBe(1);
        var theirs = await house.With(s => s.GetRequiredService<AppDb>().Notices.SingleAsync(n => n.AccountId == other.Id));
        (await client.Visit($"/notices/{theirs.Id}")).ShouldNotExist();
    }

    [Fact]
    public async Task The_daily_mail_can_be_declined_and_asked_for_again()
    {
        var person = await Person();
        var client = house.SignedIn(person);
        (await client.Submit(await client.Page("/notices/choices"), "main form", ("DailyMail", false))).ShouldBeFine().Text.ShouldContain("Bạn không nhận thư tổng hợp nữa.");
        (await ChoiceOf(person)).ShouldBe(false);
        (await client.Submit(await client.Page("/notices/choices"), "main form", ("DailyMail", true))).ShouldBeFine();
        (await ChoiceOf(person)).ShouldBe(true);
    }

    async Task<Account> Person() => await house.Given.Account(Role.UnitOfficer, await house.Given.Root());

    Task<bool> ChoiceOf(Account person) => house.With(s => s.GetRequiredService<AppDb>().NoticeChoices.Where(c => c.AccountId == person.Id).Select(c => c.DailyMail).SingleAsync());

    Task<int> Tell(string sentence, string? link, string key, params Account[] people) =>
        house.With(services => services.GetRequiredService<NoticeBoard>().Tell(people.Select(p => p.Id), "plan", sentence, link, key));
}
