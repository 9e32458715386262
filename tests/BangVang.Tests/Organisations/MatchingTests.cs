using BangVang.Organisations;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

public sealed class MatchingTests(TestHouse house)
{
    [Theory]
    [InlineData("Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("sở nội vụ tỉnh", "Sở Nội vụ")]
    [InlineData("- Sở Nội vụ tỉnh Sơn Bình;", "Sở Nội vụ")]
    [InlineData("SO NOI VU", "Sở Nội vụ")]
    [InlineData("SNV", "Sở Nội vụ")]
    [InlineData("Sở GD&ĐT", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình")]
    [InlineData("Sở GDĐT tỉnh", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình")]
    [InlineData("Sở KH&CN", "Sở Khoa học và Công nghệ")]
    [InlineData("HĐTĐKT tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    [InlineData("HĐ TĐKT tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    [InlineData("Hội đồng thi đua, khen thưởng", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    [InlineData("Thường trực Hội đồng TĐKT tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    [InlineData("TT HĐND", "Thường trực HĐND tỉnh")]
    [InlineData("Văn phòng UBND tỉnh (Trưởng khối)", "Văn phòng UBND tỉnh")]
    [InlineData("VP UBND tỉnh", "Văn phòng UBND tỉnh")]
    [InlineData("LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh Sơn Bình")]
    [InlineData("Ban TĐKT", "Ban Thi đua - Khen thưởng")]
    [InlineData("Ban TĐKT, Sở Nội vụ", "Ban Thi đua - Khen thưởng")]
    [InlineData("UBND tỉnh", "UBND tỉnh Sơn Bình")]
    [InlineData("Ủy ban nhân dân tỉnh", "UBND tỉnh Sơn Bình")]
    [InlineData("Chủ tịch UBND tỉnh", "UBND tỉnh Sơn Bình")]
    [InlineData("UBND xã Tân Lập", "Xã Tân Lập")]
    [InlineData("xã Hoà Lạc", "Xã Hòa Lạc")]
    [InlineData("UBND phường Đông Bình", "Phường Đông Bình")]
    public async Task A_text_of_a_plan_finds_the_one_body_it_means(string text, string name)
    {
        var all = await house.Given.SonBinh();
        var found = await Match(all["root"], text);
        found.ShouldNotBeEmpty();
        found[0].Name.ShouldBe(name, string.Join(" | ", found));
        found[0].IsSure.ShouldBeTrue(string.Join(" | ", found));
    }

    [Theory]
    [InlineData("UBND các xã, phường", "UBND các xã, phường, đặc khu")]
    [InlineData("UBND các xã, thị trấn trên địa bàn tỉnh", "UBND các xã, phường, đặc khu")]
    [InlineData("Các sở, ban, ngành", "Các sở, ban, ngành")]
    [InlineData("các sở, ngành của tỉnh", "Các sở, ban, ngành")]
    [InlineData("Các khối thi đua của tỉnh", "Các khối, cụm thi đua")]
    [InlineData("Trưởng các khối thi đua", "Các khối, cụm thi đua")]
    [InlineData("Thủ trưởng các cơ quan, đơn vị, địa phương", "Các cơ quan, đơn vị, địa phương")]
    [InlineData("Các cơ quan, đơn vị địa phương", "Các cơ quan, đơn vị, địa phương")]
    [InlineData("Các đơn vị trong Khối thi đua", "Các đơn vị trong khối thi đua")]
    [InlineData("Các đơn vị thuộc các khối thi đua", "Các đơn vị trong khối thi đua")]
    [InlineData("UBND các huyện, thành phố", "UBND các huyện, thị xã, thành phố")]
    [InlineData("các cơ quan thông tin đại chúng", "Các cơ quan báo chí")]
    public async Task Several_bodies_by_one_name_are_a_group_and_not_one_body(string text, string name)
    {
        var all = await house.Given.SonBinh();
        var found = await Match(all["root"], text);
        found.ShouldNotBeEmpty();
        found[0].Name.ShouldBe(name);
        found[0].Group.ShouldNotBeNull();
        found[0].IsSure.ShouldBeTrue(string.Join(" | ", found));
    }

    [Fact]
    public async Task A_group_that_nobody_has_named_yet_is_proposed_and_enters_the_tree_when_it_is_learnt()
    {
        var root = (await house.Given.SonBinh())["root"];
        const string text = "Các địa phương, đơn vị, các khối thi đua";
        var proposed = (await Match(root, text))[0];
        proposed.IsNewGroup.ShouldBeTrue();
        proposed.IsSure.ShouldBeFalse();
        await house.With(services => services.GetRequiredService<Learning>().Learn(root.Id, text, proposed.Group!));
        var known = (await Match(root, text))[0];
        (known.IsNewGroup, known.IsSure).ShouldBe((false, true));
    }

    [Fact]
    public async Task Related_units_are_left_to_the_officer()
    {
        var found = await Match((await house.Given.SonBinh())["root"], "các sở, ngành, đơn vị liên quan");
        found[0].IsSure.ShouldBeFalse();
        found[0].Why.ShouldContain("liên quan");
    }

    [Fact]
    public async Task Namesakes_are_not_told_apart_by_guessing_but_the_issuer_of_the_document_counts()
    {
        var all = await house.Given.SonBinh();
        var anywhere = await Match(all["root"], "Phòng Văn hóa - Xã hội");
        anywhere.Count.ShouldBe(3);
        anywhere[0].IsSure.ShouldBeFalse();
        var near = await house.With(services => services.GetRequiredService<OrganisationMatcher>()
            .Match(all["root"].Id, ["Phòng VH-XH"], all["Xã Tân Lập"].Id));
        near["Phòng VH-XH"][0].Below.ShouldBe("Xã Tân Lập");
        near["Phòng VH-XH"][0].IsSure.ShouldBeTrue();
    }

    [Fact]
    public async Task What_no_body_is_called_finds_nothing_sure()
    {
        var root = (await house.Given.SonBinh())["root"];
        (await Match(root, "Tổ thường trực giúp việc")).ShouldAllBe(m => !m.IsSure);
        (await Match(root, "Sở Nội vụ tỉnh Lai Châu")).ShouldAllBe(m => !m.IsSure);
        (await Match(root, " - ")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_learnt_alias_is_known_next_time_and_the_last_word_of_an_officer_counts()
    {
        var all = await house.Given.SonBinh();
        const string text = "Cơ quan Thường trực Hội đồng TĐKT";
        await Learn(all, text, "Sở Nội vụ");
        (await Match(all["root"], text))[0].ShouldSatisfyAllConditions(m => m.Name.ShouldBe("Sở Nội vụ"), m => m.IsSure.ShouldBeTrue());
        await Learn(all, text, "Ban Thi đua - Khen thưởng");
        (await Match(all["root"], text))[0].Name.ShouldBe("Ban Thi đua - Khen thưởng");
    }

    [Fact]
    public async Task A_name_of_a_body_is_not_learnt_for_another()
    {
        var all = await house.Given.SonBinh();
        (await Learn(all, "Sở Nội vụ", "Sở Khoa học và Công nghệ")).ShouldBeFalse();
        (await Match(all["root"], "Sở Nội vụ"))[0].Name.ShouldBe("Sở Nội vụ");
    }

    [Fact]
    public async Task An_alias_is_understood_in_its_own_tree_only()
    {
        var (one, other) = (await house.Given.SonBinh(), await house.Given.SonBinh());
        await Learn(one, "CQTT", "Sở Nội vụ");
        (await Match(other["root"], "CQTT")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_group_means_the_bodies_of_its_kinds_that_are_valid_on_the_date()
    {
        var all = await house.Given.SonBinh();
        var members = await house.With(async services =>
        {
            var db = services.GetRequiredService<BangVang.Kernel.Data.AppDb>();
            var rootId = all["root"].Id;
            var commune = await db.Organisations.SingleAsync(o => o.Id == all["Xã Hòa Lạc"].Id);
            var office = await db.Organisations.SingleAsync(o => o.ParentId == commune.Id);
            await services.GetRequiredService<Closing>().Close(office, new DateOnly(2025, 6, 30));
            await services.GetRequiredService<Closing>().Close(commune, new DateOnly(2025, 6, 30));
            var (communes, departments) = (await Group(db, rootId, "UBND các xã, phường, đặc khu"), await Group(db, rootId, "Các sở, ban, ngành"));
            var groups = services.GetRequiredService<GroupMembers>();
            return (Before: await groups.On(new DateOnly(2025, 6, 30), communes), After: await groups.On(new DateOnly(2025, 7, 1), communes),
                Departments: await groups.On(new DateOnly(2026, 1, 1), departments));
        });
        members.Before.Select(o => o.Name).ShouldBe(["Phường Đông Bình", "Xã Hòa Lạc", "Xã Tân Lập"]);
        members.After.Select(o => o.Name).ShouldBe(["Phường Đông Bình", "Xã Tân Lập"]);
        members.Departments.Select(o => o.Name).ShouldNotContain("Ban Thi đua - Khen thưởng");
        members.Departments.Count.ShouldBe(4);
    }

    Task<IReadOnlyList<Match>> Match(Organisation root, string text) =>
        house.With(services => services.GetRequiredService<OrganisationMatcher>().Match(root.Id, text));

    Task<bool> Learn(Dictionary<string, Organisation> all, string text, string name) =>
        house.With(services => services.GetRequiredService<Learning>().Learn(all["root"].Id, text, all[name]));

    static Task<OrganisationGroup> Group(BangVang.Kernel.Data.AppDb db, Guid rootId, string name) =>
        db.OrganisationGroups.SingleAsync(g => g.RootId == rootId && g.Name == name);
}
