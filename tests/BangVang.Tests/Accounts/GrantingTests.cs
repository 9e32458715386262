using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class GrantingTests(TestHouse house)
{
    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    /// <summary>A province with a department that has an administrator and an officer of its own.</summary>
    async Task<(Organisation Root, Organisation Department, Account Above, Account Below, Account Officer)> Tree()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        return (root, department, await house.Given.Account(Role.Administrator, root, name: "Vũ Thành Long"),
            await house.Given.Account(Role.Administrator, department, name: "Trịnh Bá Duy"), await house.Given.Account(Role.UnitOfficer, department));
    }

    async Task<Answer> Give(HttpClient client, Account to, Role role, Organisation at, DateOnly? from = null, DateOnly? until = null)
    {
        var page = await client.Page($"/accounts/{to.Id}/grants/new");
        return await client.Submit(page, "main form", ("Input.Role", role.ToString()), ("Input.OrganisationId", at.Id.ToString()),
            ("Input.From", from ?? Today), ("Input.Until", until is null ? "" : until));
    }

    Task<List<AccountGrant>> GrantsOf(Account account) => house.With(services =>
        services.GetRequiredService<AppDb>().AccountGrants.Where(g => g.AccountId == account.Id).ToListAsync());

    [Fact]
    public async Task An_administrator_gives_a_role_for_a_period_and_ends_it()
    {
        var (_, department, above, _, officer) = await Tree();
        var client = house.SignedIn(above);
        (await Give(client, officer, Role.Clerk, department, until: Today.AddDays(30))).ShouldBeFine().Text.ShouldContain("Đã giao vai Văn thư");
        var grant = (await GrantsOf(officer)).Single(g => g.Role == Role.Clerk);
        (grant.Until, grant.GivenById).ShouldBe((Today.AddDays(30), above.Id));
        var page = await client.Page($"/accounts/{officer.Id}/grants/{grant.Id}/end");
        (await client.Submit(page, "main form")).ShouldBeFine().Text.ShouldContain("Đã thu hồi vai Văn thư");
        (await GrantsOf(officer)).Single(g => g.Role == Role.Clerk).EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_gives_what_lies_outside_the_own_subtree()
    {
        var (root, department, _, below, officer) = await Tree();
        var client = house.SignedIn(below);
        var page = await client.Page($"/accounts/{officer.Id}/grants/new");
        var answer = await client.Post(page, $"/accounts/{officer.Id}/grants/new", ("Input.Role", "Administrator"),
            ("Input.OrganisationId", root.Id.ToString()), ("Input.From", Today.ToString("dd/MM/yyyy")));
        answer.ShouldBeRefused("trong phạm vi quản trị của bạn");
        (await GrantsOf(officer)).ShouldHaveSingleItem();
        (await Give(client, officer, Role.Administrator, department)).ShouldBeFine();
    }

    [Fact]
    public async Task Nobody_raises_himself()
    {
        var (root, _, above, _, _) = await Tree();
        var client = house.SignedIn(above);
        var token = await client.Page("/accounts/new");
        (await client.Post(token, $"/accounts/{above.Id}/grants/new", ("Input.Role", "Leader"), ("Input.OrganisationId", root.Id.ToString()),
            ("Input.From", Today.ToString("dd/MM/yyyy")))).ShouldBeRefused(Granting.Self);
        (await GrantsOf(above)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("password")]
    [InlineData("second-factor")]
    [InlineData("close")]
    [InlineData("edit")]
    [InlineData("grants/new")]
    public async Task Whoever_holds_more_than_the_administrator_oversees_cannot_be_taken_over_by_him(string act)
    {
        var (root, department, _, below, _) = await Tree();
        var mighty = await house.Given.Account(Role.Leader, department, and: a => a.TwoFactorEnabled = true);
        await house.Given.Grant(mighty, Role.Leader, root, from: Today.AddDays(3));
        var client = house.SignedIn(below);
        (await client.Page($"/accounts/{mighty.Id}")).Body!.TextContent.ShouldContain(Granting.Beyond);
        var token = await client.Page("/accounts/new");
        var answer = await client.Post(token, $"/accounts/{mighty.Id}/{act}", ("Input.Name", "Khác"), ("Input.UserName", "khac.ten"), ("On", Today.ToString("dd/MM/yyyy")),
            ("Input.Role", "Clerk"), ("Input.OrganisationId", department.Id.ToString()), ("Input.From", Today.ToString("dd/MM/yyyy")));
        answer.ShouldBeRefused(Granting.Beyond);
        var after = await house.Fresh(mighty);
        (after.Name, after.SecurityStamp, after.ClosedOn).ShouldBe((mighty.Name, mighty.SecurityStamp, null));
    }

    [Fact]
    public async Task The_last_administrator_of_a_tree_stays()
    {
        var (root, _, above, _, _) = await Tree();
        var deputy = await house.Given.Account(Role.Administrator, root);
        var client = house.SignedIn(deputy);
        await house.Given.Grant(deputy, Role.Clerk, root);
        await house.With(db => db.AccountGrants.Where(g => g.AccountId == deputy.Id && g.Role == Role.Administrator)
            .ExecuteUpdateAsync(s => s.SetProperty(g => g.Until, Today.AddDays(20))));
        var grant = (await GrantsOf(above)).Single();
        var page = await client.Page($"/accounts/{above.Id}/grants/{grant.Id}/end");
        (await client.Submit(page, "main form")).ShouldBeRefused("là quản trị cuối cùng của");
        (await client.Submit(await client.Page($"/accounts/{above.Id}/close"), "main form")).ShouldBeRefused("là quản trị cuối cùng của");
    }

    [Fact]
    public async Task Two_administrators_who_remove_one_another_at_once_leave_one()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Account(Role.Administrator, root), await house.Given.Account(Role.Administrator, root));
        var (first, second) = (house.SignedIn(one), house.SignedIn(two));
        var pages = (await first.Page($"/accounts/{two.Id}/close"), await second.Page($"/accounts/{one.Id}/close"));
        await Task.WhenAll(first.Submit(pages.Item1, "main form"), second.Submit(pages.Item2, "main form"));
        var open = await house.With(services => services.GetRequiredService<AppDb>().Accounts.CountAsync(a => (a.Id == one.Id || a.Id == two.Id) && a.ClosedOn == null));
        open.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_role_is_not_given_twice_for_the_same_time()
    {
        var (_, department, above, _, officer) = await Tree();
        var client = house.SignedIn(above);
        (await Give(client, officer, Role.UnitOfficer, department)).ShouldBeRefused("đã có vai Cán bộ đơn vị ở Sở Nội vụ");
    }

    [Fact]
    public async Task A_role_is_not_given_backwards_in_time()
    {
        var (_, department, above, _, officer) = await Tree();
        var client = house.SignedIn(above);
        (await Give(client, officer, Role.Clerk, department, from: Today.AddDays(-1))).ShouldBeRefused("Không cấp vai lùi ngày");
        (await Give(client, officer, Role.Clerk, department, until: Today.AddDays(-1))).ShouldBeRefused("Ngày kết thúc trước ngày bắt đầu");
    }

    [Fact]
    public async Task An_auditor_sees_accounts_and_settings_and_can_send_nothing()
    {
        var (root, _, above, _, officer) = await Tree();
        var client = await house.SignedIn(Role.Auditor, root);
        var page = await client.Page($"/accounts/{officer.Id}");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page.QuerySelectorAll("main a.btn-primary").ShouldBeEmpty();
        (await client.Page("/settings")).QuerySelectorAll("main form, main td a").ShouldBeEmpty();
        var mine = await client.Page("/account/password");
        var grant = (await GrantsOf(above)).Single();
        foreach (var path in (string[])[$"/accounts/{officer.Id}/edit", $"/accounts/{officer.Id}/close", $"/accounts/{officer.Id}/password", $"/accounts/{officer.Id}/grants/new",
            $"/accounts/{above.Id}/grants/{grant.Id}/end", "/accounts/new", $"/settings/accounts.failures?root={root.Id}"])
        {
            (await client.Post(mine, path)).ShouldNotExist();
        }
    }
}
