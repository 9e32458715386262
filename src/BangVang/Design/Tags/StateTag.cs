using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>
/// The state of a thing: icon, word and colour. Kinds: xong (done, met), cho (waits, lacks something), loi (late, refused),
/// lam (under way), nguoi (a human decides), none of these (nothing begun). In long tables the normal state is quiet.
/// </summary>
[HtmlTargetElement("state")]
public sealed class StateTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public string? Kind { get; set; }

    public string? Icon { get; set; }

    public bool Quiet { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tt{(string.IsNullOrEmpty(Kind) ? "" : " tt-" + Kind)}{(Quiet ? " tt-yen" : "")}");
        output.PreContent.SetHtmlContent(IconTag.Draw(icons.Address(View.HttpContext, Icon ?? Usual(Kind))));
    }

    static string Usual(string? kind) => kind switch
    {
        "xong" => "circle-check",
        "cho" => "clock",
        "loi" => "alert-circle",
        "lam" => "circle-half-2",
        "nguoi" => "user-question",
        null or "" => "circle-dashed",
        _ => throw new ArgumentException($"There is no kind of state \"{kind}\".", nameof(kind)),
    };
}
