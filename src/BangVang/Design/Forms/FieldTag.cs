using BangVang.Design.Tags;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Forms;

/// <summary>
/// One field of a form: label above, control by the property's type, hint below, what is wrong beside it. What was typed comes
/// back. Other attributes go to the control; what stands inside the tag replaces the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(Icons icons) : TagHelper
{
    static readonly string[] Own = ["for", "label", "hint", "type", "rows", "items", "placeholder-option", "optional", "class"];

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    public string? Type { get; set; }

    public int Rows { get; set; }

    /// <summary>What may be chosen: a list, or ticks when the property holds several.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first entry of a list, for nothing chosen: "Chọn loại kế hoạch".</summary>
    public string? PlaceholderOption { get; set; }

    /// <summary>Says beside the label that it may stay empty.</summary>
    public bool Optional { get; set; }

    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var state = FieldState.Of(View, For, Label);
        FieldLabels.Note(View.HttpContext, state);
        var control = new FieldControl(state, Type, Rows, Items?.ToList(), PlaceholderOption, Hint is not null,
            [.. output.Attributes.Where(a => !Own.Contains(a.Name))]);
        if (control.IsFile) View.HttpContext.Items[FormTag.HasFile] = true;
        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = control.IsSeveral ? "fieldset" : "div";
        output.Attributes.SetAttribute("class", $"truong{(state.Errors.Count > 0 ? " truong-sai" : "")}{(Class is null ? "" : " " + Class)}");
        output.Content.Clear();
        if (!control.IsTick) output.Content.AppendHtml(Heading(state, control.IsSeveral));
        output.Content.AppendHtml(inside.IsEmptyOrWhiteSpace ? control.Draw() : inside);
        output.Content.AppendHtml(Below(state));
    }

    IHtmlContent Heading(FieldState state, bool several)
    {
        var name = several ? "legend" : "label";
        var heading = new HtmlContentBuilder().AppendHtml($"<{name} class=\"form-label\"{(several ? "" : $" for=\"{state.Id}\"")}>").Append(state.Label);
        if (Optional) heading.AppendHtml(" <span class=\"mo khong-dam\">(không bắt buộc)</span>");
        return heading.AppendHtml($"</{name}>");
    }

    IHtmlContent Below(FieldState state)
    {
        var below = new HtmlContentBuilder();
        if (Hint is not null) below.AppendHtml($"<span class=\"form-hint\" id=\"{state.HintId}\">").Append(Hint).AppendHtml("</span>");
        if (state.Errors.Count == 0) return below;
        below.AppendHtml($"<span class=\"loi-truong\" id=\"{state.ErrorId}\">");
        below.AppendHtml(IconTag.Draw(icons.Address(View.HttpContext, "alert-circle"), "i-nho")).AppendHtml("<span>");
        below.Append(string.Join(" ", state.Errors));
        return below.AppendHtml("</span></span>");
    }
}
