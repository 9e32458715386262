using BangVang.Accounts;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class OutsideScopeTests(TestHouse house)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    /// <summary>Every page of the administration, whichever are added later.</summary>
    string[] Pages => [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath is { } path && (path.StartsWith("/Accounts/Pages/Administration/") || path.StartsWith("/Accounts/Pages/Acts/")))
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task For_every_role_of_another_tree_no_account_and_no_act_exists(Role role)
    {
        var theirs = await house.Given.Account(Role.UnitOfficer, await house.Given.Root());
        var grant = await house.Given.Grant(theirs, Role.Clerk, await house.Given.Root());
        var client = await house.SignedIn(role, await house.Given.Root());
        var token = await client.Page("/account/password");
        var about = Pages.Where(p => p.Contains("{id")).ToList();
        about.Count.ShouldBeGreaterThan(8);
        foreach (var page in about)
        {
            var path = page.Replace("{id:guid}", theirs.Id.ToString()).Replace("{grantId:guid}", grant.Id.ToString());
            (await client.Visit(path)).ShouldNotExist();
            (await client.Post(token, path)).ShouldNotExist();
        }
        (await client.Visit($"/accounts/sign-ins?account={theirs.Id}")).ShouldNotExist();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Only_administrators_and_auditors_find_the_administration_at_all(Role role)
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(role, root);
        foreach (var path in (string[])["/accounts", "/accounts/sign-ins", "/settings"])
        {
            var answer = await client.Visit(path);
            if (role is Role.Administrator or Role.Auditor) answer.ShouldBeFine();
            else answer.ShouldNotExist();
        }
        var making = await client.Visit("/accounts/new");
        if (role == Role.Administrator) making.ShouldBeFine();
        else making.ShouldNotExist();
    }

    [Fact]
    public async Task Nobody_sees_any_of_it_without_signing_in()
    {
        foreach (var page in Pages)
        {
            var path = page.Replace("{id:guid}", Guid.CreateVersion7().ToString()).Replace("{grantId:guid}", Guid.CreateVersion7().ToString());
            (await house.Visitor().Visit(path)).ShouldAskToSignIn();
        }
    }
}
