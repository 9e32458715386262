using System.Xml.Linq;

namespace BangVang.Papers.Sources.Word;

/// <summary>
/// WordprocessingML by local names: the transitional and the strict standard use the same names in different namespaces.
/// </summary>
static class WordXml
{
    public static XElement? Child(this XElement? element, string name)
    {
        for (var child = element?.FirstNode; child is not null; child = child.NextNode)
            if (child is XElement found && found.Name.LocalName == name) return found;
        return null;
    }

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? Value(this XElement? element, string attribute = "val")
    {
        for (var one = element?.FirstAttribute; one is not null; one = one.NextAttribute)
            if (one.Name.LocalName == attribute) return one.Value;
        return null;
    }

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as w:caps: on when it is there without a value that says no; null when it is not there.</summary>
    public static bool? Switch(this XElement? element, string name) =>
        element.Child(name) is { } found ? found.Value() is not ("0" or "false" or "off") : null;
}
