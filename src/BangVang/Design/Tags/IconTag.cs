using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>A drawing from the sprite. It says nothing to a screen reader unless it is given a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required string Name { get; set; }

    public string? Class { get; set; }

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Draw(icons.Address(View.HttpContext, Name), Class, Label));
    }

    public static IHtmlContent Draw(string address, string? classes = null, string? label = null)
    {
        var drawing = new HtmlContentBuilder().AppendHtml($"<svg class=\"i{(classes is null ? "" : " " + classes)}\" ");
        if (label is null) drawing.AppendHtml("aria-hidden=\"true\"");
        else drawing.AppendHtml("role=\"img\" aria-label=\"").Append(label).AppendHtml("\"");
        return drawing.AppendHtml($"><use href=\"{address}\"/></svg>");
    }
}
