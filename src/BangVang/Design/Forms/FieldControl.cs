using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Forms;

/// <summary>The control of a field: what one types into, chooses from, ticks or drops a file on.</summary>
sealed class FieldControl(
    FieldState state, string? type, int rows, IReadOnlyList<SelectListItem>? items, string? nothing, bool hasHint, IReadOnlyList<TagHelperAttribute> more)
{
    readonly Type value = state.Metadata.IsEnumerableType ? state.Metadata.ElementMetadata!.UnderlyingOrModelType : state.Metadata.UnderlyingOrModelType;

    public bool IsFile => value == typeof(IFormFile);

    public bool IsTick => value == typeof(bool) && items is null && !state.Metadata.IsEnumerableType;

    /// <summary>Ticks under one heading.</summary>
    public bool IsSeveral => items is not null && state.Metadata.IsEnumerableType;

    public IHtmlContent Draw()
    {
        if (value.IsEnum && items is null) throw new InvalidOperationException($"The field {state.Name} needs items: names of an enum are not for the screen.");
        if (IsSeveral) return Ticks();
        if (IsTick) return Tick();
        if (items is not null) return Choice(items);
        if (IsFile) return File();
        return rows > 0 ? Text() : Input();
    }

    TagBuilder Input()
    {
        var kind = type ?? Kind();
        var input = Control("input");
        input.Attributes["type"] = kind;
        if (kind != "password") input.Attributes["value"] = state.Value;
        if (value == typeof(int) || value == typeof(long)) input.Attributes["inputmode"] = "numeric";
        if (value == typeof(DateOnly)) AsDate(input);
        if (value == typeof(decimal)) input.Attributes["inputmode"] = "decimal";
        if (MaxLength() is { } length) input.Attributes["maxlength"] = length.ToString();
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    TagBuilder Text()
    {
        var text = Control("textarea");
        text.Attributes["rows"] = rows.ToString();
        if (MaxLength() is { } length) text.Attributes["maxlength"] = length.ToString();
        // The first line break after <textarea> belongs to the markup.
        text.InnerHtml.AppendHtml("\n").Append(state.Value);
        return text;
    }

    TagBuilder Choice(IReadOnlyList<SelectListItem> choices)
    {
        var select = Control("select", "form-select");
        if (nothing is not null) select.InnerHtml.AppendHtml(Option("", nothing, state.Value.Length == 0));
        foreach (var item in choices)
            select.InnerHtml.AppendHtml(Option(item.Value ?? item.Text, item.Text, state.Values.Count > 0 ? state.Value == (item.Value ?? item.Text) : item.Selected));
        return select;
    }

    static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (selected) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }

    IHtmlContent Tick()
    {
        var label = new TagBuilder("label");
        label.AddCssClass("form-check-l");
        label.InnerHtml.AppendHtml(Box(state.Id, "true", state.Values.Any(v => v.Equals("true", StringComparison.OrdinalIgnoreCase)))).Append(" " + state.Label);
        return new HtmlContentBuilder().AppendHtml(label).AppendHtml($"<input type=\"hidden\" name=\"{state.Name}\" value=\"false\">");
    }

    IHtmlContent Ticks()
    {
        var ticks = new HtmlContentBuilder();
        for (var i = 0; i < items!.Count; i++)
        {
            var one = items[i].Value ?? items[i].Text;
            var label = new TagBuilder("label");
            label.AddCssClass("form-check-l");
            label.InnerHtml.AppendHtml(Box(i == 0 ? state.Id : $"{state.Id}_{i}", one, state.Values.Contains(one) || state.Values.Count == 0 && items[i].Selected)).Append(" " + items[i].Text);
            ticks.AppendHtml("<div>").AppendHtml(label).AppendHtml("</div>");
        }
        return ticks;
    }

    TagBuilder Box(string id, string one, bool ticked)
    {
        var box = Control("input");
        box.Attributes.Remove("class");
        box.Attributes.Remove("required");
        box.Attributes["id"] = id;
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = one;
        if (ticked) box.Attributes["checked"] = "checked";
        box.TagRenderMode = TagRenderMode.SelfClosing;
        return box;
    }

    TagBuilder File()
    {
        var input = Control("input");
        input.Attributes["type"] = "file";
        if (state.Metadata.IsEnumerableType) input.Attributes["multiple"] = "multiple";
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var drop = new TagBuilder("tha-tep");
        drop.InnerHtml.AppendHtml(input);
        return drop;
    }

    TagBuilder Control(string tag, string css = "form-control")
    {
        var control = new TagBuilder(tag);
        control.Attributes["class"] = css;
        control.Attributes["id"] = state.Id;
        control.Attributes["name"] = state.Name;
        if (state.Metadata.IsRequired && value != typeof(bool)) control.Attributes["required"] = "required";
        if (state.Errors.Count > 0) control.Attributes["aria-invalid"] = "true";
        var about = string.Join(' ', new[] { hasHint ? state.HintId : null, state.Errors.Count > 0 ? state.ErrorId : null }.OfType<string>());
        if (about.Length > 0) control.Attributes["aria-describedby"] = about;
        foreach (var attribute in more) control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        return control;
    }

    static void AsDate(TagBuilder input)
    {
        input.AddCssClass("o-ngay");
        input.Attributes.TryAdd("inputmode", "numeric");
        input.Attributes.TryAdd("autocomplete", "off");
        input.Attributes.TryAdd("placeholder", "ngày/tháng/năm");
    }

    string Kind() => value == typeof(TimeOnly) ? "time"
        : state.Metadata.DataTypeName switch
        {
            nameof(DataType.Password) => "password",
            nameof(DataType.EmailAddress) => "email",
            nameof(DataType.PhoneNumber) => "tel",
            nameof(DataType.Url) => "url",
            _ => state.Metadata.ValidatorMetadata.OfType<EmailAddressAttribute>().Any() ? "email" : "text",
        };

    int? MaxLength() => state.Metadata.ValidatorMetadata
        .Select(v => v switch { StringLengthAttribute s => s.MaximumLength, MaxLengthAttribute m => m.Length, _ => (int?)null })
        .FirstOrDefault(length => length is not null);
}
