using BangVang.Accounts;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class SettingsPageTests(TestHouse house)
{
    static string At(string code, Guid root) => $"/settings/{code}?root={root}";

    Task<string> Held(string code, Guid root) => house.With(services => services.GetRequiredService<SettingValues>().Of(code, root));

    [Fact]
    public async Task What_no_source_confirms_says_so()
    {
        var client = await house.SignedIn(Role.Administrator, await house.Given.Root());
        var rows = (await client.Page("/settings")).QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.TextContent);
        rows.Single(r => r.Key.StartsWith("Thời gian tạm khóa")).Value.ShouldContain("chưa kiểm chứng");
        rows.Single(r => r.Key.StartsWith("Độ dài tối thiểu")).Value.ShouldNotContain("chưa kiểm chứng");
    }

    [Fact]
    public async Task A_value_holds_for_its_own_tree_and_goes_back_to_the_default()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root());
        var client = await house.SignedIn(Role.Administrator, root);
        (await client.Submit(await client.Page(At(AccountSettings.Failures, root.Id)), "main form", ("Value", "3"), ("Note", "Theo quy chế của tỉnh"))).ShouldBeFine();
        ((await Held(AccountSettings.Failures, root.Id)), await Held(AccountSettings.Failures, other.Id)).ShouldBe(("3", "5"));
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password);
        for (var i = 0; i < 3; i++) await house.Visitor().SignIn(account.UserName, "Sai mật khẩu 1!");
        (await house.Fresh(account)).LockoutEnd.ShouldNotBeNull();
        var page = await client.Page(At(AccountSettings.Failures, root.Id));
        (await client.Post(page, At(AccountSettings.Failures, root.Id) + "&handler=Default")).ShouldBeFine();
        (await Held(AccountSettings.Failures, root.Id)).ShouldBe("5");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("không")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public async Task A_value_that_will_not_do_is_refused_with_its_bounds(string value)
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.Administrator, root);
        (await client.Submit(await client.Page(At(AccountSettings.Failures, root.Id)), "main form", ("Value", value))).ShouldBeRefused("số nguyên từ 3 đến 20");
        (await Held(AccountSettings.Failures, root.Id)).ShouldBe("5");
    }

    [Fact]
    public async Task The_second_of_two_who_change_the_same_is_told()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.Administrator, root);
        var (one, two) = (await client.Page(At(AccountSettings.LockMinutes, root.Id)), await client.Page(At(AccountSettings.LockMinutes, root.Id)));
        await client.Submit(one, "main form", ("Value", "20"));
        (await client.Submit(two, "main form", ("Value", "30"))).ShouldBeRefused("Người khác vừa đổi mục này thành 20");
    }

    [Fact]
    public async Task Whoever_administers_a_part_of_the_tree_looks_and_does_not_change()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.Administrator, await house.Given.Organisation("Sở Y tế", root));
        (await client.Page("/settings")).Body!.TextContent.ShouldContain("chỉ xem");
        (await client.Visit(At(AccountSettings.Failures, root.Id))).ShouldNotExist();
        (await client.Visit(At("khong-co", root.Id))).ShouldNotExist();
    }
}
