using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BangVang.Design.Forms;

/// <summary>A field as it stands: its name, what was typed or stored, and what is wrong with it.</summary>
public sealed record FieldState(string Name, string Id, string Label, ModelMetadata Metadata, IReadOnlyList<string> Values, IReadOnlyList<string> Errors)
{
    public string HintId => Id + "-goi-y";

    public string ErrorId => Id + "-loi";

    public string Value => Values.Count > 0 ? Values[0] : "";

    public static FieldState Of(ViewContext view, ModelExpression expression, string? label)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ViewData.ModelState.TryGetValue(name, out var entry);
        return new FieldState(
            name,
            TagBuilder.CreateSanitizedId(name, "_"),
            label ?? expression.Metadata.DisplayName ?? throw new InvalidOperationException($"The field {name} has neither a label nor a display name."),
            expression.Metadata,
            Typed(entry) ?? Stored(expression.Model, expression.Metadata),
            [.. entry?.Errors.Select(e => e.ErrorMessage).Where(e => e.Length > 0) ?? []]);
    }

    static string[]? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string text => [text],
        string[] texts => texts,
        _ => null,
    };

    static string[] Stored(object? model, ModelMetadata metadata) => model switch
    {
        null => [],
        string text => [text],
        IEnumerable several when metadata.IsEnumerableType => [.. several.Cast<object?>().Select(One)],
        _ => [One(model)],
    };

    // A date is typed and read day first: the browser's own control would show it in the browser's language.
    static string One(object? value) => value switch
    {
        DateOnly date => date.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        bool tick => tick ? "true" : "false",
        decimal number => number.ToString("0.##"),
        _ => value?.ToString() ?? "",
    };
}
