using System.Globalization;
using System.Text.RegularExpressions;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>What a cell's text means, as officers write it. Null: not understood.</summary>
public static partial class SheetValues
{
    const int FirstYear = 1900, LastYear = 2200;

    /// <summary>"05/02/2026", "5-2-2026", "5.2.2026", "2026-02-05".</summary>
    public static DateOnly? Day(string? text)
    {
        if (text is null || Days().Match(text.Trim()) is not { Success: true } found) return null;
        int Part(string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);
        var (day, month, year) = (Part("d"), Part("m"), Part("y"));
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>"1985", or the year of a day, or of "tháng 2/1985".</summary>
    public static int? Year(string? text)
    {
        if (text is null) return null;
        if (Day(text) is { } day) return day.Year;
        // What is written as a day and is none tells no year.
        if (Days().IsMatch(text.Trim())) return null;
        return Years().Match(text) is { Success: true } found && int.Parse(found.Value, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year ? year : null;
    }

    /// <summary>A whole number: "12", "1.200", "1 200".</summary>
    public static int? Whole(string? text) =>
        text is not null && Grouped().IsMatch(text.Trim()) && int.TryParse(Plain(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Đồng: "2.340.000", "2,340,000 đ".</summary>
    public static decimal? Money(string? text) =>
        text?.Trim().TrimEnd('đ', 'Đ', 'd').TrimEnd() is { } sum && Grouped().IsMatch(sum) ? decimal.Parse(Plain(sum), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    static string Plain(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"^(\d{1,15}|\d{1,3}([., ]\d{3}){1,4})$", RegexOptions.None, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?:(?<d>\d{1,2})\s*[/.\-]\s*(?<m>\d{1,2})\s*[/.\-]\s*(?<y>\d{4})|(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ].*)?)$", RegexOptions.None, 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<!\d)(19|20|21)\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Years();
}
