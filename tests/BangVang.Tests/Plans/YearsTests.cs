using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Years;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class YearsTests(TestHouse house)
{
    [Fact]
    public async Task Two_years_are_compared_assignment_by_assignment()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        await house.Given.Issued(root, year: 2025, assignments:
        [
            a => a.Content = "Phát động phong trào thi đua năm 2025",
            a => a.Content = "Kiểm tra công tác thi đua, khen thưởng tại các đơn vị",
            a => a.Content = "Tổ chức hội thi tìm hiểu Luật Thi đua, khen thưởng",
        ]);
        var plan = await house.Given.Issued(root, year: 2026, assignments:
        [
            a => a.Content = "Phát động phong trào thi đua năm 2026",
            a => { a.Content = "Kiểm tra công tác thi đua, khen thưởng tại các đơn vị"; a.Timing = new(TimingKind.Quarter, [3]); a.Led(department); },
            a => a.Content = "Số hóa hồ sơ khen thưởng",
        ]);
        var rows = (await (await house.SignedIn(Role.StandingOfficer, root)).Page($"/plans/{plan.Id}/compare")).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        rows.Count.ShouldBe(4);
        rows[0].ShouldContain("Giữ nguyên");
        rows[1].ShouldContain("thời gian, trước: Tháng 12");
        rows[1].ShouldContain("chủ trì, trước: không ghi");
        rows[2].ShouldContain("Mới");
        rows[3].ShouldContain("Không còn");
    }

    [Theory]
    [InlineData("Báo cáo sơ kết 6 tháng đầu năm 2026", "Báo cáo sơ kết 6 tháng đầu năm 2025", true)]
    [InlineData("Kỷ niệm 76 năm Ngày truyền thống", "Kỷ niệm 75 năm Ngày truyền thống", true)]
    [InlineData("Hội nghị sơ kết", "Tập huấn nghiệp vụ", false)]
    public void Contents_are_alike_whatever_year_they_name(string a, string b, bool alike) =>
        (Comparison.Similarity(a, b) >= Comparison.Alike).ShouldBe(alike);

    [Fact]
    public async Task A_plan_without_a_forerunner_says_so()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root, 2026);
        (await (await house.SignedIn(Role.StandingOfficer, root)).Page($"/plans/{plan.Id}/compare")).Body!.TextContent.ShouldContain("Chưa có kế hoạch năm 2025 để so sánh");
    }

    [Fact]
    public async Task A_plan_is_rolled_over_with_its_years_anniversaries_feasts_and_series()
    {
        var root = await house.Given.Root();
        var feast = await house.Given.Commemoration(root, day: 9, month: 7, firstYear: 1950);
        var series = Guid.CreateVersion7();
        var plan = await house.Given.Issued(root, year: 2026, assignments:
        [
            a => { a.Content = "Kỷ niệm 76 năm Ngày truyền thống"; a.Timing = new(TimingKind.Day, [], new DateOnly(2026, 7, 9)); a.And = x => x.CommemorationId = feast.Id; },
            a => { a.Content = "Báo cáo quý"; a.Timing = new(TimingKind.Quarter, [1]); a.And = x => x.SeriesId = series; a.Led(root); },
            a => { a.Content = "Báo cáo quý"; a.Timing = new(TimingKind.Quarter, [2]); a.And = x => x.SeriesId = series; },
            a => a.Content = "Việc chỉ làm một lần",
        ]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/plans/{plan.Id}/roll-over");
        page.Body!.TextContent.ShouldContain("Kỷ niệm 77 năm Ngày truyền thống");
        var boxes = page.QuerySelectorAll<IHtmlInputElement>("input[name=Taken]").Select(b => b.Value).ToList();
        var answer = (await client.Submit(page, "form[method=post]", ("Taken", boxes[..3]))).ShouldBeFine();
        answer.Text.ShouldContain("Đã lập dự thảo kế hoạch năm 2027 với 3 nhiệm vụ");
        await house.With(async db =>
        {
            var next = await db.Plans.SingleAsync(p => p.FollowsId == plan.Id);
            (next.Year, next.Title, next.State, next.Number).ShouldBe((2027, "Công tác thi đua, khen thưởng năm 2027", PlanState.Draft, null));
            var made = await db.Assignments.Where(a => a.PlanId == next.Id).OrderBy(a => a.Ordinal).ToListAsync();
            made.Select(a => (a.Content, a.DueOn)).ShouldBe(
            [
                ("Kỷ niệm 77 năm Ngày truyền thống", new DateOnly(2027, 7, 9)), ("Báo cáo quý", new DateOnly(2027, 3, 31)), ("Báo cáo quý", new DateOnly(2027, 6, 30)),
            ]);
            made[1].SeriesId.ShouldBe(made[2].SeriesId);
            made[1].SeriesId.ShouldNotBe(series);
            (await db.AssignmentUnits.SingleAsync(u => u.AssignmentId == made[1].Id)).OrganisationId.ShouldBe(root.Id);
        });
        (await client.Submit(page, "form[method=post]")).Path.ShouldNotBeNull();
        (await client.Submit(await client.Page($"/plans/{plan.Id}/roll-over"), "form[method=post]")).ShouldBeRefused("Đã có kế hoạch năm 2027");
    }

    [Fact]
    public async Task An_unticked_rewording_leaves_the_sentence_as_it_was()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Issued(root, year: 2026, assignments: [a => a.Content = "Tổng kết phong trào năm 2026"]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        await client.Submit(await client.Page($"/plans/{plan.Id}/roll-over"), "form[method=post]", ("Reworded", null));
        await house.With(async db => (await db.Assignments.SingleAsync(a => db.Set<Plan>().Any(p => p.Id == a.PlanId && p.FollowsId == plan.Id)))
            .Content.ShouldBe("Tổng kết phong trào năm 2026"));
    }

    [Fact]
    public async Task A_draft_is_not_rolled_over()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root);
        (await (await house.SignedIn(Role.StandingOfficer, root)).Visit($"/plans/{plan.Id}/roll-over")).ShouldNotExist();
    }
}
