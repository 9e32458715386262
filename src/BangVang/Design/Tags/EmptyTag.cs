using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>A place with nothing in it yet: says what it is for; inside it, the first step.</summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required string Icon { get; set; }

    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "trong");
        output.PreContent.SetHtmlContent(IconTag.Draw(icons.Address(View.HttpContext, Icon)));
        output.PreContent.AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}
