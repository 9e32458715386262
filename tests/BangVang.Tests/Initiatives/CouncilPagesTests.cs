using BangVang.Initiatives;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Recognising;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Initiatives;

public sealed class CouncilPagesTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    static string Day(int from = 0) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).Date).AddDays(from).ToString("dd/MM/yyyy");

    [Fact]
    public async Task A_council_is_set_up_with_members_criteria_and_a_round_that_closes()
    {
        var root = await house.Given.Root();
        var member = await house.Given.Account(Role.CouncilMember, root);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var council = await officer.Submit(await officer.Page("/initiatives/councils/new"), Form, ("Input.Name", "Hội đồng Sáng kiến tỉnh"), ("Input.Level", "Province"), ("Input.SetUpBy", "Quyết định 10/QĐ-UBND"), ("Input.From", "01/01/2026"));
        council.ShouldBeFine().Text.ShouldContain("Đã lập hội đồng.");
        (await officer.Submit(await officer.Page($"{council.Path}/members/new"), Form, ("Name", "Trịnh Bá Duy"), ("Seat", "Chair"), ("UserName", member.UserName))).ShouldBeFine().Text.ShouldContain("Đã thêm Trịnh Bá Duy");
        (await officer.Submit(await officer.Page($"{council.Path}/members/new"), Form, ("Name", "Ai Đó"), ("UserName", "khong.co"))).ShouldBeRefused("Không có tài khoản “khong.co”");
        var year = Day()[6..];
        var criteria = await officer.Page($"{council.Path}/criteria/{year}");
        (await officer.Submit(criteria, Form, ("Rows[0].Name", "Tính mới"), ("Rows[0].Maximum", "40"), ("Rows[1].Name", "Hiệu quả"))).ShouldBeRefused("Dòng 2: nhập điểm tối đa");
        (await officer.Submit(await officer.Page($"{council.Path}/criteria/{year}"), Form, ("Rows[0].Name", "Tính mới"), ("Rows[0].Maximum", "40"), ("Rows[1].Name", "Hiệu quả"), ("Rows[1].Maximum", "60"), ("PassMark", "101"))).ShouldBeRefused("cao hơn tổng điểm tối đa 100");
        (await officer.Submit(await officer.Page($"{council.Path}/criteria/{year}"), Form, ("Rows[0].Name", "Tính mới"), ("Rows[0].Maximum", "40"), ("Rows[1].Name", "Hiệu quả"), ("Rows[1].Maximum", "60"), ("PassMark", "70"))).ShouldBeFine().Text.ShouldContain("2 tiêu chí, tối đa 100 điểm");
        (await officer.Submit(await officer.Page("/initiatives/rounds/new"), Form, ("Input.Title", "Đợt 1"), ("Input.ClosesOn", Day(-1)), ("Input.OpensOn", Day(-9)))).ShouldBeRefused("đã qua");
        (await officer.Submit(await officer.Page("/initiatives/rounds/new"), Form, ("Input.Title", "Đợt 1"), ("Input.ClosesOn", Day(10)))).ShouldBeFine().Text.ShouldContain("Đang nhận đơn");
        (await officer.Visit("/initiatives")).ShouldBeFine().Text.ShouldContain("Đợt 1");
    }

    [Fact]
    public async Task After_its_last_day_a_round_takes_nothing()
    {
        var root = await house.Given.Root();
        var council = await house.Given.InitiativeCouncil(root);
        var draft = await house.Given.Initiative(root, [await house.Given.Author(root)]);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var round = await officer.Submit(await officer.Page("/initiatives/rounds/new"), Form, ("CouncilId", council.Id.ToString()), ("Input.Title", "Đợt 1"), ("Input.ClosesOn", Day()));
        var id = round.Path.Split('/')[^1];
        var form = await officer.Page($"/initiatives/{draft.Id}/put-in");
        form.Body!.TextContent.ShouldContain("Đợt 1");
        await house.With(db => db.Database.ExecuteSqlAsync($"update initiative_rounds set opens_on = '2020-01-01', closes_on = '2020-02-01' where id = {Guid.Parse(id)}"));
        (await officer.Submit(form, Form, ("To", $"round:{id}"))).ShouldBeRefused("không còn nhận đơn");
        (await house.With(s => s.GetRequiredService<AppDb>().Considerations.AnyAsync(c => c.InitiativeId == draft.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_district_s_council_ends_with_the_district()
    {
        var root = await house.Given.Root();
        var district = await house.Given.Organisation("Huyện Nậm Sơn", root, OrganisationKind.District);
        await house.With(async db =>
        {
            (await db.Set<Organisation>().SingleAsync(o => o.Id == district.Id)).Last(null, new DateOnly(2025, 6, 30));
            await db.SaveChangesAsync();
        });
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (string, object?)[] typed = [("OrganisationId", district.Id.ToString()), ("Input.Name", "Hội đồng huyện"), ("Input.Level", "District"), ("Input.SetUpBy", "Quyết định 1"), ("Input.From", "01/01/2024")];
        (await officer.Submit(await officer.Page("/initiatives/councils/new"), Form, typed)).ShouldBeRefused("kết thúc hoạt động ngày 30/06/2025");
        (await officer.Submit(await officer.Page("/initiatives/councils/new"), Form, [.. typed, ("Input.Until", "30/06/2025")])).ShouldBeFine().Text.ShouldContain("Ngoài nhiệm kỳ");
        (await officer.Submit(await officer.Page("/initiatives/councils/new"), Form, [("OrganisationId", root.Id.ToString()), .. typed.Skip(1)])).ShouldBeRefused("chỉ thuộc huyện");
    }

    [Fact]
    public async Task Criteria_by_which_somebody_scored_are_not_changed()
    {
        var root = await house.Given.Root();
        await house.Given.Initiative(root, [await house.Given.Author(root)], Scope.BoTinh);
        var council = await house.With(s => s.GetRequiredService<AppDb>().InitiativeCouncils.SingleAsync(c => c.OrganisationId == root.Id));
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var page = await officer.Page($"/initiatives/councils/{council.Id}/criteria/{Day()[6..]}");
        page.Body!.TextContent.ShouldContain("không sửa được nữa");
        (await officer.Post(page, $"/initiatives/councils/{council.Id}/criteria/{Day()[6..]}", ("Rows[0].Name", "Khác"), ("Rows[0].Maximum", "10"))).ShouldBeRefused("không sửa được nữa");
    }

    [Fact]
    public async Task Two_decisions_at_once_take_two_numbers_and_no_initiative_twice()
    {
        var root = await house.Given.Root();
        var leader = await house.Given.Account(Role.Leader, root);
        foreach (var title in new[] { "Một", "Hai", "Ba" }) await house.Given.Brought(await house.Given.Initiative(root, [await house.Given.Author(root)], title: title), Scope.BoTinh, InitiativeState.Scoring);
        var council = await house.With(s => s.GetRequiredService<AppDb>().InitiativeCouncils.SingleAsync(c => c.OrganisationId == root.Id));
        await house.With(async services =>
        {
            var (db, judging) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<BangVang.Initiatives.Scoring.Judging>());
            var member = await db.InitiativeCouncilMembers.SingleAsync(m => m.CouncilId == council.Id);
            foreach (var one in await db.Initiatives.Where(i => i.RootId == root.Id).ToListAsync())
                await judging.Write(one, member, (await judging.CriteriaOf(council.Id, one.Year))!.Criteria.ToDictionary(c => c.Id, _ => 15m), null, handIn: true);
            return await db.SaveChangesAsync();
        });
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            var client = house.SignedIn(leader);
            return await client.Submit(await client.Page($"/initiatives/councils/{council.Id}/recognise"), Form);
        }));
        answers.Count(a => a.Text.Contains("Đã công nhận 3 sáng kiến")).ShouldBe(1);
        var decisions = await house.With(s => s.GetRequiredService<AppDb>().RecognitionDecisions.Where(d => d.CouncilId == council.Id).ToListAsync());
        decisions.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_is_not_made_of_what_nobody_scored_nor_beyond_the_council_s_reach_nor_before_it_was_routed()
    {
        var root = await house.Given.Root();
        var unit = await house.Given.Organisation("Sở Nội vụ", root);
        var scoring = await house.Given.Brought(await house.Given.Initiative(unit, [await house.Given.Author(unit)]), Scope.CoSo, InitiativeState.Scoring);
        var council = await house.With(s => s.GetRequiredService<AppDb>().InitiativeCouncils.SingleAsync(c => c.OrganisationId == unit.Id));
        var leader = await house.SignedIn(Role.Leader, unit);
        var path = $"/initiatives/councils/{council.Id}/recognise";
        (await leader.Submit(await leader.Page($"{path}?only={scoring.Id}"), Form)).ShouldBeRefused("chưa có thành viên hội đồng nào nộp phiếu chấm");
        (await leader.Submit(await leader.Page($"{path}?only={scoring.Id}"), Form, ("On", "01/01/2020"))).ShouldBeRefused("được chuyển hội đồng ngày");
        var page = await leader.Page(path);
        (await leader.Post(page, path, ("Chosen[0].Initiative", scoring.Id.ToString()), ("Chosen[0].Take", "true"), ("Chosen[0].Scope", "ToanQuoc"), ("Symbol", "QĐ"), ("On", Day()), ("DecidedBy", "Giám đốc"))).ShouldBeRefused("không công nhận được phạm vi toàn quốc");
        (await leader.Submit(page, Form)).ShouldBeRefused("Chưa chọn sáng kiến nào");
    }

    [Fact]
    public async Task The_unit_that_benefits_confirms_and_only_it()
    {
        var root = await house.Given.Root();
        var (own, user) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Y tế tỉnh", root));
        var initiative = await house.Given.Brought(await house.Given.Initiative(own, [await house.Given.Author(own)]), Scope.CoSo, InitiativeState.Submitted);
        var asking = await house.SignedIn(Role.UnitOfficer, own);
        (await asking.Submit(await asking.Page($"/initiatives/{initiative.Id}/evidence"), Form, ("Bodies", (string[])[user.Id.ToString()]))).ShouldBeFine().Text.ShouldContain("Đã gửi đề nghị tới 1 đơn vị.");
        (await asking.Submit(await asking.Page($"/initiatives/{initiative.Id}/evidence"), Form, ("Bodies", (string[])[user.Id.ToString()]))).ShouldBeRefused("Đã đề nghị Sở Y tế tỉnh xác nhận trước đó");
        var answering = await house.SignedIn(Role.UnitOfficer, user);
        var page = await answering.Page($"/initiatives/{initiative.Id}/evidence");
        var answer = page.QuerySelector("a[href*='/confirm/']")!.GetAttribute("href")!;
        (await asking.Visit(answer)).ShouldNotExist();
        (await answering.Submit(await answering.Page(answer), Form, ("Confirms", "true"), ("Statement", "Bớt 5 giờ mỗi tuần"))).ShouldBeRefused("Ghi ngày đơn vị bắt đầu áp dụng");
        (await answering.Submit(await answering.Page(answer), Form, ("Confirms", "true"), ("UsedFrom", "01/02/2026"), ("Statement", "Bớt 5 giờ mỗi tuần"))).ShouldBeFine().Text.ShouldContain("Đã xác nhận");
        (await answering.GetAsync(answer + ".docx")).EnsureSuccessStatusCode();
        (await answering.Post(page, answer, ("Confirms", "false"), ("Statement", "Nghĩ lại"))).ShouldBeRefused("đã trả lời đề nghị này");
    }

    [Fact]
    public async Task A_body_that_takes_an_initiative_over_is_entered_once_by_itself()
    {
        var root = await house.Given.Root();
        var (own, other) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Y tế tỉnh", root));
        var initiative = await house.Given.Initiative(own, [await house.Given.Author(own)], Scope.CoSo);
        var client = await house.SignedIn(Role.UnitOfficer, other);
        (await client.Submit(await client.Page($"/initiatives/{initiative.Id}/spread"), Form, ("Since", "01/03/2026"))).ShouldBeFine().Text.ShouldContain("Đã ghi Sở Y tế tỉnh áp dụng lại.");
        (await client.Submit(await client.Page($"/initiatives/{initiative.Id}/spread"), Form, ("Since", "01/03/2026"))).ShouldBeRefused("đã được ghi");
        (await client.Submit(await client.Page($"/initiatives/{initiative.Id}/spread"), Form, ("OrganisationId", own.Id.ToString()), ("Since", "01/03/2026"))).ShouldBeRefused("Bạn không nhập liệu cho Sở Nội vụ");
        (await client.Visit("/initiatives/library?spread=true")).ShouldBeFine().Text.ShouldContain(initiative.Title);
        (await client.Sheet("/initiatives/library.xlsx")).ShouldContain("Sở Y tế tỉnh (từ 01/03/2026)");
    }
}
