using System.Reflection;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.House;

public sealed class PageTests(TestHouse house)
{
    static readonly Type[] Models = [.. typeof(Door).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(PageModel).IsAssignableFrom(t))];

    [Fact]
    public void Every_page_says_whom_it_is_open_to() => Models
        .Where(t => t.GetCustomAttributes().Count(a => a is NeedsAttribute or SignedInAttribute or PublicAttribute) != 1)
        .Select(t => t.FullName!)
        .ShouldHold("A page declares exactly one of [Needs(right)], [SignedIn], [Public].");

    [Fact]
    public void Every_right_that_a_page_needs_is_somebody_s()
    {
        var rights = house.Services.GetRequiredService<RightBook>().All;
        Models.Select(t => (Page: t, t.GetCustomAttribute<NeedsAttribute>()?.Right))
            .Where(p => p.Right is not null && !rights.Any(r => r.Code == p.Right && r.Roles.Length > 0))
            .Select(p => $"{p.Page.FullName}: {p.Right}")
            .ShouldHold("A right is declared by its capability's module, with the roles that have it.");
    }

    [Fact]
    public void Every_page_is_a_page_of_the_product() => Models.Where(t => !typeof(AppPage).IsAssignableFrom(t)).Select(t => t.FullName!)
        .Concat(Repository.Pages.Where(f => f.Text.StartsWith("@page", StringComparison.Ordinal) && !f.Text.Contains("\n@model ", StringComparison.Ordinal)).Select(f => f.Path))
        .ShouldHold("A page has a model, and its model is an AppPage.");

    /// <summary>Coming, trying to come and going are written down among the sign-ins, not among the acts.</summary>
    [Fact]
    public void Every_act_has_its_name_in_the_journal() => Models.Where(t => t.GetCustomAttribute<MayRepeatAttribute>() is null)
        .SelectMany(t => t.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)))
        .Where(m => m.GetCustomAttribute<ActAttribute>() is null && m.ReflectedType!.GetCustomAttribute<ActAttribute>() is null)
        .Select(m => $"{m.ReflectedType!.FullName}.{m.Name}")
        .ShouldHold("Every POST handler carries [Act(\"…\")], in Vietnamese as the journal says it.");
}
