using System.Net;
using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Commemorations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans.Commemorations;

public sealed class CalendarPagesTests(TestHouse house)
{
    [Fact]
    public async Task The_month_shows_feasts_with_their_years_and_the_lunar_day()
    {
        var client = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        var month = (await client.Visit("/calendar?year=2026&month=12")).ShouldBeFine();
        month.Text.ShouldContain("80 năm Ngày Toàn quốc kháng chiến");
        month.Text.ShouldContain("năm tròn");
        month.Document.QuerySelectorAll(".lich tbody tr").Length.ShouldBe(5);
        var tet = (await client.Visit("/calendar?year=2026&month=2")).ShouldBeFine();
        tet.Document.QuerySelector("td:has(time[datetime='2026-02-17'])")!.TextContent.ShouldContain("Tết Nguyên đán Bính Ngọ");
        tet.Document.QuerySelector("td:has(time[datetime='2026-02-17']) .lich-ngay small")!.TextContent.ShouldContain("1/1");
    }

    [Theory]
    [InlineData("/calendar?year=2026&month=13")]
    [InlineData("/calendar?year=99999&month=1")]
    [InlineData("/calendar/year?year=1500")]
    public async Task A_month_or_year_that_does_not_exist_is_not_there(string path)
    {
        var client = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        (await client.Visit(path)).ShouldNotExist();
    }

    [Fact]
    public async Task A_year_whose_lunar_days_cannot_be_computed_says_so()
    {
        var client = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        var year = (await client.Visit("/calendar/year?year=2150")).ShouldBeFine();
        year.Text.ShouldContain("năm 2150 không hiện Tết Nguyên đán");
        year.Text.ShouldContain("205 năm Ngày Quốc khánh");
        (await client.Visit("/calendar/year?year=2026")).Text.ShouldContain("Bính Ngọ");
    }

