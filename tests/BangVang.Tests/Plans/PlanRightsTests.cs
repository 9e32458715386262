using System.Net;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class PlanRightsTests(TestHouse house)
{
    /// <summary>The addresses of all pages of one plan, whoever added them.</summary>
    List<string> Pages => [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => e.RoutePattern.RawText!).Where(p => p.StartsWith("plans/{id:guid}", StringComparison.Ordinal)).Distinct()];

    [Fact]
    public void The_pages_of_a_plan_are_found() => Pages.Count.ShouldBeGreaterThan(25);

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Another_units_plan_does_not_exist_on_any_page_or_act(Role role)
    {
        var root = await house.Given.Root();
        var (ours, theirs) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Tài chính", root));
        var draft = await house.Given.Draft(theirs);
        var assignment = await house.Given.Assignment(draft, a => a.Led(theirs));
        var issued = await house.Given.Issued(theirs, assignments: [a => a.Led(theirs)]);
        var client = await house.SignedIn(role, ours);
        var token = await client.Page("/plans");
        foreach (var plan in new[] { draft, issued })
            foreach (var page in Pages)
            {
                var path = "/" + page.Replace("{id:guid}", $"{plan.Id}").Replace("{assignmentId:guid}", $"{assignment.Id}");
                (await client.Visit(path)).ShouldNotExist();
                if (!path.Contains("/paper.")) (await client.Post(token, path, ("Reason", "lý do"), ("Title", "Tên"), ("IsChecked", "true"))).ShouldNotExist();
            }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task The_page_of_an_act_opens_to_those_who_may_take_it_and_the_plan_offers_it_to_nobody_else(Role role)
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(role, root);
        var book = house.Services.GetRequiredService<RightBook>();
        foreach (var state in Enum.GetValues<PlanState>())
        {
            var plan = await house.Given.Draft(root);
            await house.Given.Assignment(plan, a => a.Led(root));
            await house.Given.Brought(plan, state);
            var offered = (await client.Page($"/plans/{plan.Id}")).QuerySelectorAll("main .viec a").Select(a => a.GetAttribute("href")).ToList();
            foreach (var act in Enum.GetValues<PlanAct>())
            {
                var path = $"/plans/{plan.Id}/{act.ToString().ToLowerInvariant()}";
                var arrow = PlanFlow.From(state, act);
                offered.Contains(path).ShouldBe(arrow is not null && book.Has(role, arrow.Right), $"{role} {state} {act}");
                if (arrow is not null && !book.Has(role, arrow.Right)) (await client.Visit(path)).ShouldNotExist();
                if (arrow is not null && book.Has(role, arrow.Right)) (await client.Visit(path)).Status.ShouldBe(HttpStatusCode.OK);
            }
        }
    }

    [Fact]
    public async Task A_body_that_received_a_plan_reads_it_and_changes_nothing()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("UBND xã Tân Lập", root, OrganisationKind.Commune);
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(commune)]);
        var client = await house.SignedIn(Role.UnitOfficer, commune);
        await client.Page($"/plans/{plan.Id}");
        foreach (var page in new[] { "edit", "body", "movements", "recipients", "names", "order", "assignments/new", "submit", "issue", "close", "remind", "roll-over", "receivers/add" })
            (await client.Visit($"/plans/{plan.Id}/{page}")).ShouldNotExist();
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];
}
