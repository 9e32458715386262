using BangVang.Dossiers;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>Who sees and does what; for everybody else a dossier does not exist.</summary>
public sealed class DossierRightsTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    static readonly string[] Pages =
    [
        "", "/papers", "/appraisal", "/opinions", "/fairness", "/prizes", "/history", "/edit", "/add", "/add-one", "/submit", "/receive", "/return", "/withdraw", "/refuse", "/recall", "/to-council",
        "/to-decision", "/express", "/send-up", "/take-back", "/pass-on", "/outcome", "/points", "/proposal", "/papers/Proposal.docx", "/papers/List.docx",
    ];

    [Fact]
    public async Task For_every_role_of_another_tree_no_page_of_a_dossier_exists_in_any_state()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var dossiers = new List<Dossier>();
        foreach (var state in Enum.GetValues<DossierState>().Except([DossierState.SentUp]))
        {
            var dossier = await house.Given.Dossier(root, root);
            var nominee = await house.Given.Nominee(dossier);
            dossiers.Add(await house.Given.Brought(dossier, state));
        }
        foreach (var role in Enum.GetValues<Role>())
        {
            var stranger = await house.SignedIn(role, other);
            foreach (var dossier in dossiers) (await stranger.Visit($"/dossiers/{dossier.Id}")).ShouldNotExist();
            foreach (var page in Pages) (await stranger.Visit($"/dossiers/{dossiers[2].Id}{page}")).ShouldNotExist();
        }
    }

    [Fact]
    public async Task A_neighbouring_unit_sees_nothing_of_it_and_a_council_member_only_what_came_before_the_council()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), await house.Given.Organisation("Xã Hòa Lạc", root, OrganisationKind.Commune));
        var dossier = await house.Given.Dossier(one, root);
        await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        var neighbour = await house.SignedIn(Role.UnitOfficer, two);
        foreach (var page in Pages) (await neighbour.Visit($"/dossiers/{dossier.Id}{page}")).ShouldNotExist();
        var member = await house.SignedIn(Role.CouncilMember, root);
        (await member.Visit($"/dossiers/{dossier.Id}")).ShouldNotExist();
        var voted = await house.Given.Dossier(one, root);
        await house.Given.Nominee(voted);
        await house.Given.Brought(voted, DossierState.ToCouncil);
        (await member.Visit($"/dossiers/{voted.Id}")).ShouldBeFine();
        foreach (var act in new[] { "/recall", "/refuse", "/withdraw", "/add" }) (await member.Visit($"/dossiers/{voted.Id}{act}")).ShouldNotExist();
    }

    [Fact]
    public async Task The_proposers_cannot_do_the_appraisers_acts_nor_change_what_they_handed_in()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var unit = await house.SignedIn(Role.UnitOfficer, commune);
        var dossier = await house.Given.Dossier(commune, root);
        var nominee = await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        foreach (var page in new[] { "/receive", "/return", "/to-council", "/refuse", "/add", "/edit", $"/nominees/{nominee.Id}/edit", $"/appraisal/{nominee.Id}", $"/nominees/{nominee.Id}/Hold", "/proposal" })
            (await unit.Visit($"/dossiers/{dossier.Id}{page}")).ShouldNotExist();
        var withdrawal = await unit.Page($"/dossiers/{dossier.Id}/withdraw");
        foreach (var page in new[] { "/receive", "/to-council", "/add" }) (await unit.Post(withdrawal, $"/dossiers/{dossier.Id}{page}")).ShouldNotExist();
        (await unit.Visit($"/dossiers/{dossier.Id}/appraisal")).ShouldBeFine().Text.ShouldContain("mở cho đơn vị trình xem khi có kết luận");
    }

    [Fact]
    public async Task A_returned_dossier_opens_only_the_points_and_goes_again_when_each_is_answered()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var (unit, officer) = (await house.SignedIn(Role.UnitOfficer, commune), await house.SignedIn(Role.StandingOfficer, root));
        var dossier = await house.Given.Dossier(commune, root);
        var (flagged, other) = (await house.Given.Nominee(dossier), await house.Given.Nominee(dossier, award: "TTLDXS"));
        await house.Given.Brought(dossier, DossierState.Appraising);
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/return"), Form)).ShouldBeRefused("Ghi ít nhất một điểm");
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/return"), Form, ("Points[0].About", $"n:{flagged.Id}"), ("Points[0].Text", "Ghi rõ số hộ hưởng lợi"))).ShouldBeFine().Text.ShouldContain("Trả bổ sung");

        (await unit.Submit(await unit.Page($"/dossiers/{dossier.Id}/nominees/{other.Id}/edit"), Form, ("Input.Reason", "Khác"))).ShouldBeRefused("không nằm trong các điểm ấy");
        (await unit.Submit(await unit.Page($"/dossiers/{dossier.Id}/nominees/{flagged.Id}/edit"), Form, ("Input.Reason", "Làm đường cho 85 hộ"))).ShouldBeFine();
        (await unit.Page($"/dossiers/{dossier.Id}/resubmit")).Body!.TextContent.ShouldContain("Còn 1 điểm");
        (await unit.Post(await unit.Page($"/dossiers/{dossier.Id}/points"), $"/dossiers/{dossier.Id}/resubmit")).ShouldBeRefused("Còn 1 điểm");
        (await unit.Submit(await unit.Page($"/dossiers/{dossier.Id}/points"), Form, ("answer", "Đã ghi 85 hộ"))).ShouldBeFine();
        (await unit.Submit(await unit.Page($"/dossiers/{dossier.Id}/resubmit"), Form)).ShouldBeFine().Text.ShouldContain("Đã trình lại");
        var received = await house.With(s => s.GetRequiredService<AppDb>().Dossiers.Where(d => d.Id == dossier.Id).Select(d => d.ReceivedOn).SingleAsync());
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/receive"), Form)).ShouldBeFine();
        (await house.With(s => s.GetRequiredService<AppDb>().Dossiers.Where(d => d.Id == dossier.Id).Select(d => d.ReceivedOn).SingleAsync())).ShouldBe(received);
    }

    [Fact]
    public async Task Other_bodies_are_asked_side_by_side_and_only_the_asked_body_answers()
    {
        var root = await house.Given.Root();
        var (commune, police, tax) = (await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), await house.Given.Organisation("Công an tỉnh", root), await house.Given.Organisation("Thuế tỉnh", root));
        var (officer, captain, clerk) = (await house.SignedIn(Role.StandingOfficer, root), await house.SignedIn(Role.UnitOfficer, police), await house.SignedIn(Role.UnitOfficer, tax));
        var dossier = await house.Given.Dossier(commune, root);
        await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        (await captain.Visit($"/dossiers/{dossier.Id}")).ShouldNotExist();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/opinions"), "form[action*='Ask']", ("Bodies", new[] { police.Id.ToString(), tax.Id.ToString() }))).ShouldBeFine().Text.ShouldContain("Đã hỏi ý kiến 2 cơ quan");
        (await captain.Visit("/dossiers")).ShouldBeFine().Text.ShouldContain(dossier.Title);
        var form = await captain.Page($"/dossiers/{dossier.Id}/opinions");
        form.QuerySelectorAll("form[action*='Answer']").Length.ShouldBe(1);
        (await captain.Submit(form, "form[action*='Answer']", ("answer", "Disagrees"), ("text", ""))).ShouldBeRefused("Ghi rõ ý kiến");
        (await captain.Submit(await captain.Page($"/dossiers/{dossier.Id}/opinions"), "form[action*='Answer']", ("answer", "Agrees"))).ShouldBeFine().Text.ShouldContain("Đồng ý");
        var theirs = await house.With(s => s.GetRequiredService<AppDb>().Concurrences.Where(c => c.DossierId == dossier.Id && c.OrganisationId == tax.Id).Select(c => c.Id).SingleAsync());
        (await captain.Post(form, $"/dossiers/{dossier.Id}/opinions?handler=Answer", ("concurrence", theirs.ToString()), ("answer", "Agrees"))).ShouldNotExist();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/appraisal"), Form, ("Conclusion", "Đủ"))).ShouldBeFine();
        (await officer.Page($"/dossiers/{dossier.Id}/to-council")).Body!.TextContent.ShouldContain("Còn chờ ý kiến của Thuế tỉnh");
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/opinions"), "form[action*='Cancel']")).ShouldBeFine();
        (await officer.Page($"/dossiers/{dossier.Id}/to-council")).Body!.TextContent.ShouldNotContain("Còn chờ ý kiến");
    }

    [Fact]
    public async Task A_body_whose_question_was_withdrawn_no_longer_finds_the_dossier()
    {
        var root = await house.Given.Root();
        var (commune, police) = (await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), await house.Given.Organisation("Công an tỉnh", root));
        var (officer, captain) = (await house.SignedIn(Role.StandingOfficer, root), await house.SignedIn(Role.UnitOfficer, police));
        var dossier = await house.Given.Dossier(commune, root, title: "Khen thưởng phòng, chống lũ ống");
        await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        var opinions = $"/dossiers/{dossier.Id}/opinions";
        (await officer.Submit(await officer.Page(opinions), "form[action*='Ask']", ("Bodies", new[] { police.Id.ToString() }))).ShouldBeFine();
        var asked = await captain.Page(opinions);
        (await captain.Visit("/dossiers?all=true")).ShouldBeFine().Text.ShouldContain(dossier.Title);
        (await officer.Submit(await officer.Page(opinions), "form[action*='Cancel']")).ShouldBeFine().Text.ShouldContain("Đã rút câu hỏi");
        foreach (var page in new[] { "", "/opinions", "/papers", "/history" }) (await captain.Visit($"/dossiers/{dossier.Id}{page}")).ShouldNotExist();
        (await captain.Submit(asked, "form[action*='Answer']", ("answer", "Agrees"))).ShouldNotExist();
        (await captain.Visit("/dossiers?all=true")).ShouldBeFine().Text.ShouldNotContain(dossier.Title);
    }

    [Fact]
    public async Task A_body_of_another_tree_is_not_asked_for_its_opinion()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var (police, stranger) = (await house.Given.Organisation("Công an tỉnh", root), await house.Given.Organisation("Thuế tỉnh Hà Sơn", other));
        var account = await house.Given.Account(Role.StandingOfficer, root);
        await house.Given.Grant(account, Role.StandingOfficer, other);
        var officer = house.SignedIn(account);
        var dossier = await house.Given.Dossier(await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), root);
        await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/opinions"), "form[action*='Ask']", ("Bodies", new[] { police.Id.ToString(), stranger.Id.ToString() })))
            .ShouldBeRefused("Thuế tỉnh Hà Sơn không cùng hệ thống");
        (await house.With(s => s.GetRequiredService<AppDb>().Concurrences.AnyAsync(c => c.DossierId == dossier.Id))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, true, ConcurrenceStanding.Awaited)]
    [InlineData(1, true, ConcurrenceStanding.DeemedAgreed)]
    [InlineData(1, false, ConcurrenceStanding.Late)]
    public void Silence_past_the_day_is_agreement_only_where_the_question_said_so(int daysPast, bool silenceAgrees, ConcurrenceStanding standing)
    {
        var due = new DateOnly(2026, 11, 24);
        new Concurrence { DossierId = Guid.Empty, OrganisationId = Guid.Empty, Question = "?", AskedOn = due.AddDays(-10), DueOn = due, SilenceAgrees = silenceAgrees, AskedById = Guid.Empty, AskedByName = "x" }
            .StandingOn(due.AddDays(daysPast)).ShouldBe(standing);
    }

    [Fact]
    public async Task Two_appraisers_see_nothing_of_one_another_until_both_are_done()
    {
        var root = await house.Given.Root();
        await house.With(async s => { await s.GetRequiredService<BangVang.Kernel.Settings.SettingValues>().Change("dossiers.two-appraisers", root.Id, "có"); return true; });
        var dossier = await house.Given.Dossier(root, root);
        var nominee = await house.Given.Nominee(dossier);
        await house.Given.Brought(dossier, DossierState.Appraising);
        var (one, two) = (await house.SignedIn(Role.Appraiser, root), await house.SignedIn(Role.Appraiser, root));
        (await one.Submit(await one.Page($"/dossiers/{dossier.Id}/appraisal/{nominee.Id}"), Form, ("Opinion", "LeaveOut"), ("Text", "Chưa đủ minh chứng"))).ShouldBeFine();
        (await one.Submit(await one.Page($"/dossiers/{dossier.Id}/appraisal"), Form, ("Conclusion", "Ý kiến của người thứ nhất"))).ShouldBeFine();
        var hidden = (await two.Visit($"/dossiers/{dossier.Id}/appraisal")).ShouldBeFine();
        hidden.Text.ShouldNotContain("Chưa đủ minh chứng");
        hidden.Text.ShouldNotContain("Ý kiến của người thứ nhất");
        hidden.Text.ShouldContain("1 người khác cũng thẩm định");
        (await one.Page($"/dossiers/{dossier.Id}/to-council")).Body!.TextContent.ShouldContain("mới có 1 người hoàn thành");
        (await two.Submit(await two.Page($"/dossiers/{dossier.Id}/appraisal"), Form, ("Conclusion", "Ý kiến của người thứ hai"))).ShouldBeFine();
        var open = (await two.Visit($"/dossiers/{dossier.Id}/appraisal")).ShouldBeFine();
        open.Text.ShouldContain("Ý kiến của người thứ nhất");
        (await one.Post(await one.Page($"/dossiers/{dossier.Id}/to-council"), $"/dossiers/{dossier.Id}/appraisal?handler=Reopen")).ShouldBeRefused("đã được mở cho nhau xem");
    }

    [Fact]
    public async Task A_form_sent_twice_hands_in_once_and_the_second_of_two_editors_is_told()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        await house.Given.Nominee(dossier);
        var (first, stale) = (await officer.Page($"/dossiers/{dossier.Id}/edit"), await officer.Page($"/dossiers/{dossier.Id}/edit"));
        (await officer.Submit(first, Form, ("Input.Title", "Tên thứ nhất"))).ShouldBeFine();
        (await officer.Submit(stale, Form, ("Input.Title", "Tên thứ hai"))).ShouldBeRefused("Người khác vừa lưu thay đổi");
        var form = await officer.Page($"/dossiers/{dossier.Id}/submit");
        (await officer.Submit(form, Form)).ShouldBeFine();
        (await officer.Submit(form, Form)).ShouldBeFine();
        (await house.With(s => s.GetRequiredService<AppDb>().DossierSteps.CountAsync(d => d.DossierId == dossier.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_clerks_handing_in_at_once_get_two_codes()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossiers = new List<Dossier>();
        for (var i = 0; i < 4; i++)
        {
            dossiers.Add(await house.Given.Dossier(root, root));
            await house.Given.Nominee(dossiers[i]);
        }
        var forms = new List<AngleSharp.Html.Dom.IHtmlDocument>();
        foreach (var dossier in dossiers) forms.Add(await officer.Page($"/dossiers/{dossier.Id}/submit"));
        foreach (var answer in await Task.WhenAll(forms.Select(f => officer.Submit(f, Form)))) answer.ShouldBeFine();
        var codes = await house.With(s => s.GetRequiredService<AppDb>().Dossiers.Where(d => d.RootId == root.Id).Select(d => d.Code!).ToListAsync());
        codes.Order().Select(c => c[^4..]).ShouldBe(["0001", "0002", "0003", "0004"]);
    }
}
