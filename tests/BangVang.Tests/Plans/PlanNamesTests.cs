using AngleSharp.Dom;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class PlanNamesTests(TestHouse house)
{
    [Fact]
    public async Task Units_that_leave_no_doubt_are_matched_by_themselves_and_the_rest_is_asked_once()
    {
        var (client, plan) = await Draft();
        var root = await house.With(services => services.GetRequiredService<AppDb>().Organisations.SingleAsync(o => o.Id == plan.RootId));
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        await Add(client, plan, ("Form.Lead", "- Sở Nội vụ;\n- Tổ giúp việc."), ("Form.Coordinating", "Sở Nội vụ"));
        await house.With(async db =>
        {
            var units = await db.AssignmentUnits.Where(u => db.Set<Assignment>().Any(a => a.Id == u.AssignmentId && a.PlanId == plan.Id)).OrderBy(u => u.Position).ToListAsync();
            units.Select(u => (u.Role, u.Text, u.OrganisationId)).ShouldBe(
                [(UnitRole.Lead, "Sở Nội vụ", department.Id), (UnitRole.Lead, "Tổ giúp việc", null), (UnitRole.Coordinating, "Sở Nội vụ", department.Id)]);
        });
        var names = await client.Page($"/plans/{plan.Id}/names");
        var open = names.QuerySelectorAll("tbody tr").First();
        open.TextContent.ShouldContain("Tổ giúp việc");
        await client.Submit(names, "form[method=post]", (open.QuerySelector("select")!.GetAttribute("name")!, "text"));
        (await client.Page($"/plans/{plan.Id}/submit")).Body!.TextContent.ShouldNotContain("chưa gắn với đơn vị nào");
    }

    [Fact]
    public async Task A_name_may_be_matched_with_any_body_and_is_remembered_for_the_next_plan()
    {
        var (client, plan) = await Draft();
        var root = await Issuer(plan);
        var office = await house.Given.Organisation("Văn phòng Ủy ban", root);
        await Add(client, plan, ("Form.Lead", "Bộ phận giúp việc thường trực"));
        var names = await client.Page($"/plans/{plan.Id}/names");
        await client.Submit(names, "form[method=post]", ("Rows[0].Other", office.Name));
        (await UnitOf(plan)).OrganisationId.ShouldBe(office.Id);
        var next = await house.Given.Draft(root);
        await Add(client, next, ("Form.Lead", "Bộ phận giúp việc thường trực"));
        (await UnitOf(next)).OrganisationId.ShouldBe(office.Id);
    }

    [Fact]
    public async Task A_body_that_is_not_found_is_said_and_the_other_choices_stay()
    {
        var (client, plan) = await Draft();
        await Add(client, plan, ("Form.Lead", "Bộ phận giúp việc thường trực"));
        var answer = await client.Submit(await client.Page($"/plans/{plan.Id}/names"), "form[method=post]", ("Rows[0].Other", "Cơ quan không có thật"));
        answer.ShouldBeRefused("Cơ quan không có thật");
        (await UnitOf(plan)).OrganisationId.ShouldBeNull();
    }

    async Task<(HttpClient, Plan)> Draft()
    {
        var root = await house.Given.Root();
        return (await house.SignedIn(Role.StandingOfficer, root), await house.Given.Draft(root));
    }

    static async Task Add(HttpClient client, Plan plan, params (string Name, object? Value)[] fields) => (await client.Submit(
        await client.Page($"/plans/{plan.Id}/assignments/new"), "form[method=post]",
        [.. fields, ("Form.Content", "Tổ chức hội nghị"), ("Form.Timing.Months", new[] { "6" })])).ShouldBeFine();

    Task<Organisation> Issuer(Plan plan) => house.With(s => s.GetRequiredService<AppDb>().Organisations.SingleAsync(o => o.Id == plan.OrganisationId));

    Task<AssignmentUnit> UnitOf(Plan plan) => house.With(s =>
    {
        var db = s.GetRequiredService<AppDb>();
        return db.AssignmentUnits.SingleAsync(u => db.Set<Assignment>().Any(a => a.Id == u.AssignmentId && a.PlanId == plan.Id));
    });
}
