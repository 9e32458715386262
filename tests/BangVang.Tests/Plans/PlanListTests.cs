using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Tests.Web;

namespace BangVang.Tests.Plans;

public sealed class PlanListTests(TestHouse house)
{
    [Fact]
    public async Task An_empty_list_says_what_it_is_for()
    {
        var client = await house.SignedIn(Role.StandingOfficer, await house.Given.Root());
        (await client.Page("/plans")).Body!.TextContent.ShouldContain("Chưa có kế hoạch nào");
    }

    [Theory]
    [InlineData("thi dua", true)]
    [InlineData("THI ĐUA khen", true)]
    [InlineData("khen thu", true)]
    [InlineData("ngân sách", false)]
    [InlineData("' & | :* !", true)]
    public async Task Plans_are_found_without_diacritics(string text, bool found)
    {
        var root = await house.Given.Root();
        await house.Given.Draft(root);
        var page = await (await house.SignedIn(Role.StandingOfficer, root)).Page($"/plans?q={Uri.EscapeDataString(text)}");
        page.Body!.TextContent.Contains("Kế hoạch công tác thi đua, khen thưởng năm").ShouldBe(found);
    }

    [Fact]
    public async Task Filters_stand_in_the_address()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        await house.Given.Draft(root, 2025, "Kế hoạch tỉnh");
        await house.Given.Draft(department, 2026, "Kế hoạch sở");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        (await Titles(client, "/plans")).ShouldBe(["Kế hoạch sở năm 2026", "Kế hoạch tỉnh năm 2025"]);
        (await Titles(client, "/plans?year=2025")).ShouldBe(["Kế hoạch tỉnh năm 2025"]);
        (await Titles(client, $"/plans?issuer={department.Id}")).ShouldBe(["Kế hoạch sở năm 2026"]);
        (await Titles(client, "/plans?state=Issued")).ShouldBeEmpty();
        (await Titles(client, "/plans?mine=true")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_list_is_turned_page_by_page_without_losing_or_repeating_a_plan()
    {
        var root = await house.Given.Root();
        for (var i = 0; i < 53; i++) await house.Given.Draft(root, 2000 + i % 3, $"Kế hoạch {i}");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var first = await client.Page("/plans");
        var second = await client.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var all = Titles(first).Concat(Titles(second)).ToList();
        all.Count.ShouldBe(53);
        all.ShouldBeUnique();
    }

    [Fact]
    public async Task The_list_says_how_far_each_issued_plan_has_come()
    {
        var root = await house.Given.Root();
        await house.Given.Issued(root, assignments: [a => a.Led(root), a => a.Led(root)]);
        var row = (await (await house.SignedIn(Role.StandingOfficer, root)).Page("/plans")).QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain("0/2");
        row.TextContent.ShouldContain("01/KH-UBND");
    }

    [Fact]
    public async Task Drafts_of_another_body_do_not_exist()
    {
        var root = await house.Given.Root();
        var (ours, theirs) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Tài chính", root));
        var draft = await house.Given.Draft(theirs);
        var client = await house.SignedIn(Role.UnitOfficer, ours);
        (await Titles(client, "/plans")).ShouldBeEmpty();
        (await client.Visit($"/plans/{draft.Id}")).ShouldNotExist();
    }

    static async Task<List<string>> Titles(HttpClient client, string path) => Titles(await client.Page(path));

    static List<string> Titles(AngleSharp.Dom.IDocument page) => [.. page.QuerySelectorAll("tbody .ten").Select(e => e.TextContent)];
}
