using BangVang.Decisions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Decisions;

public sealed class IssueFaultTests(TestHouse house)
{
    Task<T> Ask<T>(Func<AppDb, Task<T>> ask) => house.With(services => ask(services.GetRequiredService<AppDb>()));

    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Fact]
    public async Task Clerks_who_issue_at_once_get_numbers_without_a_gap_and_none_twice()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decisions = new List<Decision>();
        for (var i = 0; i < 6; i++) decisions.Add(await house.Given.Brought(await house.Given.AwardDecision(commune, 1), DecisionState.Signed));
        var ready = new List<(HttpClient Clerk, AngleSharp.Html.Dom.IHtmlDocument Page)>();
        foreach (var decision in decisions)
        {
            var clerk = await house.SignedIn(Role.Clerk, commune);
            ready.Add((clerk, await clerk.Page($"/decisions/{decision.Id}/issue")));
        }
        foreach (var answer in await Task.WhenAll(ready.Select(r => r.Clerk.Submit(r.Page, "form[method=post]", ("IsChecked", true))))) answer.ShouldBeFine();
        await house.With(async db =>
        {
            var ids = decisions.ConvertAll(d => d.Id);
            (await db.Decisions.Where(d => ids.Contains(d.Id)).Select(d => d.Number!.Value).OrderBy(n => n).ToListAsync()).ShouldBe(Enumerable.Range(1, 6));
        });
    }

    [Fact]
    public async Task Two_clerks_at_one_decision_and_one_form_sent_twice_issue_it_once()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 3), DecisionState.Signed);
        var (one, two) = (await house.SignedIn(Role.Clerk, commune), await house.SignedIn(Role.Clerk, commune));
        var (first, second) = (await one.Page($"/decisions/{decision.Id}/issue"), await two.Page($"/decisions/{decision.Id}/issue"));
        var answers = await Task.WhenAll(one.Submit(first, "form[method=post]", ("IsChecked", true)), one.Submit(first, "form[method=post]", ("IsChecked", true)), two.Submit(second, "form[method=post]", ("IsChecked", true)));
        answers.Count(a => a.Status == System.Net.HttpStatusCode.UnprocessableEntity).ShouldBeInRange(1, 2);
        await house.With(async db =>
        {
            (await db.Bestowals.CountAsync(b => b.DecisionId == decision.Id)).ShouldBe(3);
            (await db.DecisionSteps.CountAsync(s => s.DecisionId == decision.Id && s.Act == DecisionAct.Issue)).ShouldBe(1);
            (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).Number.ShouldBe(1);
        });
    }

    [Fact]
    public async Task A_number_does_not_bear_a_date_before_the_number_before_it()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        await house.Given.Brought(await house.Given.AwardDecision(commune, 1), DecisionState.Issued);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 1), DecisionState.Signed, Today.AddDays(-3));
        var clerk = await house.SignedIn(Role.Clerk, commune);
        var page = await clerk.Page($"/decisions/{decision.Id}/issue");
        (await clerk.Submit(page, "form[method=post]", ("IsChecked", true), ("On", Today.AddDays(-1).ToString("dd/MM/yyyy")))).ShouldBeRefused("số sau không thể mang ngày trước đó");
        (await clerk.Submit(page, "form[method=post]", ("IsChecked", true), ("On", Today.AddDays(1).ToString("dd/MM/yyyy")))).ShouldBeRefused("ở sau hôm nay");
    }

    [Fact]
    public async Task A_number_from_the_offices_own_book_is_taken_once_and_the_series_goes_on_after_it()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var clerk = await house.SignedIn(Role.Clerk, commune);
        async Task<Answer> Issue(string number)
        {
            var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 1), DecisionState.Signed);
            return await clerk.Submit(await clerk.Page($"/decisions/{decision.Id}/issue"), "form[method=post]", ("IsChecked", true), ("Number", number));
        }
        (await Issue("1030")).ShouldBeFine().Text.ShouldContain("Đã phát hành Quyết định số 1030/QĐ-UBND");
        (await Issue("")).ShouldBeFine().Text.ShouldContain("Đã phát hành Quyết định số 1031/QĐ-UBND");
        (await Issue("1030")).ShouldBeRefused("đã có quyết định khác");
        (await Issue("28")).ShouldBeFine().Text.ShouldContain("Đã phát hành Quyết định số 28/QĐ-UBND");
        (await Issue("0")).Text.ShouldContain("Số là số nguyên từ 1 đến 99.999.");
    }

    [Fact]
    public async Task An_annulment_ends_a_row_once_and_a_correction_puts_the_right_one_in_its_place()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var first = await house.Given.Brought(await house.Given.AwardDecision(commune, 2), DecisionState.Issued);
        var rows = await Ask(db => db.Bestowals.Where(b => b.DecisionId == first.Id).OrderBy(b => b.GoldenNumber).ToListAsync());
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        var annulling = await Begin(officer, rows[0].Id, "Annulment");
        var again = await Begin(officer, rows[0].Id, "Annulment");
        var correcting = await Begin(officer, rows[1].Id, "Correction");
        var line = await Ask(db => db.DecisionItems.Where(i => i.DecisionId == correcting).SingleAsync());
        (await officer.Submit(await officer.Page($"/decisions/{correcting}/items/{line.Id}"), "form[method=post]", ("Name", "Bà Vàng Thị Dợ Đúng Tên"))).ShouldBeFine();
        foreach (var id in new[] { annulling, correcting }) await house.Given.Brought(await Ask(db => db.Decisions.SingleAsync(d => d.Id == id)), DecisionState.Issued);
        await house.With(async db =>
        {
            (await db.Annulments.CountAsync(a => a.BestowalId == rows[0].Id || a.BestowalId == rows[1].Id)).ShouldBe(2);
            var right = await db.Bestowals.SingleAsync(b => b.Id == line.Id);
            (right.Name, right.DecisionNumber, right.GoldenNumber).ShouldBe(("Bà Vàng Thị Dợ Đúng Tên", rows[1].DecisionNumber, 2));
        });
        await Should.ThrowAsync<BangVang.Kernel.Refusal>(async () => await house.Given.Brought(await Ask(db => db.Decisions.SingleAsync(d => d.Id == again)), DecisionState.Issued));
    }

    static async Task<Guid> Begin(HttpClient officer, Guid row, string kind)
    {
        var answer = await officer.Submit(await officer.Page($"/decisions/later/{row}"), "form[method=post]", ("Kind", kind), ("Reason", "Theo kết luận kiểm tra"));
        answer.ShouldBeFine();
        return Guid.Parse(answer.Path.Split('/')[^1]);
    }
}
