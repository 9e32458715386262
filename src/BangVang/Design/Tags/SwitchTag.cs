using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>One look at the same rows.</summary>
/// <param name="Value">What stands in the address; empty for the usual look.</param>
public sealed record Look(string Value, string Label, string? Icon = null);

/// <summary>Another look at the same rows: by month, as a timeline. The look is in the address, beside the filter.</summary>
[HtmlTargetElement("switch", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SwitchTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string Label { get; set; } = "Cách xem";

    public string Key { get; set; } = "view";

    public required string? At { get; set; }

    public required IEnumerable<Look> Looks { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "doi");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var look in Looks)
        {
            output.Content.AppendHtml("<a href=\"").Append(Here.With(View.HttpContext.Request, Key, look.Value)).AppendHtml("\"");
            output.Content.AppendHtml(look.Value == (At ?? "") ? " aria-current=\"true\">" : ">");
            if (look.Icon is not null) output.Content.AppendHtml(IconTag.Draw(icons.Address(View.HttpContext, look.Icon), "i-nho"));
            output.Content.Append(look.Label).AppendHtml("</a>");
        }
    }
}
