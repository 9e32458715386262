using BangVang.Kernel.Houses;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>The other parts of a thing, as the capabilities registered them for it.</summary>
[HtmlTargetElement("tabs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TabsTag(Furnishings furnishings, IUrlHelperFactory urls) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required string Of { get; set; }

    public Guid Id { get; set; }

    public string Label { get; set; } = "Các phần";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = View.HttpContext;
        var tabs = new List<Tab>();
        foreach (var tab in furnishings.TabsFor(Of, http.Actor()))
            if (tab.Shows is null || await tab.Shows(http.RequestServices, http.Actor(), Id)) tabs.Add(tab);
        output.TagName = tabs.Count > 1 ? "nav" : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "the-trang");
        output.Attributes.SetAttribute("aria-label", Label);
        if (tabs.Count < 2) return;
        var here = View.RouteData.Values["page"] as string;
        foreach (var tab in tabs)
        {
            var address = urls.GetUrlHelper(View).Page(tab.Page, new { id = Id })
                ?? throw new InvalidOperationException($"The tab \"{tab.Label}\" leads to no page: {tab.Page}.");
            output.Content.AppendHtml("<a href=\"").Append(address).AppendHtml(here == tab.Page ? "\" aria-current=\"page\">" : "\">").Append(tab.Label);
            if (tab.Count is not null && await tab.Count(http.RequestServices, Id) is { } count)
                output.Content.AppendHtml(" <span class=\"dem\">").Append($"{count:N0}").AppendHtml("</span>");
            output.Content.AppendHtml("</a>");
        }
    }
}
