using BangVang.Kernel.Houses;
using BangVang.Kernel.Paging;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Journal;

/// <summary>
/// The latest acts on a thing as a card, for the side of its page or a tab: <c>&lt;history of="plan" id="…" /&gt;</c>.
/// Whoever may see the page that holds it may see it.
/// </summary>
[HtmlTargetElement("history", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HistoryTag(IHtmlHelper html, History history, ThingBook things) : TagHelper
{
    const int Usual = 8;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required string Of { get; set; }

    public Guid Id { get; set; }

    public int Take { get; set; } = Usual;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var page = await history.Of(Of, Id, cursor: null, Take);
        ((IViewContextAware)html).Contextualize(View);
        var card = new HistoryCard(Of, Id, page.Rows, page.Next is not null && things.Find(Of)?.Sees is not null);
        output.Content.SetHtmlContent(await html.PartialAsync("/Journal/Pages/_History.cshtml", card));
    }
}

/// <summary>What the card shows.</summary>
public sealed record HistoryCard(string Kind, Guid Id, IReadOnlyList<HistoryRow> Rows, bool HasMore);
