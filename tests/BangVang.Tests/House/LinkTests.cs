using System.Text.RegularExpressions;
using BangVang.Kernel.Houses;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.House;

/// <summary>Links are page paths; each leads somewhere.</summary>
public sealed class LinkTests(TestHouse house)
{
    readonly IReadOnlyList<RouteEndpoint> endpoints = [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_page_that_a_view_links_to_is_there() => Repository.Pages
        .SelectMany(f => Matches(f, @"\sasp-page=""([^""@]+)""").Where(m => !IsPage(m.Target, f)).Select(m => $"{f.Path}:{m.Line} asp-page=\"{m.Target}\""))
        .ShouldHold("asp-page leads to a page: \"/Plans/Pages/Show\", or its neighbour \"Show\".");

    [Fact]
    public void Every_page_that_a_handler_redirects_to_is_there() => Repository.Code.Where(f => f.IsBelow("src/BangVang"))
        .SelectMany(f => f.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>().SelectMany(call => Named(f, call)))
        .ShouldHold("RedirectToPage leads to a page: \"/Plans/Pages/Show\", or its neighbour \"Show\".");

    [Fact]
    public void Every_address_in_a_view_leads_to_a_page() => Repository.Pages
        .SelectMany(f => Matches(f, @"(?:\b(?:href|action|src|hx-get|hx-post)=""~?|\("".*?"", \$?"")(/[^""#?]*)")
            .Where(m => !IsAddress(m.Target)).Select(m => $"{f.Path}:{m.Line} {m.Target}"))
        .ShouldHold("An address leads to a page or to a file of ours.");

    [Fact]
    public void The_menu_and_the_tabs_lead_to_pages_with_icons_that_there_are()
    {
        var furnishings = house.Services.GetRequiredService<Furnishings>();
        var icons = house.Services.GetRequiredService<BangVang.Design.Icons>();
        furnishings.Menu.Where(m => !PageNames.Contains(m.Page)).Select(m => $"menu \"{m.Label}\": {m.Page}")
            .Concat(furnishings.Menu.Where(m => !icons.Has(m.Icon)).Select(m => $"menu \"{m.Label}\": icon {m.Icon}"))
            .Concat(furnishings.Tabs.Where(t => !PageNames.Contains(t.Page)).Select(t => $"tab \"{t.Label}\": {t.Page}"))
            .ShouldHold("Menu and tabs lead to pages; their icons are in Design/icons.txt.");
    }

    [Fact]
    public void Every_icon_of_a_view_is_in_the_sprite()
    {
        var icons = house.Services.GetRequiredService<BangVang.Design.Icons>();
        Repository.Pages.SelectMany(f => Matches(f, @"<(?:icon name|state[^>]* icon|empty[^>]* icon)=""([a-z0-9-]+)""").Where(m => !icons.Has(m.Target)).Select(m => $"{f.Path}:{m.Line} {m.Target}"))
            .ShouldHold("Icons are named in src/BangVang/Design/icons.txt and drawn by scripts/icons.cs.");
    }

    HashSet<string> PageNames => field ??= [.. endpoints.Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>()];

    IEnumerable<string> Named(ProjectFile file, InvocationExpressionSyntax call)
    {
        var name = call.Expression switch { MemberAccessExpressionSyntax m => m.Name.Identifier.Text, IdentifierNameSyntax i => i.Identifier.Text, _ => "" };
        if (name is not ("RedirectToPage" or "RedirectToPagePermanent") || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax { Token.Value: string target }) yield break;
        if (!IsPage(target, file)) yield return $"{file.Path}:{file.LineOf(call.SpanStart)} {name}(\"{target}\")";
    }

    bool IsPage(string target, ProjectFile file)
    {
        if (target.StartsWith('/')) return PageNames.Contains(target);
        var folder = "/" + file.Folder["src/BangVang".Length..].Trim('/');
        return PageNames.Contains(Path.GetFullPath($"{folder}/{target}"));
    }

    bool IsAddress(string address)
    {
        var path = Regex.Replace(address, @"@\([^)]*\)|@[\w.]+|\{[^}]*\}", Guid.Empty.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));
        if (path == "/" || File.Exists(Path.Combine(Repository.Root, "src/BangVang/wwwroot" + path))) return true;
        // Static files have an endpoint that takes any path whatever.
        return endpoints.Where(e => !e.RoutePattern.Parameters.Any(p => p.IsCatchAll)).Any(e => new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(path, []));
    }

    static IEnumerable<(int Line, string Target)> Matches(ProjectFile file, string pattern) =>
        Regex.Matches(file.Text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => (file.LineOf(m.Index), m.Groups[1].Value));
}
