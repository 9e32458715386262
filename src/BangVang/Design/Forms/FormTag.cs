using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Forms;

/// <summary>
/// Every form that posts: it can be sent once (a fresh token at each rendering), is checked by us and not in the browser's
/// language, and is multipart when it has a file in it. With <c>draft="…"</c> what is typed is kept in the browser until it is sent.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTag(IHtmlGenerator html) : TagHelper
{
    internal const string HasFile = "design-file";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name under which the browser keeps what was typed and not sent yet, such as "plan-new" or "plan-" + id.</summary>
    public string? Draft { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        if (context.Items.ContainsKey(HasFile)) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        if (Draft is not null) output.Attributes.SetAttribute("data-giu", Draft);
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        // The framework adds its token against forgery only where the form names no address of its own; ours never lead elsewhere.
        if (context.AllAttributes["action"]?.Value?.ToString() is { Length: > 0 }) output.PostContent.AppendHtml(html.GenerateAntiforgery(View));
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{SentForms.Field}\" value=\"{Guid.CreateVersion7():N}\">");
    }
}
