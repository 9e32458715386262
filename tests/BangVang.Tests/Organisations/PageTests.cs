using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

public sealed class PageTests(TestHouse house)
{
    static readonly string[] ActPages = ["edit", "move", "close", "merge", "split"];

    [Fact]
    public async Task An_officer_of_another_tree_is_told_that_nothing_of_it_exists()
    {
        var root = await house.Given.Root();
        var body = await house.Given.Organisation("Sở A", root);
        var own = await house.Given.Root();
        var stranger = await house.SignedIn(Role.Administrator, own);
        (await stranger.Visit($"/organisations/{body.Id}")).ShouldNotExist();
        (await stranger.Visit($"/organisations/tree?at={body.Id}")).ShouldNotExist();
        foreach (var page in ActPages) (await stranger.Visit($"/organisations/{body.Id}/{page}")).ShouldNotExist();
        (await stranger.Page("/organisations?q=so+a")).Body!.TextContent.ShouldContain("Không có đơn vị nào khớp");
        (await stranger.Page($"/organisations?below={root.Id}")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await stranger.Page("/organisations/pick?q=so+a")).Body!.TextContent.ShouldContain("Không tìm thấy");
        var form = await stranger.Page($"/organisations/{own.Id}/edit");
        foreach (var page in ActPages.Append("?handler=Alias").Append("?handler=RemoveAlias"))
            (await stranger.Post(form, $"/organisations/{body.Id}/{page}".Replace("/?", "?"))).ShouldNotExist();
        var group = await house.With(s => s.GetRequiredService<AppDb>().Set<BangVang.Organisations.Groups.OrganisationGroup>().FirstAsync(g => g.RootId == root.Id));
        (await stranger.Visit($"/organisations/group/{group.Id}")).ShouldNotExist();
        (await stranger.Post(form, $"/organisations/group/{group.Id}")).ShouldNotExist();
        (await stranger.Visit($"/organisations/groups?root={root.Id}")).ShouldNotExist();
    }

    [Fact]
    public async Task A_unit_officer_sees_the_whole_tree_and_changes_nothing_in_it()
    {
        var root = await house.Given.Root();
        var (own, other) = (await house.Given.Organisation("Sở A", root), await house.Given.Organisation("Sở B", root));
        var officer = await house.SignedIn(Role.UnitOfficer, own);
        (await officer.Page($"/organisations/{other.Id}")).QuerySelectorAll("form[method=post]").Length.ShouldBeLessThanOrEqualTo(1);
        foreach (var page in ActPages) (await officer.Visit($"/organisations/{own.Id}/{page}")).ShouldNotExist();
        (await officer.Visit("/organisations/new")).ShouldNotExist();
        (await officer.Visit($"/organisations/groups?root={root.Id}")).ShouldBeFine();
    }

    [Fact]
    public async Task A_body_is_founded_edited_and_found_again_by_either_name()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var shown = await officer.Submit(await officer.Page($"/organisations/new?parent={root.Id}"), "main form",
            ("Input.Name", "  Sở Thử nghiệm "), ("Input.Kind", "Department"), ("Input.From", "01/03/2020"));
        shown.ShouldBeFine().Text.ShouldContain("Đã thêm Sở Thử nghiệm");
        var edited = await officer.Submit(await officer.Page(shown.Path + "/edit"), "main form",
            ("Input.Name", "Sở Thực nghiệm"), ("RenamedOn", "01/03/2024"));
        edited.ShouldBeFine().Text.ShouldContain("Sở Thử nghiệm (đến 29/02/2024)");
        (await officer.Page("/organisations?q=so+thu+nghiem")).QuerySelector("tbody a")!.TextContent.ShouldBe("Sở Thực nghiệm");
        (await officer.Page("/organisations?q=thuc+ngh&kind=Department")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await officer.Page("/organisations?q=thuc+ngh&on=29/02/2020")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_dates_and_missing_names_are_said_beside_their_fields_and_nothing_typed_is_lost()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.Administrator, root);
        var answer = await officer.Submit(await officer.Page($"/organisations/new?parent={root.Id}"), "main form",
            ("Input.Name", ""), ("Input.ShortName", "Sở TN"), ("Input.From", "29/02/2025"));
        answer.ShouldBeRefused("Chưa nhập tên.");
        answer.Text.ShouldContain("“29/02/2025” không phải là một ngày có thật");
        answer.Text.ShouldContain("Chưa chọn loại.");
        answer.Document.QuerySelector("[name='Input.ShortName']")!.GetAttribute("value").ShouldBe("Sở TN");
        answer.Document.QuerySelector("chon-don-vi input[type=text]")!.GetAttribute("value").ShouldBe("UBND tỉnh Sơn Bình");
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_keeps_what_was_typed()
    {
        var root = await house.Given.Root();
        var body = await house.Given.Organisation("Sở A", root);
        var (one, two) = (await house.SignedIn(Role.Administrator, root), await house.SignedIn(Role.StandingOfficer, root));
        var (first, second) = (await one.Page($"/organisations/{body.Id}/edit"), await two.Page($"/organisations/{body.Id}/edit"));
        (await one.Submit(first, "main form", ("Input.ShortName", "SA"))).ShouldBeFine();
        var late = await two.Submit(second, "main form", ("Input.ShortName", "Của người thứ hai"));
        late.ShouldBeRefused("Người khác vừa lưu thay đổi");
        late.Document.QuerySelector("[name='Input.ShortName']")!.GetAttribute("value").ShouldBe("Của người thứ hai");
    }

