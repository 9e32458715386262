using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Overlays;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Lawbook.Overlays;

public sealed class OverlayPagesTests(TestHouse house)
{
    [Fact]
    public async Task An_officer_drafts_a_rule_and_another_approves_it()
    {
        var root = await house.Given.Root();
        await house.Given.Decision(root);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var draft = await officer.Submit(await officer.Page("/law/overlays/new"), "main form[method=post]",
            ("Head.Title", "Tỷ lệ xét tặng của tỉnh"), ("Head.Number", "15/2025/QĐ-UBND"), ("Head.ValidFrom", "01/01/2026"), ("Head.Purpose", "Theo quyết định của tỉnh"));
        draft.ShouldBeFine().Text.ShouldContain("Đã lập dự thảo.");
        var quota = await officer.Submit(await officer.Page($"{draft.Path}/figure?kind=Quota"), "main form[method=post]", ("Input.Award", "LDTT"), ("Input.Percent", "12"), ("Input.Article", "Điều 6"));
        quota.ShouldBeFine().Text.ShouldContain("Không quá 12%");
        quota.Text.ShouldContain("Quyết định 15/2025/QĐ-UBND, Điều 6");
        quota.Text.ShouldContain("Chưa kiểm chứng");
        var condition = await officer.Submit(await officer.Page($"{draft.Path}/condition?kind=Interval"), "main form[method=post]",
            ("Input.Award", "CSTDCS"), ("Input.Since", "CSTDCS"), ("Input.Years", "3"), ("Input.Article", "Điều 4"), ("Input.IsVerified", true));
        condition.ShouldBeFine().Text.ShouldContain("Cách lần được tặng CSTĐCS gần nhất từ 03 năm");
        (await officer.Submit(await officer.Page($"{draft.Path}/submit"), "main form[method=post]")).ShouldBeFine().Text.ShouldContain("Bạn đã soạn quy định này");

        var leader = await house.SignedIn(Role.Leader, root);
        (await leader.Visit($"{draft.Path}/effects")).ShouldBeFine().Text.ShouldContain("Chưa có dữ liệu người");
        (await leader.Submit(await leader.Page($"{draft.Path}/approve"), "main form[method=post]")).ShouldBeFine().Text.ShouldContain("Đã duyệt quy định.");
        var book = await house.With(services => services.GetRequiredService<LawInForce>().For(root.Path));
        book.LeftOut.ShouldBeEmpty();
        book.Book.Find("LDTT")!.On(new DateOnly(2026, 3, 1))!.Quota!.Percent.ShouldBe(12);
    }

    [Fact]
    public async Task Who_wrote_in_it_cannot_approve_return_or_end_it()
    {
        var root = await house.Given.Root();
        var writer = await house.Given.Account(Role.Administrator, root);
        var overlay = await house.Given.Overlay(root, writer, taken: [OverlayAct.Submit]);
        var client = house.SignedIn(writer);
        var page = await client.Visit($"/law/overlays/{overlay.Id}/approve");
        page.ShouldBeFine().Text.ShouldContain("Bạn đã soạn quy định này nên không được duyệt: phải do người khác làm.");
        page.Document.QuerySelector("main form[method=post]").ShouldBeNull();
        var forced = await client.Post(await client.Page($"/law/overlays/{overlay.Id}/withdraw"), $"/law/overlays/{overlay.Id}/approve");
        forced.ShouldBeRefused("phải do người khác làm");
        (await StateOf(overlay)).ShouldBe(OverlayState.Submitted);
    }

