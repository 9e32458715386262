using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>What the last act did, on top of the page after it. It stays until it is closed; the layout draws it.</summary>
[HtmlTargetElement("flash", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FlashTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (View.TempData["flash"] is not string sentence) return;
        var warns = View.TempData["flash-kind"] as string == nameof(FlashKind.Warning);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", warns ? "bao bao-ho" : "bao bao-xong");
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent(IconTag.Draw(icons.Address(View.HttpContext, warns ? "alert-triangle" : "circle-check")));
        output.Content.AppendHtml("<p>").Append(sentence).AppendHtml("</p><a class=\"bao-cham\" data-dong href=\"");
        output.Content.Append(View.HttpContext.Request.GetEncodedPathAndQuery());
        output.Content.AppendHtml("\">Đóng</a>");
    }
}
