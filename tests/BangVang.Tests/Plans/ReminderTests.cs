using AngleSharp.Dom;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Reminders;
using BangVang.Tests.Web;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class ReminderTests(TestHouse house)
{
    static readonly ReminderRules Rules = new([7, 1], true, 7);

    static readonly DateOnly Due = new(2026, 6, 30);

    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Theory]
    [InlineData("2026-06-22", null)]
    [InlineData("2026-06-23", "before-7")]
    [InlineData("2026-06-25", "before-7")]
    [InlineData("2026-06-29", "before-1")]
    [InlineData("2026-06-30", "on")]
    [InlineData("2026-07-06", "on")]
    [InlineData("2026-07-07", "after-7")]
    [InlineData("2026-07-22", "after-21")]
    public void Each_day_has_its_rule_and_a_night_that_was_missed_is_made_up_for(string today, string? rule) =>
        Rules.At(DateOnly.Parse(today), Due, new DateOnly(2026, 1, 5))?.Code.ShouldBe(rule);

    [Fact]
    public void What_fell_before_the_plan_was_issued_is_not_caught_up() => Rules.At(new DateOnly(2026, 6, 25), Due, new DateOnly(2026, 6, 24)).ShouldBeNull();

    [Theory]
    [InlineData("2026-01-01", "Trước 7 ngày", "2026-06-23")]
    [InlineData("2026-06-23", "Trước 1 ngày", "2026-06-29")]
    [InlineData("2026-06-30", "Quá hạn 7 ngày", "2026-07-07")]
    public void The_next_reminder_is_foretold(string today, string name, string on)
    {
        var next = Rules.Next(DateOnly.Parse(today), Due);
        (next!.Name, next.On).ShouldBe((name, DateOnly.Parse(on)));
    }

    [Fact]
    public void Asked_every_day_no_rule_comes_twice_after_another_one_has() => Prop.ForAll(
        ArbMap.Default.ArbFor<(int[] Before, bool On, int After)>(), set =>
        {
            var rules = new ReminderRules([.. set.Before.Select(b => Math.Abs(b % 60) + 1).Distinct()], set.On, Math.Abs(set.After % 30));
            var seen = Enumerable.Range(-90, 240).Select(day => rules.At(Due.AddDays(day), Due, Due.AddDays(-80))?.Code).OfType<string>().ToList();
            var runs = seen.Where((code, i) => i == 0 || seen[i - 1] != code).ToList();
            runs.Distinct().Count().ShouldBe(runs.Count);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_unit_is_reminded_before_the_deadline_once_however_often_the_job_runs()
    {
        var (root, commune, officer) = await Tree();
        await house.Given.Issued(root, Today.AddDays(-30), assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today.AddDays(7)); a.Content = "Báo cáo sơ kết"; }]);
        for (var i = 0; i < 3; i++) await Remind(root);
        var told = await Told(officer.Id);
        told.ShouldHaveSingleItem().ShouldContain("Nhiệm vụ còn 7 ngày");
        told[0].ShouldContain("Báo cáo sơ kết");
    }

    [Fact]
    public async Task Several_runs_at_once_remind_once()
    {
        var (root, commune, officer) = await Tree();
        await house.Given.Issued(root, Today.AddDays(-30), assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today); }]);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Remind(root)));
        (await Told(officer.Id)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_due_before_the_plan_is_never_reminded_of()
    {
        var (root, commune, officer) = await Tree();
        await house.Given.Issued(root, assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today.AddDays(-20)); }]);
        await Remind(root);
        (await Told(officer.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_reported_or_done_is_not_reminded_of()
    {
        var (root, commune, officer) = await Tree();
        var plan = await house.Given.Issued(root, Today.AddDays(-30), assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today); }]);
        await house.With(db => db.Duties.Where(d => d.PlanId == plan.Id).ExecuteUpdateAsync(u => u.SetProperty(d => d.State, AssignmentState.Reported)));
        await Remind(root);
        (await Told(officer.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_settings_of_the_tree_say_when_and_whom()
    {
        var (root, commune, officer) = await Tree();
        await house.Given.Issued(root, Today.AddDays(-60), assignments: [a => { a.Unit(UnitRole.Coordinating, commune); a.Timing = new(TimingKind.Day, [], Today.AddDays(30)); }]);
        await Remind(root);
        (await Told(officer.Id)).ShouldBeEmpty();
        await house.With(async services =>
        {
            var values = services.GetRequiredService<SettingValues>();
            await values.Change(ReminderSettings.BeforeCode, root.Id, "30");
            await values.Change(ReminderSettings.WhomCode, root.Id, "mọi đơn vị");
            return true;
        });
        await Remind(root);
        (await Told(officer.Id)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(ReminderSettings.BeforeCode, "bảy")]
    [InlineData(ReminderSettings.BeforeCode, "0")]
    [InlineData(ReminderSettings.OnCode, "maybe")]
    [InlineData(ReminderSettings.AfterCode, "-1")]
    [InlineData(ReminderSettings.WhomCode, "ai cũng được")]
    [InlineData(ReminderSettings.HourCode, "24")]
    public void Settings_that_make_no_sense_are_refused(string code, string value) =>
        ReminderSettings.Settings.Single(s => s.Code == code).Check(value).ShouldNotBeNull();

    [Fact]
    public async Task The_nightly_job_reminds_in_all_trees()
    {
        var (root, commune, officer) = await Tree();
        await house.Given.Issued(root, Today.AddDays(-30), assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today.AddDays(1)); }]);
        await house.RunToEnd<ReminderJob>();
        (await Told(officer.Id)).ShouldHaveSingleItem().ShouldContain("còn 1 ngày");
    }

    [Fact]
    public async Task The_officer_reminds_of_all_that_is_late_and_the_plan_shows_when()
    {
        var (root, commune, officer) = await Tree();
        var plan = await house.Given.Issued(root, Today.AddDays(-30), assignments: [a => { a.Led(commune); a.Timing = new(TimingKind.Day, [], Today.AddDays(-2)); }]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var shown = await client.Page($"/plans/{plan.Id}");
        var button = shown.QuerySelector("a.btn-primary")!;
        button.TextContent.Trim().ShouldBe("Nhắc 1 nhiệm vụ quá hạn");
        var answer = await client.Submit(await client.Page(button.GetAttribute("href")!), "form[method=post]");
        answer.Text.ShouldContain("Đã nhắc 1 phần việc quá hạn.");
        answer.Document.QuerySelector("td[data-nhan=Nhắc]")!.TextContent.ShouldBe($"1 lần · {Today:dd/MM}");
        (await Told(officer.Id)).ShouldHaveSingleItem().ShouldContain("đã quá hạn 2 ngày");
        (await client.Submit(await client.Page($"/plans/{plan.Id}/remind"), "form[method=post]")).ShouldBeRefused("mỗi ngày chỉ nhắc một lần");
    }

    Task<int> Remind(Organisation root) => house.With(services => services.GetRequiredService<Reminding>().ByRule(root.Id));

    Task<List<string>> Told(Guid account) => house.With(services =>
        services.GetRequiredService<AppDb>().Notices.Where(n => n.AccountId == account && n.Key.StartsWith("plan-remind")).Select(n => n.Sentence).ToListAsync());

    async Task<(Organisation, Organisation, BangVang.Accounts.Account)> Tree()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("UBND xã Tân Lập", root, OrganisationKind.Commune);
        return (root, commune, await house.Given.Account(Role.UnitOfficer, commune));
    }
}