    [Fact]
    public async Task A_form_sent_twice_founds_one_body()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.Administrator, root);
        var page = await officer.Page($"/organisations/new?parent={root.Id}");
        (string, object?)[] fields = [("Input.Name", "Sở Hai lần"), ("Input.Kind", "Department")];
        var answers = await Task.WhenAll(officer.Submit(page, "main form", fields), officer.Submit(page, "main form", fields));
        answers.ShouldAllBe(a => a.Document.Title!.Contains("Sở Hai lần"));
        await house.With(async db => (await db.Organisations.CountAsync(o => o.RootId == root.Id && o.Name == "Sở Hai lần")).ShouldBe(1));
    }

    [Fact]
    public async Task Two_communes_become_one_of_the_same_name_as_one_of_them()
    {
        var root = await house.Given.Root();
        var (a, b) = (await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), await house.Given.Organisation("Xã Hòa Lạc", root, OrganisationKind.Commune));
        await house.Given.Organisation("Trường Tiểu học Hòa Lạc", b, OrganisationKind.School);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var page = await officer.Page($"/organisations/{a.Id}/merge");
        (await officer.Submit(page, "main form", ("WithIds", "Xã Hòa Lạc"), ("NewName", "Xã Tân Lập"), ("On", "01/07/2025"), ("Basis", "Nghị quyết 1"))).ShouldBeRefused("Đánh dấu ô này");
        var done = await officer.Submit(await officer.Page($"/organisations/{a.Id}/merge"), "main form",
            ("WithIds", "xa hoa lac"), ("NewName", "Xã Tân Lập"), ("On", "01/07/2025"), ("Basis", "Nghị quyết 1"), ("Sure", true));
        done.ShouldBeFine().Text.ShouldContain("Đã sáp nhập vào");
        var after = await officer.Visit(done.Document.QuerySelector(".bao-ho a")!.GetAttribute("href")!);
        after.Text.ShouldContain("Trường Tiểu học Hòa Lạc");
        after.Text.ShouldContain("Tiếp nhận từ");
        (await officer.Page("/organisations?q=tan+lap&ended=true")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_district_is_split_after_each_of_its_own_has_been_asked_for()
    {
        var root = await house.Given.Root();
        var district = await house.Given.Organisation("Huyện Nậm Sơn", root, OrganisationKind.District);
        var office = await house.Given.Organisation("Phòng Nội vụ", district);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var asked = await officer.Submit(await officer.Page($"/organisations/{district.Id}/split"), "main form",
            ("NewNames", "Xã Nậm Sơn\nXã Bản Lầu\n"), ("On", "01/07/2025"), ("Basis", "Nghị quyết 1"), ("Sure", true));
        asked.ShouldBeRefused("Chưa chọn Phòng Nội vụ về đơn vị nào");
        var done = await officer.Submit(asked.Document, "main form", ($"Heirs[{office.Id}]", "Xã Bản Lầu"));
        done.ShouldBeFine().Text.ShouldContain("Đã chia thành");
        await house.With(async db =>
        {
            var heir = await db.Organisations.SingleAsync(o => o.Name == "Xã Bản Lầu" && o.RootId == root.Id);
            (await db.Organisations.SingleAsync(o => o.Id == office.Id)).ParentId.ShouldBe(heir.Id);
        });
    }

    [Fact]
    public async Task An_alias_is_added_and_taken_off_and_one_that_is_taken_is_refused()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Organisation("Hội đồng A", root), await house.Given.Organisation("Hội đồng B", root));
        var officer = await house.SignedIn(Role.Administrator, root);
        var page = await officer.Submit(await officer.Page($"/organisations/{one.Id}"), "#them-ten", ("Alias", "HĐ tỉnh"));
        page.ShouldBeFine().Text.ShouldContain("HĐ tỉnh");
        (await officer.Submit(await officer.Page($"/organisations/{two.Id}"), "#them-ten", ("Alias", "hđ TỈNH"))).ShouldBeRefused("“Hội đồng A”");
        (await officer.Submit(page.Document, "form[action*=RemoveAlias]")).ShouldBeFine();
        await house.With(async db => (await db.OrganisationAliases.AnyAsync(a => a.OrganisationId == one.Id)).ShouldBeFalse());
    }

    [Fact]
    public async Task The_list_goes_out_as_a_workbook_of_the_same_query()
    {
        var root = await house.Given.Root();
        await house.Given.Organisation("Sở A", root);
        var officer = await house.SignedIn(Role.Administrator, root);
        var link = (await officer.Page("/organisations?kind=Department")).QuerySelector("a[href*=Export]")!;
        link.TextContent.ShouldContain("1 đơn vị");
        var file = await officer.GetAsync(link.GetAttribute("href"));
        file.Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheetml");
        (await file.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task A_group_is_made_of_kinds_and_of_bodies_named_one_by_one()
    {
        var root = await house.Given.Root();
        await house.Given.Organisation("Sở A", root);
        var office = await house.Given.Organisation("Phòng X", await house.Given.Organisation("Sở B", root));
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (await officer.Submit(await officer.Page($"/organisations/group?root={root.Id}"), "main form", ("Name", "Các nơi"))).ShouldBeRefused("Chọn ít nhất một loại");
        var made = await officer.Submit(await officer.Page($"/organisations/group?root={root.Id}"), "main form",
            ("Name", "Các nơi"), ("Kinds", new[] { "Department" }), ("MemberIds", "phòng x"));
        made.ShouldBeFine().Document.QuerySelectorAll("#hn").ShouldHaveSingleItem();
        made.Text.ShouldContain("3 đơn vị hôm nay");
        (await officer.Submit(await officer.Page($"/organisations/group?root={root.Id}"), "main form", ("Name", "các nơi"), ("MemberIds", office.Id.ToString()))).ShouldBeRefused("Đã có nhóm");
    }
}
