using BangVang.Decisions;
using BangVang.Decisions.Certificates;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Decisions;

public sealed class DecisionActTests(TestHouse house)
{
    Task<Organisation> Commune() => house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);

    [Fact]
    public async Task A_sudden_award_goes_from_the_form_to_the_register_through_four_pairs_of_hands()
    {
        var commune = await Commune();
        var unit = await house.Given.Account(Role.UnitOfficer, commune);
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        var created = await officer.Submit(await officer.Page("/decisions/new"), "form[method=post]", ("Head.Title", "Về việc tặng Giấy khen"), ("Head.SignerName", "Đinh Xuân Trường"));
        created.ShouldBeFine();
        var path = created.Path;
        var added = await officer.Submit(await officer.Page($"{path}/add"), "form[method=post]", ("Input.Kind", "Person"), ("Input.Name", "Vàng Thị Dợ"), ("Input.Honorific", "Bà"), ("Input.OrganisationId", commune.Name),
            ("Input.Position", "Nông dân, bản Pá Hốc"), ("Input.Award", "GK_XA"), ("Input.Reason", "Đã cứu hai cháu nhỏ bị lũ cuốn"));
        added.ShouldBeFine().Text.ShouldContain("Bà Vàng Thị Dợ");
        (await officer.Submit(await officer.Page($"{path}/submit"), "form[method=post]")).ShouldBeFine();
        foreach (var (role, act) in new[] { (Role.Appraiser, "check"), (Role.Leader, "sign") })
        {
            var hands = await house.SignedIn(role, commune);
            (await hands.Submit(await hands.Page($"{path}/{act}"), "form[method=post]")).ShouldBeFine();
        }
        var clerk = await house.SignedIn(Role.Clerk, commune);
        (await clerk.Submit(await clerk.Page($"{path}/issue"), "form[method=post]", ("IsChecked", true))).ShouldBeFine().Text.ShouldContain("01/QĐ-UBND");

        var id = Guid.Parse(path.Split('/')[^1]);
        await house.With(async db =>
        {
            var row = await db.Bestowals.SingleAsync(b => b.DecisionId == id);
            (row.Name, row.AwardCode, row.GoldenNumber, row.DecisionNumber, row.SignedBy).ShouldBe(("Bà Vàng Thị Dợ", "GK_XA", 1, "01/QĐ-UBND", "Đinh Xuân Trường"));
            row.Honoree.PersonId.ShouldNotBeNull();
            var item = await db.DecisionItems.SingleAsync(i => i.DecisionId == id);
            (item.Id, item.PrizeVnd).ShouldBe((row.Id, row.PrizeVnd));
            item.PrizeComputation.ShouldNotBeNullOrEmpty();
            (await db.Certificates.SingleAsync(c => c.DecisionId == id)).Code.Length.ShouldBe(14);
            (await db.Notices.AnyAsync(n => n.AccountId == unit.Id && n.Sentence.Contains("Vàng Thị Dợ"))).ShouldBeTrue("the recipient's unit is told");
        });
        foreach (var tab in new[] { "", "/paper", "/signatures", "/money", "/certificates", "/history" }) (await clerk.Visit(path + tab)).ShouldBeFine();
    }

    [Fact]
    public async Task Whoever_may_not_take_an_act_is_told_that_the_page_does_not_exist()
    {
        var (commune, other) = (await Commune(), await Commune());
        var decision = await house.Given.AwardDecision(commune);
        foreach (var (role, may) in new (Role, string[])[] { (Role.StandingOfficer, ["submit", "drop", "withdraw", "edit", "add", "nominees"]), (Role.Appraiser, ["check", "return"]), (Role.Leader, ["sign", "return"]), (Role.Clerk, ["issue", "return"]), (Role.UnitOfficer, []), (Role.CouncilMember, []) })
        {
            var (here, there) = (await house.SignedIn(role, commune), await house.SignedIn(role, other));
            foreach (var page in new[] { "submit", "check", "sign", "issue", "return", "withdraw", "drop", "edit", "add", "nominees" })
            {
                var answer = await here.Visit($"/decisions/{decision.Id}/{page}");
                if (may.Contains(page)) answer.ShouldBeFine();
                else if (page != "return") answer.ShouldNotExist();
                (await there.Visit($"/decisions/{decision.Id}/{page}")).ShouldNotExist();
            }
            (await there.Visit($"/decisions/{decision.Id}")).ShouldNotExist();
        }
        (await house.Visitor().Visit($"/decisions/{decision.Id}")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task An_award_of_another_office_is_refused_with_its_article()
    {
        var commune = await Commune();
        var decision = await house.Given.AwardDecision(commune, award: "BK_TINH");
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        var page = await officer.Page($"/decisions/{decision.Id}/submit");
        page.Body!.TextContent.ShouldContain("Không thuộc thẩm quyền");
        page.QuerySelector("main form[method=post]").ShouldBeNull();
        (await officer.Post(await officer.Page("/decisions/new"), $"/decisions/{decision.Id}/submit")).ShouldBeRefused("Chủ tịch Ủy ban nhân dân cấp tỉnh");
    }

    [Fact]
    public async Task More_than_the_council_agreed_to_needs_a_stated_reason()
    {
        var commune = await Commune();
        var decision = await house.Given.AwardDecision(commune, basis: BangVang.Law.Book.Basis.CongTrang);
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        (await officer.Post(await officer.Page("/decisions/new"), $"/decisions/{decision.Id}/submit")).ShouldBeRefused("Ngoài kết quả phiên họp Hội đồng");
        (await officer.Submit(await officer.Page($"/decisions/{decision.Id}/edit"), "form[method=post]", ("Head.BeyondReason", "Bổ sung theo kết luận của Ban Thường vụ"))).ShouldBeFine();
        (await officer.Submit(await officer.Page($"/decisions/{decision.Id}/submit"), "form[method=post]")).ShouldBeFine().Text.ShouldContain("Bổ sung theo kết luận");
    }

    [Fact]
    public async Task A_session_and_a_dossier_show_which_decisions_carry_the_result_out_and_how_many_stand_in_none_yet()
    {
        var council = await house.Given.CouncilOf(await Commune(), members: 3);
        var nominees = await house.Given.WaitingFor(council.Body, 2, "GK_XA");
        var session = await house.Given.Session(council, nominees, open: false);
        await house.With(async db =>
        {
            foreach (var nominee in await db.Set<BangVang.Dossiers.Nominee>().Where(n => n.DossierId == nominees[0].DossierId).ToListAsync())
            {
                nominee.Standing = BangVang.Dossiers.NomineeStanding.Agreed;
                db.Add(new BangVang.Councils.CouncilResult { SessionId = session.Id, NomineeId = nominee.Id, AwardCode = "GK_XA", Agree = 3, Disagree = 0, Members = 3, Threshold = null, IsPassed = true });
            }
            await db.SaveChangesAsync();
        });
        var officer = await house.SignedIn(Role.StandingOfficer, council.Body);
        var page = $"/councils/sessions/{session.Id}/decisions";
        var before = await officer.Page(page);
        before.Body!.TextContent.ShouldContain("2 trường hợp Hội đồng đã thông qua chưa có trong quyết định nào");
        before.QuerySelector($"a.btn-primary[href='/decisions/new?body={council.Body.Id}']").ShouldNotBeNull();
        var decision = await house.Given.AwardDecision(council.Body, people: 0);
        (await officer.Submit(await officer.Page($"/decisions/{decision.Id}/nominees"), "form[method=post]")).ShouldBeFine();
        var after = await officer.Page(page);
        after.QuerySelector($"a[href='/decisions/{decision.Id}']").ShouldNotBeNull();
        after.Body!.TextContent.ShouldNotContain("chưa có trong quyết định nào");

        var results = await officer.Page($"/dossiers/{nominees[0].DossierId}/results");
        results.QuerySelector($"a[href='/councils/sessions/{session.Id}']").ShouldNotBeNull();
        results.QuerySelector($"a[href='/decisions/{decision.Id}']").ShouldNotBeNull();
        results.Body!.TextContent.ShouldContain("Xét 2 trường hợp");
    }

    [Fact]
    public async Task Who_the_council_agreed_to_is_offered_taken_in_and_answered()
    {
        var commune = await Commune();
        var nominees = await house.Given.WaitingFor(commune, 3, "GK_XA");
        await house.With(async db =>
        {
            foreach (var nominee in await db.Set<BangVang.Dossiers.Nominee>().Where(n => n.DossierId == nominees[0].DossierId).ToListAsync())
                nominee.Standing = nominee.Position < 3 ? BangVang.Dossiers.NomineeStanding.Agreed : BangVang.Dossiers.NomineeStanding.NotAgreed;
            await db.SaveChangesAsync();
        });
        var decision = await house.Given.AwardDecision(commune, people: 0);
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        (await officer.Submit(await officer.Page($"/decisions/{decision.Id}/nominees"), "form[method=post]")).ShouldBeFine().Text.ShouldContain("Đã đưa 2 trường hợp");
        await house.Given.Brought(decision, DecisionState.Issued);
        await house.With(async db =>
        {
            (await db.Set<BangVang.Dossiers.Nominee>().Where(n => n.DossierId == nominees[0].DossierId).OrderBy(n => n.Position).Select(n => n.Standing).ToListAsync())
                .ShouldBe([BangVang.Dossiers.NomineeStanding.Decided, BangVang.Dossiers.NomineeStanding.Decided, BangVang.Dossiers.NomineeStanding.NotAgreed]);
            (await db.Bestowals.CountAsync(b => b.DecisionId == decision.Id)).ShouldBe(2);
        });
    }

    [Fact]
    public async Task Of_decisions_that_draw_in_a_nominee_at_once_one_has_it()
    {
        var commune = await Commune();
        var nominee = (await house.Given.WaitingFor(commune, 1, "GK_XA"))[0];
        await house.With(db => db.Set<BangVang.Dossiers.Nominee>().Where(n => n.Id == nominee.Id).ExecuteUpdateAsync(set => set.SetProperty(n => n.Standing, BangVang.Dossiers.NomineeStanding.Agreed)));
        var account = await house.Given.Account(Role.StandingOfficer, commune);
        var ready = new List<(HttpClient Officer, AngleSharp.Html.Dom.IHtmlDocument Page)>();
        for (var i = 0; i < 3; i++)
        {
            var officer = house.SignedIn(account);
            ready.Add((officer, await officer.Page($"/decisions/{(await house.Given.AwardDecision(commune, people: 0)).Id}/nominees")));
        }
        var answers = await Task.WhenAll(ready.Select(r => r.Officer.Submit(r.Page, "form[method=post]")));
        answers.Count(a => a.ShouldBeFine().Text.Contains("Đã đưa 1 trường hợp", StringComparison.Ordinal)).ShouldBe(1);
        await house.With(async db => (await db.DecisionItems.CountAsync(i => i.NomineeId == nominee.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var commune = await Commune();
        var decision = await house.Given.AwardDecision(commune);
        var (one, two) = (await house.SignedIn(Role.StandingOfficer, commune), await house.SignedIn(Role.StandingOfficer, commune));
        var (first, second) = (await one.Page($"/decisions/{decision.Id}/edit"), await two.Page($"/decisions/{decision.Id}/edit"));
        (await one.Submit(first, "form[method=post]", ("Head.Title", "Bản của người thứ nhất"))).ShouldBeFine();
        (await two.Submit(second, "form[method=post]", ("Head.Title", "Bản của người thứ hai"))).ShouldBeRefused("Người khác vừa lưu");
    }
}