    [Fact]
    public async Task What_weakens_the_nation_s_rule_is_refused_with_its_article_and_the_typed_text_stays()
    {
        var root = await house.Given.Root();
        var writer = await house.Given.Account(Role.StandingOfficer, root);
        var overlay = await house.Given.Overlay(root, writer);
        var client = house.SignedIn(writer);
        var refused = await client.Submit(await client.Page($"/law/overlays/{overlay.Id}/figure?kind=Vote"), "main form[method=post]", ("Input.Award", "AHLD"), ("Input.Percent", "70"), ("Input.Article", "Điều 9"));
        refused.ShouldBeRefused("tỷ lệ phiếu 70% thấp hơn mức tối thiểu 90% (NĐ152");
        refused.Document.QuerySelector("[name='Input.Percent']")!.GetAttribute("value").ShouldBe("70");
        (await client.Submit(await client.Page($"/law/overlays/{overlay.Id}/data"), "main form[method=post]", ("Text", "{\"adds\": [")))
            .ShouldBeRefused("Dữ liệu JSON chưa đọc được");
        (await house.With(s => s.GetRequiredService<AppDb>().LawOverlays.AsNoTracking().SingleAsync(o => o.Id == overlay.Id))).Rules.ShouldNotContain("AHLD");
    }

    [Fact]
    public async Task A_draft_does_not_exist_for_those_who_neither_draft_nor_approve_nor_for_another_tree()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var below = await house.Given.Organisation("UBND xã Tân Lập", root);
        var (writer, approver) = (await house.Given.Account(Role.StandingOfficer, root), await house.Given.Account(Role.Leader, root));
        var draft = await house.Given.Overlay(root, writer);
        var unit = await house.SignedIn(Role.UnitOfficer, below);
        (await unit.Visit($"/law/overlays/{draft.Id}")).ShouldNotExist();
        (await unit.Visit($"/law/overlays/{draft.Id}/approve")).ShouldNotExist();
        (await unit.Visit("/law/overlays/new")).ShouldNotExist();
        var commune = await house.SignedIn(Role.Administrator, below);
        (await commune.Visit($"/law/overlays/{draft.Id}/submit")).ShouldNotExist();
        var stranger = await house.SignedIn(Role.Administrator, other);
        foreach (var page in new[] { "", "/edit", "/data", "/effects", "/submit", "/approve", "/condition?kind=Share" }) (await stranger.Visit($"/law/overlays/{draft.Id}{page}")).ShouldNotExist();
        (await stranger.Visit("/law/overlays")).ShouldBeFine().Text.ShouldNotContain(draft.Title);

        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var overlay = await db.LawOverlays.SingleAsync(o => o.Id == draft.Id);
            var book = services.GetRequiredService<RightBook>();
            Actor As(Guid id) => new(id, "x", [new Grant(Role.Administrator, root.Id, root.Path)], book);
            db.AddRange(overlay.Take(OverlayAct.Submit, As(writer.Id), root.Path, DateTimeOffset.UnixEpoch), overlay.Take(OverlayAct.Approve, As(approver.Id), root.Path, DateTimeOffset.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        (await unit.Visit($"/law/overlays/{draft.Id}")).ShouldBeFine().Text.ShouldContain("Không quá 12%");
        (await unit.Visit($"/law/overlays/{draft.Id}/end")).ShouldNotExist();
        (await stranger.Visit($"/law/overlays/{draft.Id}")).ShouldNotExist();
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_rule_and_a_stale_edit_is_told()
    {
        var root = await house.Given.Root();
        var writer = await house.Given.Account(Role.StandingOfficer, root);
        var overlay = await house.Given.Overlay(root, writer);
        var client = house.SignedIn(writer);
        var form = await client.Page($"/law/overlays/{overlay.Id}/condition?kind=Confirm");
        (string, object?)[] typed = [("Input.Award", "CSTDCS"), ("Input.Text", "Có mô hình mới"), ("Input.Article", "Điều 5")];
        var stale = await client.Page($"/law/overlays/{overlay.Id}/edit");
        (await client.Submit(form, "main form[method=post]", typed)).ShouldBeFine();
        (await client.Submit(form, "main form[method=post]", typed)).ShouldBeFine();
        var kept = await house.With(s => s.GetRequiredService<AppDb>().LawOverlays.AsNoTracking().SingleAsync(o => o.Id == overlay.Id));
        kept.Rules.Split("Có mô hình mới").Length.ShouldBe(2);
        (await client.Submit(stale, "main form[method=post]", ("Head.Title", "Tên khác"))).ShouldBeRefused("Người khác vừa lưu thay đổi");
    }

    [Fact]
    public async Task An_approved_rule_is_ended_by_other_eyes_with_a_reason_and_a_last_day()
    {
        var root = await house.Given.Root();
        var (writer, approver) = (await house.Given.Account(Role.StandingOfficer, root), await house.Given.Account(Role.Leader, root));
        var overlay = await house.Given.Overlay(root, writer, taken: [OverlayAct.Submit, OverlayAct.Approve], approver: approver);
        var client = house.SignedIn(approver);
        var page = await client.Page($"/law/overlays/{overlay.Id}/end");
        (await client.Submit(page, "main form[method=post]", ("LastDay", "31/12/2025"), ("Reason", "Thay bằng quy định mới"))).ShouldBeRefused("có hiệu lực từ 01/01/2026");
        (await client.Submit(await client.Page($"/law/overlays/{overlay.Id}/end"), "main form[method=post]", ("LastDay", "30/06/2026"), ("Reason", " "))).ShouldBeRefused("Ghi rõ lý do");
        (await client.Submit(await client.Page($"/law/overlays/{overlay.Id}/end"), "main form[method=post]", ("LastDay", "30/06/2026"), ("Reason", "Thay bằng quy định mới")))
            .ShouldBeFine().Text.ShouldContain("Đã chấm dứt áp dụng sau ngày 30/06/2026");
        var book = (await house.With(services => services.GetRequiredService<LawInForce>().For(root.Path))).Book;
        book.Find("LDTT")!.On(new DateOnly(2026, 6, 30))!.Quota!.Percent.ShouldBe(12);
        book.Find("LDTT")!.On(new DateOnly(2026, 7, 1))!.Quota!.Percent.ShouldBeNull();
    }

    [Fact]
    public async Task Pasted_candidates_show_how_many_verdicts_change()
    {
        var root = await house.Given.Root();
        var writer = await house.Given.Account(Role.StandingOfficer, root);
        var overlay = await house.Given.Overlay(root, writer, """
            {"adds": [{"award": "LDTT", "conditions": [{"kind": "service_years", "id": "dk1", "years": 5, "text": "Từ 5 năm", "citation": "Quyết định 15/2025/QĐ-UBND, Điều 5", "mark": "read"}]}]}
            """);
        var client = house.SignedIn(writer);
        const string lines = """
            {"id": "CB01", "kind": "individual", "serviceFrom": "2024-01-01", "ratings": {"2025": "HTTNV"}, "awards": [], "disciplines": [], "holds": []}
            {"id": "CB02", "kind": "individual", "serviceFrom": "2010-01-01", "ratings": {"2025": "HTTNV"}, "awards": [], "disciplines": [], "holds": []}
            không phải JSON
            {"id": "CB04", "kind": "individual", "awards": [{"code": "KHONG_CO", "year": 2024}]}
            {"id": "CB05", "kind": "individual", "serviceForm": "2010-01-01"}
            """;
        var shown = await client.Submit(await client.Page($"/law/overlays/{overlay.Id}/effects"), "main form[method=post]", ("Lines", lines));
        foreach (var sentence in new[] { "Dòng 3: JSON hỏng ở vị trí", "Dòng 4: awards mục 1: code \"KHONG_CO\" không có trong sổ luật", "Dòng 5: có mục lạ \"serviceForm\"" })
            shown.ShouldBeFine().Text.ShouldContain(sentence);
        shown.Document.QuerySelectorAll("main td").Select(t => t.TextContent.Trim()).ShouldContain("Chưa đủ điều kiện");
        shown.Text.ShouldContain("CB01");
        shown.Text.ShouldNotContain("CB02 ");
    }

    Task<OverlayState> StateOf(LawOverlay overlay) => house.With(s => s.GetRequiredService<AppDb>().LawOverlays.Where(o => o.Id == overlay.Id).Select(o => o.State).SingleAsync());
}
