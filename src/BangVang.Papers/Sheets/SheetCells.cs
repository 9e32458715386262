using System.Globalization;
using System.Text;
using System.Xml;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sheets;

/// <summary>Values as cells.</summary>
static class SheetCells
{
    const int LongestText = 32_767;

    // Excel counts a 29 February 1900 that never was: before March 1900 its days are wrong, before 1900 it has none.
    static readonly DateOnly FirstDay = new(1900, 3, 1), DayZero = new(1899, 12, 30);

    public static void Write(XmlWriter xml, object? value, SheetColumn column)
    {
        switch (value, column.Kind)
        {
            case (null or "", _): xml.WriteRaw("<c s=\"1\"/>"); break;
            case (string text, SheetKind.Text): WriteText(xml, text, SheetStyles.Text); break;
            case (DateOnly day, SheetKind.Date) when day < FirstDay: WriteText(xml, day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), SheetStyles.Text); break;
            case (DateOnly day, SheetKind.Date): WriteNumber(xml, day.DayNumber - DayZero.DayNumber, SheetStyles.Date); break;
            case (int or long or decimal or double, SheetKind.Number): WriteNumber(xml, (IFormattable)value, SheetStyles.Number); break;
            default: throw new ArgumentException($"{value.GetType().Name} in the {column.Kind} column “{column.Header}”.", nameof(value));
        }
    }

    /// <summary>An inline string: never a formula, whatever it begins with. Excel holds 32,767 characters in a cell; a longer text ends "…".</summary>
    public static void WriteText(XmlWriter xml, string text, uint style)
    {
        var clean = Printable(text);
        if (clean.Length > LongestText) clean = clean[..(LongestText - 1)] + "…";
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<c s="{style}" t="inlineStr"><is><t xml:space="preserve">"""));
        xml.WriteString(clean);
        xml.WriteRaw("</t></is></c>");
    }

    static void WriteNumber(XmlWriter xml, IFormattable number, uint style) =>
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<c s="{style}"><v>{number}</v></c>"""));

    /// <summary>1 → A, 27 → AA.</summary>
    public static string ColumnName(int number)
    {
        var name = "";
        for (; number > 0; number = (number - 1) / 26) name = (char)('A' + (number - 1) % 26) + name;
        return name;
    }

    /// <summary>At most 31 characters, none of []:*?/\ and no apostrophe at either end.</summary>
    public static string SheetName(string name)
    {
        var allowed = string.Concat(Printable(name).Where(c => !"[]:*?/\\\n\r\t".Contains(c))).Trim().Trim('\'');
        return allowed.Length == 0 ? "Danh sách" : allowed[..Math.Min(31, allowed.Length)].TrimEnd('\'');
    }

    static string Printable(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return VietnameseText.Clean(whole.ToString())!.ReplaceLineEndings("\n");
    }
}
