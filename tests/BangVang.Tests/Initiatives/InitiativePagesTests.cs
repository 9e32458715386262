using BangVang.Initiatives;
using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Initiatives;

public sealed class InitiativePagesTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    static readonly (string, object?)[] Whole =
    [
        ("Input.Title", "Tra cứu quyết định khen thưởng bằng mã QR"), ("Input.Year", "2026"), ("Input.Field", "Chuyển đổi số"), ("Input.StartedOn", "05/01/2026"), ("Input.Place", "Phòng Văn hóa - Xã hội"),
        ("Input.KnownState", "Tra bằng sổ giấy"), ("Input.Purpose", "Tra nhanh"), ("Input.Solution", "In mã QR lên giấy khen"), ("Input.Novelty", "Lần đầu ở xã"), ("Input.Applicability", "Mọi xã"),
        ("Input.Effects", "Bớt 20 giờ mỗi tháng"), ("Input.Authors[0].Name", "Lò Văn Thử"), ("Input.Authors[0].Share", "60"), ("Input.Authors[1].Name", "Vàng Thị Nghiệm"), ("Input.Authors[1].Share", "40"),
    ];

    [Fact]
    public async Task A_request_goes_from_the_unit_through_the_council_to_a_decision_and_a_certificate()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        await house.Given.Author(commune, "Lò Văn Thử");
        await house.Given.Author(commune, "Vàng Thị Nghiệm");
        var (chair, second) = (await house.Given.Account(Role.CouncilMember, commune), await house.Given.Account(Role.CouncilMember, commune));
        var council = await house.Given.InitiativeCouncil(commune, null, chair.Id, second.Id);
        var unit = await house.SignedIn(Role.UnitOfficer, commune);
        var drafted = await unit.Submit(await unit.Page("/initiatives/new"), Form, (ValueTuple<string, object?>[])[("OrganisationId", commune.Id.ToString()), .. Whole]);
        drafted.ShouldBeFine().Text.ShouldContain("Đã lưu đơn.");
        drafted.Text.ShouldContain("60%");
        (await unit.Submit(await unit.Page($"{drafted.Path}/put-in"), Form, ("To", $"council:{council.Id}"))).ShouldBeFine().Text.ShouldContain("Đã nộp đơn.");

        var standing = await house.SignedIn(Role.StandingOfficer, commune);
        (await standing.Submit(await standing.Page($"{drafted.Path}/route"), Form)).ShouldBeFine().Text.ShouldContain("Hội đồng đang chấm");
        foreach (var (member, points) in new[] { (chair, "18"), (second, "15,5") })
        {
            var client = house.SignedIn(member);
            var grid = await client.Page($"/initiatives/councils/{council.Id}/mine");
            var cells = grid.QuerySelectorAll("input[name*='.Points[']").Select(e => (e.GetAttribute("name")!, (object?)points)).ToArray();
            cells.Length.ShouldBe(5);
            (await client.Submit(grid, Form, cells)).ShouldBeFine().Text.ShouldContain("Đã lưu 1 phiếu chấm, chưa nộp.");
            var again = await client.Page($"/initiatives/councils/{council.Id}/mine");
            (await client.Post(again, $"/initiatives/councils/{council.Id}/mine", [.. again.QuerySelectorAll("input[name^='Cards[']").Select(e => (e.GetAttribute("name")!, e.GetAttribute("value") ?? "")), ("handIn", "all")]))
                .ShouldBeFine().Text.ShouldContain("Đã nộp 1 phiếu chấm.");
        }
        (await standing.Visit($"/initiatives/councils/{council.Id}/board")).ShouldBeFine().Text.ShouldContain("83,75");

        var leader = await house.SignedIn(Role.Leader, commune);
        var decided = await leader.Submit(await leader.Page($"/initiatives/councils/{council.Id}/recognise"), Form, ("On", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).Date).ToString("dd/MM/yyyy")), ("Place", "Tân Lập"));
        decided.ShouldBeFine().Text.ShouldContain("Đã công nhận 1 sáng kiến");
        (await unit.Visit(drafted.Path)).ShouldBeFine().Text.ShouldContain("Phạm vi ảnh hưởng cơ sở");
        foreach (var paper in new[] { "/decision.docx", "/certificates.docx" })
            (await leader.GetAsync(decided.Path + paper)).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document", paper);
        (await unit.GetAsync($"{drafted.Path}/request.docx")).EnsureSuccessStatusCode();
        (await unit.Sheet("/initiatives/export.xlsx")).ShouldContain("Lò Văn Thử (60%); Vàng Thị Nghiệm (40%)");
    }

    [Fact]
    public async Task A_request_whose_shares_are_not_a_hundred_is_kept_as_a_draft_and_not_put_in()
    {
        var root = await house.Given.Root();
        await house.Given.Author(root, "Lò Văn Thử");
        var council = await house.Given.InitiativeCouncil(root);
        var unit = await house.SignedIn(Role.UnitOfficer, root);
        var drafted = await unit.Submit(await unit.Page("/initiatives/new"), Form,
            [("OrganisationId", root.Id.ToString()), .. Whole.Where(w => !w.Item1.Contains("Authors")), ("Input.Authors[0].Name", "lo van thu"), ("Input.Authors[0].Share", "99,99")]);
        drafted.ShouldBeFine().Text.ShouldContain("còn thiếu 0,01%");
        (await unit.Submit(await unit.Page($"{drafted.Path}/put-in"), Form, ("To", $"council:{council.Id}"))).ShouldBeRefused("phải đúng 100%");
        var edited = await unit.Submit(await unit.Page($"{drafted.Path}/edit"), Form, ("Input.Authors[0].Share", "100"));
        edited.ShouldBeFine().Text.ShouldNotContain("còn thiếu");
        (await unit.Submit(await unit.Page($"{drafted.Path}/put-in"), Form, ("To", $"council:{council.Id}"))).ShouldBeFine().Text.ShouldContain("Đã nộp đơn");
    }

    [Fact]
    public async Task An_author_of_whom_there_are_two_is_asked_for_and_one_of_whom_there_is_none_may_be_added()
    {
        var root = await house.Given.Root();
        var (first, _) = (await house.Given.Author(root, "Lò Văn Thử"), await house.Given.Author(root, "Lò Văn Thử"));
        var unit = await house.SignedIn(Role.UnitOfficer, root);
        (string, object?)[] typed = [("OrganisationId", root.Id.ToString()), ("Input.Title", "Sáng kiến"), ("Input.Year", "2026"), ("Input.Authors[0].Name", "Lò Văn Thử"), ("Input.Authors[1].Name", "Chưa Có Tên")];
        var asked = await unit.Submit(await unit.Page("/initiatives/new"), Form, typed);
        asked.ShouldBeRefused("Có 2 người tên “Lò Văn Thử”");
        asked.Text.ShouldContain("Chưa có “Chưa Có Tên” trong danh sách cá nhân");
        var saved = await unit.Submit(asked.Document, Form, ("Input.Authors[0].Choice", first.Id.ToString()), ("Input.Authors[1].Choice", "new"));
        saved.ShouldBeFine().Text.ShouldContain("50%");
        var id = Guid.Parse(saved.Path.Split('/')[2]);
        (await house.With(s => s.GetRequiredService<AppDb>().InitiativeAuthors.Where(a => a.InitiativeId == id).Select(a => a.PersonId).ToListAsync())).ShouldContain(first.Id);
    }

    [Fact]
    public async Task A_member_never_scores_an_own_initiative_and_does_not_see_others_before_handing_in()
    {
        var root = await house.Given.Root();
        var (self, other) = (await house.Given.Account(Role.CouncilMember, root), await house.Given.Account(Role.CouncilMember, root));
        var council = await house.Given.InitiativeCouncil(root, null, self.Id, other.Id);
        var (own, alien) = (await house.Given.Author(root, "Bản Thân"), await house.Given.Author(root, "Người Khác"));
        await house.With(async db =>
        {
            (await db.InitiativeCouncilMembers.SingleAsync(m => m.CouncilId == council.Id && m.AccountId == self.Id)).PersonId = own.Id;
            await db.SaveChangesAsync();
        });
        var mine = await house.Given.Brought(await house.Given.Initiative(root, [own], title: "Của tôi"), Scope.BoTinh, InitiativeState.Scoring);
        await house.Given.Brought(await house.Given.Initiative(root, [alien], title: "Của người khác"), Scope.BoTinh, InitiativeState.Scoring);
        var client = house.SignedIn(self);
        var grid = await client.Page($"/initiatives/councils/{council.Id}/mine");
        grid.Body!.TextContent.ShouldContain("Ông/bà là tác giả, không chấm");
        grid.QuerySelectorAll($"input[value='{mine.Id}']").ShouldBeEmpty();
        var forged = await client.Post(grid, $"/initiatives/councils/{council.Id}/mine", ("Cards[0].Initiative", mine.Id.ToString()), ("handIn", mine.Id.ToString()));
        forged.ShouldBeFine().Text.ShouldContain("Chưa có điểm nào để lưu.");
        (await house.With(s => s.GetRequiredService<AppDb>().Set<BangVang.Initiatives.Scoring.ScoreCard>().CountAsync(c => c.ConsiderationId == mine.ConsiderationId))).ShouldBe(0);

        var second = house.SignedIn(other);
        var page = await second.Page($"/initiatives/councils/{council.Id}/mine");
        await second.Post(page, $"/initiatives/councils/{council.Id}/mine", [.. page.QuerySelectorAll("input[name^='Cards[']").Select(e => (e.GetAttribute("name")!, e.GetAttribute("name")!.Contains("Points") ? "19" : e.GetAttribute("value") ?? "")), ("handIn", "all")]);
        var board = (await client.Visit($"/initiatives/councils/{council.Id}/board")).ShouldBeFine();
        board.Text.ShouldContain("nộp phiếu của mình để xem");
        board.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Của người khác")).TextContent.ShouldNotContain("95");
    }

    [Fact]
    public async Task Points_that_are_no_points_are_said_with_their_place_and_nothing_is_kept()
    {
        var root = await house.Given.Root();
        var member = await house.Given.Account(Role.CouncilMember, root);
        var council = await house.Given.InitiativeCouncil(root, null, member.Id);
        var initiative = await house.Given.Brought(await house.Given.Initiative(root, [await house.Given.Author(root)]), Scope.BoTinh, InitiativeState.Scoring);
        var client = house.SignedIn(member);
        foreach (var (typed, sentence) in new[] { ("mười", "không phải số điểm"), ("20,5", "cho từ 0 đến 20"), ("-1", "không phải số điểm"), ("12,345", "quá hai chữ số") })
        {
            var grid = await client.Page($"/initiatives/councils/{council.Id}/mine");
            var cell = grid.QuerySelector("input[name*='.Points[']")!.GetAttribute("name")!;
            var answer = await client.Submit(grid, Form, (cell, typed));
            answer.ShouldBeRefused(sentence);
            answer.Document.QuerySelector($"input[name='{cell}']")!.GetAttribute("value").ShouldBe(typed);
        }
        (await house.With(s => s.GetRequiredService<AppDb>().Set<BangVang.Initiatives.Scoring.ScoreCard>().CountAsync(c => c.ConsiderationId == initiative.ConsiderationId))).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_has_no_business_with_it_finds_no_page_of_it()
    {
        var (root, elsewhere) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var (mine, theirs) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Y tế", root));
        var draft = await house.Given.Initiative(mine, [await house.Given.Author(mine)]);
        var recognised = await house.Given.Initiative(mine, [await house.Given.Author(mine, "Ai Đó")], Scope.CoSo, title: "Đã công nhận");
        var (colleague, stranger) = (await house.SignedIn(Role.UnitOfficer, theirs), await house.SignedIn(Role.StandingOfficer, elsewhere));
        foreach (var page in new[] { "", "/edit", "/evidence", "/scores", "/papers", "/similar", "/spread", "/put-in", "/withdraw", "/route", "/refuse", "/request.docx" })
        {
            (await colleague.Visit($"/initiatives/{draft.Id}{page}")).ShouldNotExist();
            (await stranger.Visit($"/initiatives/{draft.Id}{page}")).ShouldNotExist();
            (await stranger.Visit($"/initiatives/{recognised.Id}{page}")).ShouldNotExist();
        }
        (await colleague.Visit($"/initiatives/{recognised.Id}")).ShouldBeFine();
        foreach (var act in new[] { "/edit", "/put-in", "/withdraw", "/route", "/refuse", "/return" }) (await colleague.Visit($"/initiatives/{recognised.Id}{act}")).ShouldNotExist();
        var council = await house.With(s => s.GetRequiredService<AppDb>().InitiativeCouncils.FirstAsync(c => c.OrganisationId == mine.Id));
        foreach (var page in new[] { "/edit", "/members/new", "/mine", "/recognise" }) (await colleague.Visit($"/initiatives/councils/{council.Id}{page}")).ShouldNotExist();
        (await stranger.Visit($"/initiatives/councils/{council.Id}")).ShouldNotExist();
        (await stranger.Visit("/initiatives")).ShouldBeFine().Text.ShouldNotContain("Đã công nhận 0");
        (await colleague.Visit("/initiatives/library")).ShouldBeFine().Text.ShouldContain("Đã công nhận");
    }

    [Fact]
    public async Task A_wider_scope_is_asked_of_a_higher_council_and_refusing_it_leaves_what_was()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        await house.Given.InitiativeCouncil(root);
        var initiative = await house.Given.Initiative(department, [await house.Given.Author(department)], Scope.CoSo);
        var unit = await house.SignedIn(Role.UnitOfficer, department);
        var form = await unit.Page($"/initiatives/{initiative.Id}/put-in");
        form.QuerySelectorAll("select[name=To] option[value^='council:']").Length.ShouldBe(1);
        (await unit.Submit(form, Form)).ShouldBeFine().Text.ShouldContain("Đã công nhận, đề nghị phạm vi rộng hơn");
        var unitStanding = await house.SignedIn(Role.StandingOfficer, department);
        (await unitStanding.Visit($"/initiatives/{initiative.Id}/route")).ShouldNotExist();
        var standing = await house.SignedIn(Role.StandingOfficer, root);
        (await standing.Submit(await standing.Page($"/initiatives/{initiative.Id}/route"), Form)).ShouldBeFine();
        var leader = await house.SignedIn(Role.Leader, root);
        (await leader.Submit(await leader.Page($"/initiatives/{initiative.Id}/refuse"), Form, ("Reason", ""))).ShouldBeRefused("Ghi rõ lý do");
        var refused = await leader.Submit(await leader.Page($"/initiatives/{initiative.Id}/refuse"), Form, ("Reason", "Chưa áp dụng ngoài sở"));
        refused.ShouldBeFine().Text.ShouldContain("Phạm vi ảnh hưởng cơ sở");
        refused.Text.ShouldContain("Chưa áp dụng ngoài sở");
    }

    [Fact]
    public async Task A_form_sent_twice_puts_in_once_and_a_stale_edit_is_told()
    {
        var root = await house.Given.Root();
        var council = await house.Given.InitiativeCouncil(root);
        var draft = await house.Given.Initiative(root, [await house.Given.Author(root)]);
        var unit = await house.SignedIn(Role.UnitOfficer, root);
        var stale = await unit.Page($"/initiatives/{draft.Id}/edit");
        (await unit.Submit(await unit.Page($"/initiatives/{draft.Id}/edit"), Form, ("Input.Place", "Nơi khác"))).ShouldBeFine();
        (await unit.Submit(stale, Form, ("Input.Place", "Nơi cũ"))).ShouldBeRefused("Người khác vừa lưu thay đổi");
        var form = await unit.Page($"/initiatives/{draft.Id}/put-in");
        await unit.Submit(form, Form, ("To", $"council:{council.Id}"));
        (await unit.Submit(form, Form, ("To", $"council:{council.Id}"))).ShouldBeFine();
        (await house.With(s => s.GetRequiredService<AppDb>().Considerations.CountAsync(c => c.InitiativeId == draft.Id))).ShouldBe(1);
    }
}
