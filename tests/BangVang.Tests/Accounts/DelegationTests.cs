using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class DelegationTests(TestHouse house)
{
    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    async Task<(Organisation Root, Account Leader, Account Colleague)> Office()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        return (root, await house.Given.Account(Role.Leader, root, "Đỗ Minh Khôi"), await house.Given.Account(null, department, "Bùi Quang Hưng"));
    }

    async Task<Answer> Lend(Account from, Account to, DateOnly? start = null, DateOnly? until = null)
    {
        var client = house.SignedIn(from);
        return await client.Submit(await client.Page($"/account/delegations/to/{to.Id}"), "main form",
            ("Input.From", start ?? Today), ("Input.Until", until ?? Today.AddDays(6)), ("Input.Note", "đi công tác"));
    }

    Task<Grant[]> HeldBy(Account account) => house.With(async services =>
        (await services.GetRequiredService<SignedInActor>().Find(account.Id))!.Grants.ToArray());

    [Fact]
    public async Task A_leader_finds_a_colleague_without_marks_lends_the_role_and_takes_it_back()
    {
        var (_, leader, colleague) = await Office();
        var client = house.SignedIn(leader);
        (await client.Page("/account/delegations?q=quang+hung")).QuerySelector($"a[href='/account/delegations/to/{colleague.Id}']").ShouldNotBeNull();
        (await Lend(leader, colleague)).ShouldBeFine().Text.ShouldContain("Đã ủy quyền cho Bùi Quang Hưng");
        var lent = (await HeldBy(colleague)).ShouldHaveSingleItem();
        (lent.Role, lent.DelegatedById).ShouldBe((Role.Leader, leader.Id));
        var list = await client.Page("/account/delegations");
        var end = list.QuerySelector("td a[href$='/end']")!.GetAttribute("href")!;
        (await client.Submit(await client.Page(end), "main form")).ShouldBeFine();
        (await HeldBy(colleague)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_begins_on_its_first_day_and_ends_by_itself_after_the_last()
    {
        var (root, leader, colleague) = await Office();
        (await Lend(leader, colleague, Today.AddDays(1))).ShouldBeFine();
        (await HeldBy(colleague)).ShouldBeEmpty();
        await house.Given.Grant(colleague, Role.Leader, root, Today.AddDays(-9), Today.AddDays(-1), delegatedBy: leader);
        (await HeldBy(colleague)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_lent_is_not_lent_on()
    {
        var (root, leader, colleague) = await Office();
        await Lend(leader, colleague);
        var third = await house.Given.Account(null, root);
        (await house.SignedIn(colleague).Visit($"/account/delegations/to/{third.Id}")).ShouldNotExist();
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.CouncilMember)]
    public async Task Administration_audit_and_a_vote_are_not_lent(Role role)
    {
        var (root, _, colleague) = await Office();
        var owner = await house.Given.Account(role, root);
        (await house.SignedIn(owner).Visit($"/account/delegations/to/{colleague.Id}")).ShouldNotExist();
        await house.Given.Grant(owner, Role.UnitOfficer, root);
        var client = house.SignedIn(owner);
        var page = await client.Page($"/account/delegations/to/{colleague.Id}");
        page.QuerySelectorAll("input[name='Input.Grants']").ShouldHaveSingleItem();
        var forbidden = await house.With(services => services.GetRequiredService<AppDb>().AccountGrants.Where(g => g.AccountId == owner.Id && g.Role == role).Select(g => g.Id).SingleAsync());
        (await client.Post(page, $"/account/delegations/to/{colleague.Id}", ("Input.Grants", forbidden.ToString()), ("Input.From", $"{Today:dd/MM/yyyy}"), ("Input.Until", $"{Today:dd/MM/yyyy}")))
            .ShouldBeRefused("Chọn ít nhất một vai");
    }

    [Fact]
    public async Task Somebody_of_another_tree_cannot_stand_in()
    {
        var (_, leader, _) = await Office();
        var stranger = await house.Given.Account(null, await house.Given.Root(), "Người Nơi Khác");
        var client = house.SignedIn(leader);
        (await client.Visit($"/account/delegations/to/{stranger.Id}")).ShouldNotExist();
        (await client.Page("/account/delegations?q=noi+khac")).QuerySelector(".nguoi").ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_lender_takes_it_back()
    {
        var (root, leader, colleague) = await Office();
        var lent = await house.Given.Grant(colleague, Role.Leader, root, delegatedBy: leader);
        var other = house.SignedIn(await house.Given.Account(Role.Leader, root));
        (await other.Post(await other.Page("/account/password"), $"/account/delegations/{lent.Id}/end")).ShouldNotExist();
        (await HeldBy(colleague)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_period_has_an_order_and_a_limit_and_is_not_lent_twice()
    {
        var (_, leader, colleague) = await Office();
        (await Lend(leader, colleague, until: Today.AddDays(-1))).ShouldBeRefused("Ngày kết thúc trước ngày bắt đầu");
        (await Lend(leader, colleague, start: Today.AddDays(-1))).ShouldBeRefused("Không ủy quyền lùi ngày");
        (await Lend(leader, colleague, until: Today.AddDays(90))).ShouldBeRefused("dài nhất 90 ngày");
        await Lend(leader, colleague);
        (await Lend(leader, colleague)).ShouldBeRefused("không cần ủy quyền thêm");
    }

    [Fact]
    public async Task A_role_that_ends_is_not_lent_beyond_its_end()
    {
        var (root, _, colleague) = await Office();
        var clerk = await house.Given.Account(null, root);
        await house.Given.Grant(clerk, Role.Clerk, root, until: Today.AddDays(3));
        (await Lend(clerk, colleague)).ShouldBeRefused("không ủy quyền quá ngày đó được");
    }

    [Fact]
    public async Task The_lender_and_the_one_who_stands_in_both_see_it()
    {
        var (_, leader, colleague) = await Office();
        await Lend(leader, colleague);
        (await house.SignedIn(colleague).Page("/account")).Body!.TextContent.ShouldContain("Đỗ Minh Khôi ủy quyền: đi công tác");
        (await house.SignedIn(leader).Page("/account/delegations")).Body!.TextContent.ShouldContain("Đang ủy quyền");
    }
}
