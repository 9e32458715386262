using System.Text;
using System.Text.RegularExpressions;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Citing;

/// <summary>Number and symbol of an instrument: as printed ("91/2017/NĐ-CP") and as two spellings of one number are found equal.</summary>
public static partial class InstrumentNumber
{
    /// <summary>Without "Số", without spaces, with one kind of dash, in NFC. Null when no number is there ("Số:     /KH-UBND").</summary>
    public static string? Clean(string? typed)
    {
        var text = VietnameseText.Clean(typed)?.Trim() ?? "";
        text = Said().Replace(text, "");
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            clean.Append(c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? '-' : c);
        }
        var number = clean.ToString().TrimEnd('.', ',', ';');
        return number.Length > 0 && char.IsAsciiDigit(number[0]) ? number : null;
    }

    /// <summary>A number followed by its symbol: 47-CT/TU, 91/2017/NĐ-CP, 06/2022/QH15.</summary>
    public static bool IsWhole(string number) => Whole().IsMatch(number);

    /// <summary>
    /// What numbers are compared by: no marks, no case, no leading zeros, any dash or stroke as a space. HĐ and ĐA keep apart from
    /// HD and DA, which name other types of document (Nghị định 30/2020/NĐ-CP, Phụ lục III).
    /// </summary>
    public static string? Key(string? number)
    {
        if (Clean(number) is not { } clean) return null;
        var kept = Contract().Replace(clean, "hdong");
        kept = Scheme().Replace(kept, "dean");
        return VietnameseText.Fold(kept.TrimStart('0'));
    }

    /// <summary>The year that regulations carry in their number: 2017 in 91/2017/NĐ-CP. Null when there is none.</summary>
    public static int? Year(string? number) =>
        Carried().Match(Clean(number) ?? "") is { Success: true } year ? int.Parse(year.Groups[1].Value) : null;

    [GeneratedRegex(@"^số\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\d{1,6}[a-zA-Z]?(?:[/-][\p{L}\d.&]+)+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=[/-])hđ(?=[/-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"(?<=[/-])đa(?=[/-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^\d{1,6}[a-zA-Z]?/((?:19|20)\d\d)/")]
    private static partial Regex Carried();
}
