using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class AccountPagesTests(TestHouse house)
{
    async Task<(HttpClient Client, Organisation Root)> Administrator()
    {
        var root = await house.Given.Root();
        return (await house.SignedIn(Role.Administrator, root), root);
    }

    static async Task<Answer> Create(HttpClient client, Organisation at, string name, params (string, object?)[] more) =>
        await client.Submit(await client.Page("/accounts/new"), "main form", [("Input.Name", name), ("Input.OrganisationId", at.Id.ToString()), .. more]);

    Task<List<Account>> In(Organisation organisation, string name) => house.With(services =>
        services.GetRequiredService<AppDb>().Accounts.Where(a => a.OrganisationId == organisation.Id && a.Name == name).ToListAsync());

    [Fact]
    public async Task A_new_account_chooses_its_own_password_and_has_its_first_role()
    {
        var (client, root) = await Administrator();
        var made = (await Create(client, root, "  Lò  Thị Hương   Giang ", ("Role", "UnitOfficer"))).ShouldBeFine();
        var account = (await In(root, "Lò Thị Hương Giang")).ShouldHaveSingleItem();
        account.UserName!.ShouldStartWith("giang.lth");
        account.PasswordHash.ShouldBeNull();
        var link = new Uri(made.Document.QuerySelector(".ma-lien-ket")!.TextContent).PathAndQuery;
        var visitor = house.Visitor();
        await visitor.Submit(await visitor.Page(link), "form", ("Input.Password", Entering.Password), ("Input.Again", Entering.Password));
        (await visitor.SignIn(account.UserName)).ShouldBeFine().Text.ShouldContain("Cán bộ đơn vị");
    }

    [Fact]
    public async Task Clicking_create_twice_makes_one_account()
    {
        var (client, root) = await Administrator();
        var page = await client.Page("/accounts/new");
        (string, object?)[] fields = [("Input.Name", "Hoàng Kim Oanh"), ("Input.OrganisationId", root.Id.ToString())];
        var both = await Task.WhenAll(client.Submit(page, "main form", fields), client.Submit(page, "main form", fields));
        both[0].Path.ShouldBe(both[1].Path);
        (await In(root, "Hoàng Kim Oanh")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_people_with_one_name_are_told_apart_and_get_two_names()
    {
        var (client, root) = await Administrator();
        await Create(client, root, "Bùi Quang Hưng");
        var asked = (await Create(client, root, "Bùi Quang Hưng")).ShouldBeRefused("đã có người tên Bùi Quang Hưng");
        (await client.Submit(asked.Document, "main form", ("IsAnother", true))).ShouldBeFine();
        var both = await In(root, "Bùi Quang Hưng");
        both.Count.ShouldBe(2);
        both[0].UserName.ShouldNotBe(both[1].UserName);
    }

    [Fact]
    public async Task People_of_one_name_made_at_the_same_moment_get_different_user_names()
    {
        var (client, root) = await Administrator();
        await client.Page("/accounts/new");
        var name = "Vàng " + Guid.CreateVersion7().ToString("N")[20..];
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i => await Create(client, await house.Given.Organisation("Phòng " + i, root), name)));
        made.ShouldAllBe(a => a.Status == System.Net.HttpStatusCode.OK);
        var names = await house.With(services => services.GetRequiredService<AppDb>().Accounts.Where(a => a.Name == name).Select(a => a.UserName).ToListAsync());
        names.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task A_taken_user_name_or_mail_address_is_told_beside_its_field()
    {
        var (client, root) = await Administrator();
        var (name, mail) = ("ten" + Guid.CreateVersion7().ToString("N")[22..], Guid.CreateVersion7().ToString("N") + "@sonbinh.example");
        await Create(client, root, "Đỗ Minh Khôi", ("Input.UserName", name), ("Input.Email", mail));
        var refused = await Create(client, root, "Lường Văn Thiện", ("Input.UserName", name), ("Input.Email", mail.ToUpperInvariant()));
        refused.ShouldBeRefused("đã có người dùng").Text.ShouldContain("đã thuộc một tài khoản khác");
    }

    [Theory]
    [InlineData("Input.Name", "   ", "Nhập họ tên")]
    [InlineData("Input.UserName", "Có Dấu", "Tên đăng nhập gồm")]
    [InlineData("Input.UserName", "a@b", "Tên đăng nhập gồm")]
    [InlineData("Input.Email", "không phải thư", "Địa chỉ thư chưa đúng")]
    [InlineData("Input.OrganisationId", "", "Chọn đơn vị")]
    public async Task What_is_typed_wrong_is_told_and_the_rest_stays(string field, string typed, string sentence)
    {
        var (client, root) = await Administrator();
        var fields = new Dictionary<string, object?> { ["Input.Name"] = "Nguyễn Văn Bình", ["Input.OrganisationId"] = root.Id.ToString(), ["Input.Position"] = "Chuyên viên chính", [field] = typed };
        var answer = await client.Submit(await client.Page("/accounts/new"), "main form", [.. fields.Select(f => (f.Key, f.Value))]);
        answer.Document.QuerySelector(".bao-loi")!.TextContent.ShouldContain(sentence);
        answer.Document.QuerySelector("[name='Input.Position']")!.GetAttribute("value").ShouldBe("Chuyên viên chính");
    }

    [Fact]
    public async Task The_second_of_two_administrators_who_edit_is_told_and_loses_nothing()
    {
        var (client, root) = await Administrator();
        var account = await house.Given.Account(null, root);
        var (one, two) = (await client.Page($"/accounts/{account.Id}/edit"), await client.Page($"/accounts/{account.Id}/edit"));
        (await client.Submit(one, "main form", ("Input.Position", "Trưởng phòng"))).ShouldBeFine();
        var second = (await client.Submit(two, "main form", ("Input.Position", "Phó Giám đốc"))).ShouldBeRefused("Người khác vừa lưu thay đổi");
        second.Document.QuerySelector("[name='Input.Position']")!.GetAttribute("value").ShouldBe("Phó Giám đốc");
        (await house.Fresh(account)).Position.ShouldBe("Trưởng phòng");
    }

    [Fact]
    public async Task Closing_signs_out_and_reopening_lets_in()
    {
        var (client, root) = await Administrator();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password);
        var theirs = house.Visitor();
        await theirs.SignIn(account.UserName);
        (await client.Submit(await client.Page($"/accounts/{account.Id}/close"), "main form", ("Reason", "Nghỉ hưu"))).ShouldBeFine().Text.ShouldContain("Đã đóng tài khoản");
        (await theirs.Visit("/account")).ShouldAskToSignIn();
        (await client.Submit(await client.Page($"/accounts/{account.Id}/reopen"), "main form")).ShouldBeFine();
        (await house.Visitor().SignIn(account.UserName)).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task An_account_unused_too_long_is_opened_again_by_the_administrator()
    {
        var (client, root) = await Administrator();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password, and: a => a.ActiveSince = Entering.Now.AddDays(-90));
        (await client.Submit(await client.Page($"/accounts/{account.Id}/reopen"), "main form")).ShouldBeFine();
        (await house.Visitor().SignIn(account.UserName)).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task A_locked_account_is_unlocked_before_its_time()
    {
        var (client, root) = await Administrator();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password, and: a => a.LockoutEnd = Entering.Now.AddMinutes(10));
        (await client.Submit(await client.Page($"/accounts/{account.Id}/unlock"), "main form")).ShouldBeFine();
        (await house.Visitor().SignIn(account.UserName)).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task The_list_is_ordered_by_given_name_found_without_marks_and_paged()
    {
        var (client, root) = await Administrator();
        foreach (var name in (string[])["Nguyễn Văn Đức", "Trần Thị Ánh", "Lê Văn An", "Phạm Ân"]) await house.Given.Account(null, root, name);
        var page = await client.Page("/accounts?state=NoRole");
        page.QuerySelectorAll("tbody th a.ten").Select(a => a.TextContent).ShouldBe(["Lê Văn An", "Trần Thị Ánh", "Phạm Ân", "Nguyễn Văn Đức"]);
        (await client.Page("/accounts?q=thi+anh")).QuerySelectorAll("tbody th a.ten").ShouldHaveSingleItem().TextContent.ShouldBe("Trần Thị Ánh");
    }

    [Fact]
    public async Task Sixty_accounts_are_turned_over_without_losing_or_repeating_one()
    {
        var (client, root) = await Administrator();
        for (var i = 0; i < 60; i++) await house.Given.Account(Role.UnitOfficer, root, "Nguyễn Văn An");
        var first = await client.Page("/accounts?role=UnitOfficer");
        var second = await client.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var links = first.QuerySelectorAll("tbody a.ten").Concat(second.QuerySelectorAll("tbody a.ten")).Select(a => a.GetAttribute("href")).ToList();
        (links.Count, links.Distinct().Count()).ShouldBe((60, 60));
    }

    [Fact]
    public async Task The_list_goes_out_as_a_workbook()
    {
        var (client, root) = await Administrator();
        await house.Given.Account(Role.Clerk, root, "Phạm Thị Ngọc Ánh");
        var file = await client.GetByteArrayAsync("/accounts?handler=Excel&role=Clerk");
        file[..2].ShouldBe("PK"u8.ToArray());
    }
}
