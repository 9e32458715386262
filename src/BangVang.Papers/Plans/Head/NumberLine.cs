using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Head;

/// <summary>The line of number and symbol, and the line of place and date.</summary>
static partial class NumberLine
{
    /// <summary>Number and symbol; the number is null when blank or dotted.</summary>
    public static (string? Number, string? Symbol)? Read(string text)
    {
        var match = Number().Match(text);
        if (!match.Success) return null;
        var digits = match.Groups["n"].Value.Trim();
        var symbol = string.Concat(match.Groups["s"].Value.Where(c => !char.IsWhiteSpace(c))).Trim('-', '/', '.', ',');
        return (digits.Length > 0 ? digits : null, symbol.Length > 0 ? symbol : null);
    }

    /// <summary>A space between number and symbol, which the rules do not allow.</summary>
    public static bool IsSpaced(string text) => Spaced().IsMatch(text);

    /// <summary>Letters among the figures of the day or month, as recognised print has them.</summary>
    public static bool IsSpoilt(string text) => Date().Match(text) is { Success: true } date && (date.Groups["d"].Value + date.Groups["m"].Value).Any(char.IsLetter);

    /// <summary>Place and date; parts left blank are null.</summary>
    public static (string? Place, DraftDate Date)? ReadDate(string text)
    {
        var match = Date().Match(text);
        if (!match.Success) return null;
        var place = match.Groups["place"].Value.Trim(' ', ',', '.', '…', '_');
        return (place.Length > 1 ? place : null, new(Part("d", 31), Part("m", 12), Part("y", 2200)));

        int? Part(string group, int most) => int.TryParse(match.Groups[group].Value.Trim('.', ' ', '…', '_'), out var value) && value >= 1 && value <= most ? value : null;
    }

    [GeneratedRegex(@"^\s*(?:[Ss][ốô]|SỐ|So)\s*[:.]?\s*(?<n>\d{1,5}(?:/\d{4})?)?[\s.…_]*[/-]\s*(?<s>\p{Lu}[\p{L}&\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}&\d]*){0,4})(?![\p{L}])", RegexOptions.None, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d\s+/", RegexOptions.None, 10_000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?:^|(?<=\s{1}))(?<place>\p{Lu}[^,:;/]{1,60}?)?\s*,?\s*\b[Nn]gày\s*(?<d>\d{1,2}|[\dlIOo]{1,2}(?=\s)|[.…_\s]*)\s*(?:tháng|/)\s*(?<m>\d{1,2}|[\dlIOo]{1,2}(?=\s)|[.…_\s]*)\s*(?:năm|/)\s*(?<y>\d{4}|[.…_\s]*)", RegexOptions.None, 10_000)]
    private static partial Regex Date();
}
