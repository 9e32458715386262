using AngleSharp.Html.Dom;
using BangVang.Dossiers;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;

namespace BangVang.Tests.Dossiers;

/// <summary>What the pages of a dossier put before whom.</summary>
public sealed class ShownDossierTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    [Fact]
    public async Task An_act_is_the_main_one_only_when_it_can_be_taken_now()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var at = $"/dossiers/{dossier.Id}";
        IsMain(await officer.Page(at), "submit").ShouldBeFalse();
        await house.Given.Nominee(dossier);
        IsMain(await officer.Page(at), "submit").ShouldBeTrue();
        await house.Given.Brought(dossier, DossierState.Appraising);
        IsMain(await officer.Page(at), "to-council").ShouldBeFalse();
        (await officer.Submit(await officer.Page($"{at}/appraisal"), Form, ("Conclusion", "Đủ."))).ShouldBeFine();
        IsMain(await officer.Page(at), "to-council").ShouldBeTrue();
    }

    [Fact]
    public async Task The_proposers_own_acts_are_not_put_before_the_body_above_them()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var (unit, officer) = (await house.SignedIn(Role.UnitOfficer, commune), await house.SignedIn(Role.StandingOfficer, root));
        var dossier = await house.Given.Dossier(commune, root);
        await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Submitted);
        (await unit.Page($"/dossiers/{dossier.Id}")).QuerySelector("main a[href$='/withdraw']").ShouldNotBeNull();
        var theirs = await officer.Page($"/dossiers/{dossier.Id}");
        theirs.QuerySelector("main a[href$='/withdraw']").ShouldBeNull();
        IsMain(theirs, "receive").ShouldBeTrue();
    }

    [Fact]
    public async Task The_way_of_a_dossier_shows_the_steps_that_are_to_come()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(commune, root);
        await house.Given.Nominee(dossier, award: "CO_TINH");
        var way = (await officer.Page($"/dossiers/{dossier.Id}")).QuerySelectorAll(".duong-di > li").Select(li => li.TextContent.Trim()).ToList();
        way.TakeLast(4).ShouldBe(["UBND tỉnh Sơn Bình tiếp nhận", "Thẩm định và lấy ý kiến", "Hội đồng Thi đua - Khen thưởng bỏ phiếu", "Chủ tịch UBND tỉnh Sơn Bình quyết định"]);
        await house.Given.Brought(dossier, DossierState.ToCouncil);
        (await officer.Page($"/dossiers/{dossier.Id}")).QuerySelectorAll(".duong-di > li").Last().TextContent.Trim().ShouldBe("Chủ tịch UBND tỉnh Sơn Bình quyết định");
    }

    [Fact]
    public async Task Everybody_in_the_list_can_be_given_a_point_to_mend()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        for (var i = 0; i < 8; i++) await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(root, $"Lò Văn {(char)('A' + i)}")).Id));
        await house.Given.Brought(dossier, DossierState.Appraising);
        (await officer.Page($"/dossiers/{dossier.Id}/return")).QuerySelectorAll("textarea[name$='.Text']").Length.ShouldBeInRange(9, 30);
    }

    [Fact]
    public async Task The_page_of_a_nominee_groups_alternatives_reckons_the_prize_and_leads_on()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var person = await house.Given.Person(root, "Lò Văn Thử");
        var dossier = await house.Given.Dossier(root, root);
        var nominee = await house.Given.Nominee(dossier, Honoree.Person(person.Id), "BK_TINH");
        var page = await officer.Page($"/dossiers/{dossier.Id}/nominees/{nominee.Id}");
        page.Body!.TextContent.ShouldContain("Một trong các");
        page.QuerySelectorAll("dt").Single(t => t.TextContent == "Tiền thưởng").NextElementSibling!.TextContent.ShouldMatch(@"^\d[\d,]* × [\d.]+ đ = [\d.]+ đ$");
        var can = page.QuerySelector("section[aria-labelledby=lam]")!;
        can.TextContent.ShouldContain("Có thể làm gì");
        can.QuerySelector($"a[href='/people/{person.Id}/awards']").ShouldNotBeNull();
        can.QuerySelector("a[href$='/edit']").ShouldNotBeNull();
    }

    static bool IsMain(IHtmlDocument page, string act) => page.QuerySelector($"main a[href$='/{act}']")?.ClassList.Contains("btn-primary") == true;
}