    [Fact]
    public async Task The_standing_officer_enters_a_day_of_the_own_province()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var shown = await client.Submit(await client.Page("/commemorations/new"), "main form[method=post]",
            ("Input.Name", "Ngày giải phóng thị xã Sơn Bình"), ("Input.Day", "29"), ("Input.Month", "2"), ("Input.FirstYear", "1952"), ("Input.Aliases", "Ngày giải phóng Sơn Bình"));
        shown.ShouldBeFine().Text.ShouldContain("Đã thêm Ngày giải phóng thị xã Sơn Bình (29/02) vào lịch.");
        shown.Text.ShouldContain("Năm không nhuận: tính vào 28/02.");
        (await client.Visit("/commemorations?only=local")).Text.ShouldContain("Ngày giải phóng thị xã Sơn Bình");
        (await client.Visit("/calendar?year=2027&month=2")).Text.ShouldContain("75 năm Ngày giải phóng thị xã Sơn Bình");
    }

    [Theory]
    [InlineData("31", "4", "", "Không có ngày 31/4")]
    [InlineData("29", "2", "1997", "Năm 1997 không nhuận")]
    [InlineData("40", "1", "", "Cần trong khoảng từ 1 đến 31")]
    [InlineData("20", "11", "", "đã có trong lịch", "Ngày Nhà giáo Việt Nam")]
    public async Task A_day_that_cannot_be_is_refused(string day, string month, string first, string sentence, string name = "Ngày gì đó")
    {
        var client = await house.SignedIn(Role.StandingOfficer, await house.Given.Root());
        var refused = await client.Submit(await client.Page("/commemorations/new"), "main form[method=post]",
            ("Input.Name", name), ("Input.Day", day), ("Input.Month", month), ("Input.FirstYear", first));
        refused.ShouldBeRefused(sentence);
        refused.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe(name);
    }

    [Fact]
    public async Task A_day_of_another_tree_does_not_exist_and_one_of_the_country_is_not_the_officers_to_change()
    {
        var (one, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var day = await house.Given.Commemoration(one);
        var client = await house.SignedIn(Role.StandingOfficer, other);
        (await client.Visit($"/commemorations/{day.Id}")).ShouldNotExist();
        (await client.Visit($"/commemorations/{day.Id}/edit")).ShouldNotExist();
        (await client.Visit("/commemorations")).Text.ShouldNotContain("tái lập tỉnh Sơn Bình");
        (await client.Visit("/calendar?year=2027&month=1")).Text.ShouldNotContain("tái lập tỉnh Sơn Bình");
        var national = await Country("teachers");
        (await client.Visit($"/commemorations/{national.Id}")).ShouldBeFine();
        (await client.Visit($"/commemorations/{national.Id}/edit")).ShouldNotExist();
        (await (await house.SignedIn(Role.Administrator, one)).Visit($"/commemorations/{national.Id}/edit")).ShouldBeFine();
        (await (await house.SignedIn(Role.UnitOfficer, one)).Visit("/commemorations/new")).ShouldNotExist();
    }

    [Fact]
    public async Task A_day_is_changed_and_no_longer_kept()
    {
        var root = await house.Given.Root();
        var day = await house.Given.Commemoration(root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var saved = await client.Submit(await client.Page($"/commemorations/{day.Id}/edit"), "main form[method=post]", ("Input.KeptUntil", "2020"));
        saved.ShouldBeFine().Text.ShouldContain("Không còn kỷ niệm sau năm 2020");
    }

    [Fact]
    public async Task Deadlines_stand_in_the_calendar_of_those_who_look_after_the_plan_and_of_those_who_owe_them()
    {
        var root = await house.Given.Root();
        var (lead, other) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Tài chính", root));
        var plan = await house.Given.Draft(root, year: 2026);
        await house.Given.Assignment(plan, a => { a.Content = "Tổng kết phong trào năm"; a.Timing = new Timing(TimingKind.Month, [11]); a.Led(lead); });
        await house.Given.Assignment(plan, a => { a.Content = "Tuyên truyền cả năm"; a.Timing = new Timing(TimingKind.AllYear, []); a.Led(lead); });
        await house.Given.Brought(plan, PlanState.Issued);
        foreach (var (role, body, sees) in new[] { (Role.StandingOfficer, root, true), (Role.UnitOfficer, lead, true), (Role.UnitOfficer, other, false) })
        {
            var month = (await (await house.SignedIn(role, body)).Visit("/calendar?year=2026&month=11")).ShouldBeFine();
            month.Text.Contains("Tổng kết phong trào năm").ShouldBe(sees, $"{role} {body.Name}");
            month.Text.ShouldNotContain("Tuyên truyền cả năm");
        }
        (await (await house.SignedIn(Role.StandingOfficer, root)).Visit("/calendar/year?year=2026")).Text.ShouldContain("1 hạn nhiệm vụ");
    }

    [Fact]
    public async Task A_calendar_program_reads_the_calendar_until_its_address_is_revoked()
    {
        var root = await house.Given.Root();
        await house.Given.Commemoration(root);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var made = await client.Submit(await client.Page("/calendar/feeds"), "form:has([name=Label])", ("Label", "Điện thoại"));
        var address = new Uri(made.ShouldBeFine().Document.QuerySelector("#dia-chi-o")!.GetAttribute("value")!).PathAndQuery;
        (await client.Page("/calendar/feeds")).QuerySelector("#dia-chi-o").ShouldBeNull("The address is shown once.");

        var program = house.Visitor();
        var response = await program.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        var calendar = (await response.Content.ReadAsStringAsync()).Replace("\r\n ", "");
        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        calendar.ShouldContain("30 năm Ngày tái lập tỉnh Sơn Bình");

        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        (await program.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var revoked = await client.Submit(await client.Page("/calendar/feeds"), "main form[action*=handler]");
        revoked.ShouldBeFine().Text.ShouldContain("Đã thu hồi địa chỉ lịch");
        (await program.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_secret_and_a_closed_account_read_nothing()
    {
        var account = await house.Given.Account(Role.UnitOfficer, await house.Given.Root());
        var client = house.SignedIn(account);
        var made = await client.Submit(await client.Page("/calendar/feeds"), "form:has([name=Label])", ("Label", "Outlook"));
        var address = new Uri(made.Document.QuerySelector("#dia-chi-o")!.GetAttribute("value")!).PathAndQuery;
        var program = house.Visitor();
        (await program.GetAsync(address.Replace("feed/", "feed/x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync("/calendar/feed/.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await house.With(db => db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedOn, new DateOnly(2020, 1, 1))));
        (await program.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_revokes_the_address_of_another_account()
    {
        var root = await house.Given.Root();
        var (mine, other) = (await house.SignedIn(Role.UnitOfficer, root), await house.SignedIn(Role.UnitOfficer, root));
        await mine.Submit(await mine.Page("/calendar/feeds"), "form:has([name=Label])", ("Label", "Điện thoại"));
        var revoke = (await mine.Page("/calendar/feeds")).QuerySelector("main form[action*=handler]")!.GetAttribute("action")!;
        (await other.Post(await other.Page("/calendar/feeds"), revoke)).ShouldNotExist();
    }

    Task<Commemoration> Country(string code) =>
        house.With(services => services.GetRequiredService<AppDb>().Commemorations.AsNoTracking().SingleAsync(c => c.SeedCode == code));
}
