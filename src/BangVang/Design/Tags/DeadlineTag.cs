using System.Globalization;
using BangVang.Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Tags;

/// <summary>A deadline: the date first, then how it stands today. What is done is not late any more.</summary>
[HtmlTargetElement("deadline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DeadlineTag(Icons icons, Clock clock) : TagHelper
{
    /// <summary>From this many days before it, a deadline is near.</summary>
    const int Near = 7;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public DateOnly On { get; set; }

    public bool Done { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var left = On.DayNumber - clock.Today.DayNumber;
        output.Attributes.SetAttribute("class", Done ? "han" : $"han {Urgency(left)}");
        output.Content.SetContent(On.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        if (Done) return;
        output.Content.Append(" ");
        output.Content.AppendHtml("<b>");
        if (left <= Near) output.Content.AppendHtml(IconTag.Draw(icons.Address(View.HttpContext, left < 0 ? "alert-circle" : "clock")));
        output.Content.Append(Words(left));
        output.Content.AppendHtml("</b>");
    }

    public static string Words(int daysLeft) => daysLeft switch
    {
        < 0 => $"quá hạn {-daysLeft} ngày",
        0 => "hôm nay",
        _ => $"còn {daysLeft} ngày",
    };

    static string Urgency(int daysLeft) => daysLeft switch
    {
        < 0 => "han-qua",
        <= Near => "han-gan",
        _ => "han-con",
    };
}
