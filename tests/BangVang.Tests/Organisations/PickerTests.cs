using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Organisations;

public sealed class PickerTests(TestHouse house)
{
    [Theory]
    [InlineData("so giao duc", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình")]
    [InlineData("sở GDĐT", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình")]
    [InlineData("dao tao giao", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình")]
    [InlineData("ubnd xa tan", "Xã Tân Lập")]
    [InlineData("HĐTĐKT", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    public async Task The_picker_finds_by_words_begun_without_marks_and_by_abbreviations(string typed, string name)
    {
        var root = (await house.Given.SonBinh())["root"];
        var officer = await house.SignedIn(Role.UnitOfficer, root);
        var options = (await officer.Page($"/organisations/pick?root={root.Id}&q={Uri.EscapeDataString(typed)}")).QuerySelectorAll("[role=option]");
        options.First().GetAttribute("data-name").ShouldBe(name);
        options.Length.ShouldBeLessThanOrEqualTo(10);
    }

    [Theory]
    [InlineData("' & | ! ( ) : * \\")]
    [InlineData("%_")]
    [InlineData("a:* | !b")]
    [InlineData("…")]
    public async Task Signs_that_mean_something_to_a_search_engine_are_only_signs(string typed)
    {
        var officer = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        (await officer.Visit($"/organisations/pick?q={Uri.EscapeDataString(typed)}")).ShouldBeFine();
        (await officer.Visit($"/organisations?q={Uri.EscapeDataString(typed)}")).ShouldBeFine();
    }

    [Fact]
    public async Task Without_scripts_an_unclear_name_is_asked_about_and_the_choice_is_taken()
    {
        var all = await house.Given.SonBinh();
        var office = await house.Given.Organisation("Phòng Kế toán", all["Sở Nội vụ"]);
        var officer = await house.SignedIn(Role.StandingOfficer, all["root"]);
        var asked = await officer.Submit(await officer.Page($"/organisations/{office.Id}/move"), "main form", ("ToId", "phòng VĂN HÓA - xã hội"));
        asked.ShouldBeRefused("Có 3 đơn vị gọi là");
        var choices = asked.Document.QuerySelectorAll("chon-don-vi input[type=radio]");
        choices.Length.ShouldBe(3);
        var done = await officer.Submit(asked.Document, "main form", ("ToId", new[] { "phòng VĂN HÓA - xã hội", choices[1].GetAttribute("value")! }));
        done.ShouldBeFine();
        await house.With(async db => (await db.Organisations.SingleAsync(o => o.Id == office.Id)).ParentId.ToString().ShouldBe(choices[1].GetAttribute("value")));
    }

    [Fact]
    public async Task A_name_that_no_body_bears_is_said_and_a_body_of_another_tree_cannot_be_smuggled_in()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root());
        var body = await house.Given.Organisation("Sở A", root);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var page = await officer.Page($"/organisations/{body.Id}/move");
        (await officer.Submit(page, "main form", ("ToId", "Không đâu cả"))).ShouldBeRefused("Không tìm thấy đơn vị nào như “Không đâu cả”");
        (await officer.Submit(page, "main form", ("ToId", other.Id.ToString()))).ShouldBeRefused("không có trong danh mục bạn được xem");
        (await officer.Submit(page, "main form", ("ToId", ""))).ShouldBeRefused("Chưa chọn cấp trên mới");
    }

    [Fact]
    public async Task Among_ten_thousand_bodies_the_one_that_is_meant_comes_first_and_ten_at_most_are_offered()
    {
        var root = await house.Given.Root("Tỉnh Đông Người");
        await house.With(db => db.Database.ExecuteSqlAsync($"""
            insert into organisations (id, name, folded, kind, parent_id, path, root_id)
            select gen_random_uuid(), 'Trường Tiểu học số ' || i, 'truong tieu hoc so ' || i, 'School', {root.Id}, {root.Path} || 'x' || i || '.', {root.Id}
            from generate_series(1, 10000) i
            """));
        var officer = await house.SignedIn(Role.UnitOfficer, root);
        var options = (await officer.Page("/organisations/pick?q=tieu+hoc+400")).QuerySelectorAll("[role=option]");
        options.First().GetAttribute("data-name").ShouldBe("Trường Tiểu học số 400");
        options.Length.ShouldBe(10);
    }
}
