using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BangVang.Accounts;
using BangVang.Dossiers;
using BangVang.Dossiers.Drafting;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>A list is filled and handed in: what is offered, what is warned of, who hears of it.</summary>
public sealed class ProposingTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    [Fact]
    public async Task No_award_is_chosen_for_the_officer_and_a_form_without_one_says_so()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var person = await house.Given.Person(root, "Lò Văn Thử");
        var dossier = await house.Given.Dossier(root, root);
        foreach (var page in new[] { "add", "add-one" })
            Award(await officer.Page($"/dossiers/{dossier.Id}/{page}")).Value.ShouldBe("");
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/add"), Form, ("Chosen", person.Id.ToString()))).ShouldBeRefused("Chọn danh hiệu, hình thức đề nghị.");
        (await house.With(s => s.GetRequiredService<AppDb>().Nominees.AnyAsync(n => n.DossierId == dossier.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task One_person_is_offered_what_persons_and_households_get_and_first_what_the_deciding_body_gives_itself()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var offered = Award(await officer.Page($"/dossiers/{dossier.Id}/add-one")).Options.Select(o => o.Value).ToList();
        foreach (var collective in new[] { "TTLDTT", "CO_TINH", "TINH_AH", "BK_QK_DHQG" }) offered.ShouldNotContain(collective);
        var (own, above, below) = (offered.IndexOf("BK_TINH"), offered.IndexOf("BK_TTG"), offered.IndexOf("CSTDCS"));
        own.ShouldBeGreaterThan(0);
        above.ShouldBeGreaterThan(own);
        below.ShouldBeGreaterThan(above);
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var small = await house.Given.Dossier(commune, commune);
        var ofCommune = Award(await officer.Page($"/dossiers/{small.Id}/add?who=Collective")).Options.Select(o => o.Value).ToList();
        ofCommune.ShouldContain("TTLDTT");
        ofCommune.ShouldNotContain("HC_SAOVANG");
    }

    [Fact]
    public async Task An_award_that_the_addressee_does_not_decide_is_warned_of_and_may_be_handed_in_all_the_same()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var unit = await house.SignedIn(Role.UnitOfficer, commune);
        var dossier = await house.Given.Dossier(commune, root);
        await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(commune)).Id), "CSTDCS");
        var warned = (await unit.Visit($"/dossiers/{dossier.Id}")).ShouldBeFine().Text;
        warned.ShouldContain("Chủ tịch Ủy ban nhân dân cấp xã");
        warned.ShouldContain("UBND tỉnh Sơn Bình không có trong số đó");
        var page = await unit.Page($"/dossiers/{dossier.Id}/submit");
        page.Body!.TextContent.ShouldContain("UBND tỉnh Sơn Bình không có trong số đó");
        (await unit.Submit(page, Form)).ShouldBeFine().Text.ShouldContain("Đã trình hồ sơ");

        var right = await house.Given.Dossier(commune, root, title: "Hồ sơ đúng thẩm quyền");
        await house.Given.Nominee(right, award: "BK_TINH");
        (await unit.Visit($"/dossiers/{right.Id}")).ShouldBeFine().Text.ShouldNotContain("không có trong số đó");
    }

    [Fact]
    public async Task The_receiving_body_s_officers_hear_of_a_dossier_that_has_come_and_those_above_them_do_not()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var school = await house.Given.Organisation("Trường Tiểu học Tân Lập", commune, OrganisationKind.School);
        var (above, receiver) = (await house.Given.Account(Role.StandingOfficer, root), await house.Given.Account(Role.StandingOfficer, commune));
        var unit = await house.SignedIn(Role.UnitOfficer, school);
        var dossier = await house.Given.Dossier(school, commune);
        await house.Given.Nominee(dossier, award: "TTLDTT");
        (await unit.Submit(await unit.Page($"/dossiers/{dossier.Id}/submit"), Form)).ShouldBeFine();
        (await Arrivals(receiver)).ShouldHaveSingleItem().ShouldContain("Trường Tiểu học Tân Lập trình hồ sơ HS-");
        (await Arrivals(above)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_register_s_list_tells_namesakes_apart_marks_who_is_listed_and_names_no_place_twice()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var (older, younger) = (await house.Given.Person(commune, "Lò Văn Thử", 1961), await house.Given.Person(commune, "Lò Văn Thử", 1994));
        await house.Given.Household(commune, "Giàng A Lử", "bản Pá Hốc, xã Tân Lập");
        var dossier = await house.Given.Dossier(commune, root);
        await house.Given.Nominee(dossier, Honoree.Person(older.Id));
        var page = await officer.Page($"/dossiers/{dossier.Id}/add?q=thu");
        Row(page, older).ShouldContain("sinh 1961");
        Row(page, older).ShouldContain("đã có trong danh sách");
        Row(page, younger).ShouldContain("sinh 1994");
        Row(page, younger).ShouldNotContain("đã có trong danh sách");
        (await officer.Page($"/dossiers/{dossier.Id}/add?who=Household")).QuerySelector("main table td.mo")!.TextContent.ShouldBe("bản Pá Hốc, xã Tân Lập");
    }

    [Fact]
    public async Task A_name_typed_without_care_is_entered_as_names_are_written()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var form = await officer.Page($"/dossiers/{dossier.Id}/add-one");
        form.Body!.TextContent.ShouldContain("Đối tượng");
        (await officer.Submit(form, Form, ("Input.Name", "nguyễn văn   NAM"), ("Award", "BK_TINH"), ("Input.BodyId", root.Id.ToString()))).ShouldBeFine().Text.ShouldContain("Nguyễn Văn Nam");
        (await house.With(s => s.GetRequiredService<AppDb>().People.Where(p => p.RootId == root.Id).Select(p => p.FullName).SingleAsync())).ShouldBe("Nguyễn Văn Nam");
    }

    [Theory]
    [InlineData("nguyễn văn   NAM", "Nguyễn Văn Nam")]
    [InlineData("LÒ THỊ HƯƠNG", "Lò Thị Hương")]
    [InlineData("Nguyễn Văn NAM", "Nguyễn Văn Nam")]
    [InlineData("Nguyễn thị Hoa", "Nguyễn thị Hoa")]
    [InlineData("Y Blok Êban", "Y Blok Êban")]
    [InlineData("K'Brôi", "K'Brôi")]
    [InlineData("H'HEN NIÊ", "H'Hen Niê")]
    [InlineData("  Trần   Văn A ", "Trần Văn A")]
    [InlineData("", "")]
    public void Small_and_great_letters_become_a_name_s_and_mixed_ones_stay_as_typed(string typed, string written) => NameAsWritten.Of(typed).ShouldBe(written);

    static IHtmlSelectElement Award(IHtmlDocument page) => page.QuerySelector<IHtmlSelectElement>("select#Award")!;

    static string Row(IHtmlDocument page, Person person) => page.QuerySelector($"input[value='{person.Id}']")!.Closest("tr")!.TextContent;

    Task<List<string>> Arrivals(Account account) => house.With(s =>
        s.GetRequiredService<AppDb>().Notices.Where(n => n.AccountId == account.Id && n.Key.StartsWith("dossier-arrived")).Select(n => n.Sentence).ToListAsync());
}
