using BangVang.Kernel.Paging;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>The way to the neighbouring pages of a list; filter and order stay in the address. Inside it: a word on what is shown.</summary>
[HtmlTargetElement("pager")]
public sealed class PagerTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required IPage Page { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = null;
        if (Page.Next is null && Page.Previous is null && words.IsEmptyOrWhiteSpace) return;
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bang-chan");
        output.Attributes.SetAttribute("aria-label", "Các trang của danh sách");
        output.Content.SetHtmlContent("<span>").AppendHtml(words).AppendHtml("</span><span class=\"viec\">");
        if (Page.Previous is { } previous) Link(output.Content, previous, "chevron-left", "Trang trước", before: true);
        if (Page.Next is { } next) Link(output.Content, next, "chevron-right", "Trang sau", before: false);
        output.Content.AppendHtml("</span>");
    }

    void Link(TagHelperContent content, string cursor, string icon, string label, bool before)
    {
        var drawing = IconTag.Draw(icons.Address(View.HttpContext, icon));
        content.AppendHtml($"<a class=\"btn btn-nho\" rel=\"{(before ? "prev" : "next")}\" href=\"")
            .Append(Here.With(View.HttpContext.Request, "cursor", cursor)).AppendHtml("\">");
        if (before) content.AppendHtml(drawing);
        content.Append(label);
        if (!before) content.AppendHtml(drawing);
        content.AppendHtml("</a>");
    }
}
