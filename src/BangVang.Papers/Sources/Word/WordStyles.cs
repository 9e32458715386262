using System.Xml.Linq;

namespace BangVang.Papers.Sources.Word;

/// <summary>What of a style matters to reading: its font, whether it shows capitals, its numbering.</summary>
sealed class WordStyles
{
    readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    readonly string? defaultParagraph;
    readonly XElement? defaults;

    public WordStyles(XElement? part)
    {
        foreach (var style in part.Children("style"))
        {
            if (style.Value("styleId") is not { } id) continue;
            styles.TryAdd(id, style);
            if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true") defaultParagraph ??= id;
        }
        defaults = part.Child("docDefaults").Child("rPrDefault").Child("rPr");
    }

    /// <summary>The style of a paragraph, named or by default.</summary>
    public string? Of(XElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value() ?? defaultParagraph;

    /// <summary>The font of a run's letters above ASCII; null when a theme gives it.</summary>
    public string? Font(XElement? run, string? paragraphStyle)
    {
        foreach (var properties in Chain(run, paragraphStyle))
            if (properties.Child("rFonts") is { } fonts && (fonts.HasFont() || fonts.HasTheme()))
                return fonts.Value("hAnsiTheme") is not null ? null : fonts.Value("hAnsi") ?? fonts.Value("ascii") ?? fonts.Value("cs");
        return null;
    }

    public bool ShowsCapitals(XElement? run, string? paragraphStyle)
    {
        foreach (var properties in Chain(run, paragraphStyle))
            if (properties.Switch("caps") is { } caps) return caps;
        return false;
    }

    /// <summary>The numbering that a style brings, from itself or what it is based on.</summary>
    public XElement? Numbering(string? style) =>
        Lineage(style).Select(one => one.Child("pPr").Child("numPr")).FirstOrDefault(numbering => numbering is not null);

    IEnumerable<XElement> Chain(XElement? run, string? paragraphStyle)
    {
        var own = run.Child("rPr");
        if (own is not null) yield return own;
        foreach (var style in Lineage(own.Child("rStyle").Value()).Concat(Lineage(paragraphStyle)))
            if (style.Child("rPr") is { } properties) yield return properties;
        if (defaults is not null) yield return defaults;
    }

    // A style that is based on itself, over however many steps, ends the line.
    IEnumerable<XElement> Lineage(string? id)
    {
        for (var steps = 0; steps < 20 && id is not null && styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.Child("basedOn").Value();
        }
    }
}

file static class Fonts
{
    public static bool HasFont(this XElement fonts) => (fonts.Value("hAnsi") ?? fonts.Value("ascii") ?? fonts.Value("cs")) is not null;

    public static bool HasTheme(this XElement fonts) => fonts.Value("hAnsiTheme") is not null;
}
