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
    /// <summary>Set by a file field; through the request, because what a tag leaves to its parent does not come out of a partial.</summary>
    internal static readonly object HasFile = new();

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name under which the browser keeps what was typed and not sent yet, such as "plan-new" or "plan-" + id.</summary>
    public string? Draft { get; set; }

    public override void Init(TagHelperContext context) => View.HttpContext.Items.Remove(HasFile);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        if (View.HttpContext.Items.ContainsKey(HasFile)) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        if (Draft is not null) output.Attributes.SetAttribute("data-giu", Draft);
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        // The framework adds its token against forgery only where the form names no address of its own; ours never lead elsewhere.
        if (context.AllAttributes["action"]?.Value?.ToString() is { Length: > 0 }) output.PostContent.AppendHtml(html.GenerateAntiforgery(View));
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{SentForms.Field}\" value=\"{Guid.CreateVersion7():N}\">");
    }
}
