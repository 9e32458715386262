using BangVang.Design;
using BangVang.Design.Forms;
using BangVang.Design.Tags;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Organisations.Picking;

/// <summary>
/// A field in which one or several bodies are chosen. Without scripts one types a name and, where it is not clear, chooses from what
/// the page offers after sending; with scripts it is a combobox that finds while one types. Its property has [OrganisationChoice].
/// </summary>
[HtmlTargetElement("organisation-picker", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OrganisationPickerTag(Choice choice, Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>By default what the property is: several for a list.</summary>
    public bool? Multiple { get; set; }

    /// <summary>Offers only bodies of this tree.</summary>
    public Guid? Root { get; set; }

    /// <summary>Offers only bodies of these kinds.</summary>
    public OrganisationKind[] Kinds { get; set; } = [];

    public bool Optional { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var state = FieldState.Of(View, For, Label);
        FieldLabels.Note(View.HttpContext, state);
        var several = Multiple ?? For.Metadata.IsEnumerableType;
        var picked = Picker.Of(View.HttpContext, state.Name) ?? new PickState(await Stored(), "", []);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "truong" + (state.Errors.Count > 0 ? " truong-sai" : ""));
        output.Content.Clear();
        output.Content.AppendHtml($"<label class=\"form-label\" for=\"{state.Id}\">").Append(state.Label);
        if (Optional) output.Content.AppendHtml(" <span class=\"mo khong-dam\">(không bắt buộc)</span>");
        output.Content.AppendHtml("</label>").AppendHtml(Combobox(state, several, picked)).AppendHtml(Below(state, several)).AppendHtml(Script());
    }

    async Task<List<Candidate>> Stored()
    {
        var ids = For.Model switch { Guid id when id != Guid.Empty => [id], IEnumerable<Guid> several => [.. several], _ => Array.Empty<Guid>() };
        return ids.Length == 0 ? [] : await choice.Find(View.HttpContext.Actor(), ids);
    }

    TagBuilder Combobox(FieldState state, bool several, PickState picked)
    {
        var box = new TagBuilder("chon-don-vi");
        box.Attributes["name"] = state.Name;
        if (several) box.Attributes["multiple"] = "";
        box.Attributes["src"] = $"{View.HttpContext.Request.PathBase}/organisations/pick?" + string.Join('&',
            Kinds.Select(k => $"kinds={k}").Prepend(Root is { } root ? $"root={root}" : "").Where(p => p.Length > 0));
        if (several) box.InnerHtml.AppendHtml(Ticks(state, picked.Chosen, "chosen", chosen: true));
        box.InnerHtml.AppendHtml(Input(state, several, picked));
        if (picked.Offered.Count > 0) box.InnerHtml.AppendHtml(Offer(state, several, picked));
        return box;
    }

    TagBuilder Input(FieldState state, bool several, PickState picked)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var text = picked.Typed.Length > 0 || several ? picked.Typed : picked.Chosen.Count > 0 ? picked.Chosen[0].Full : "";
        foreach (var (name, value) in new[] { ("class", "form-control"), ("id", state.Id), ("name", state.Name), ("type", "text"), ("value", text), ("autocomplete", "off"), ("spellcheck", "false") })
            input.Attributes[name] = value;
        input.Attributes["placeholder"] = several ? "Gõ tên để thêm" : "Gõ tên, không cần dấu";
        if (!several && picked.Chosen.Count > 0 && picked.Typed.Length == 0) input.Attributes["data-id"] = picked.Chosen[0].Id.ToString();
        if (state.Errors.Count > 0) input.Attributes["aria-invalid"] = "true";
        var about = string.Join(' ', new[] { Hint is not null || several ? state.HintId : null, state.Errors.Count > 0 ? state.ErrorId : null }.OfType<string>());
        if (about.Length > 0) input.Attributes["aria-describedby"] = about;
        return input;
    }

    /// <summary>After an unclear name: what it may have meant, to choose without scripts.</summary>
    static HtmlContentBuilder Offer(FieldState state, bool several, PickState picked)
    {
        var asked = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        asked.Attributes["type"] = "hidden";
        asked.Attributes["name"] = state.Name + Picker.Asked;
        asked.Attributes["value"] = picked.Typed;
        var content = new HtmlContentBuilder();
        content.AppendHtml(asked);
        content.AppendHtml(Ticks(state, picked.Offered, "offered", chosen: false, several ? "checkbox" : "radio"));
        return content;
    }

    static TagBuilder Ticks(FieldState state, IReadOnlyList<Candidate> candidates, string role, bool chosen, string type = "checkbox")
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("chon-ds");
        list.Attributes["data-" + role] = "";
        foreach (var candidate in candidates)
        {
            var tick = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            tick.Attributes["type"] = type;
            tick.Attributes["name"] = state.Name;
            tick.Attributes["value"] = candidate.Id.ToString();
            if (chosen) tick.Attributes["checked"] = "checked";
            list.InnerHtml.AppendHtml("<li><label class=\"form-check-l\">").AppendHtml(tick).AppendHtml(" ").Append(candidate.Name);
            if (candidate.Below is not null) list.InnerHtml.AppendHtml(" <span class=\"mo nho\">").Append(candidate.Below).AppendHtml("</span>");
            list.InnerHtml.AppendHtml("</label></li>");
        }
        return list;
    }

    HtmlContentBuilder Below(FieldState state, bool several)
    {
        var below = new HtmlContentBuilder();
        var hint = Hint ?? (several ? "Nhiều đơn vị cách nhau bằng dấu chấm phẩy." : null);
        if (hint is not null) below.AppendHtml($"<span class=\"form-hint\" id=\"{state.HintId}\">").Append(hint).AppendHtml("</span>");
        if (state.Errors.Count == 0) return below;
        below.AppendHtml($"<span class=\"loi-truong\" id=\"{state.ErrorId}\">").AppendHtml(IconTag.Draw(icons.Address(View.HttpContext, "alert-circle"), "i-nho"));
        below.AppendHtml("<span>").Append(string.Join(" ", state.Errors)).AppendHtml("</span></span>");
        return below;
    }

    IHtmlContent Script()
    {
        if (!View.HttpContext.Items.TryAdd("picker-script", true)) return HtmlString.Empty;
        var assets = View.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        const string file = "organisations/picker.js";
        return new HtmlString($"<script src=\"{View.HttpContext.Request.PathBase}/{assets?[file] ?? file}\" type=\"module\"></script>");
    }
}
