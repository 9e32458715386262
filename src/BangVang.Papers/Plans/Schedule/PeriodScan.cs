using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>Everything in a text that names a time, and the words that are left.</summary>
sealed partial class PeriodScan
{
    readonly List<int> months = [];
    readonly List<int> quarters = [];
    readonly List<(DateOnly? Day, int Month)> days = [];
    string rest;

    public PeriodScan(string text)
    {
        Text = Plain.Collapse(text);
        rest = Plain.Of(Text);
        rest = Half().Replace(rest, TakeHalf);
        rest = Day().Replace(rest, TakeDay);
        rest = Month().Replace(rest, match => Take(match, months, 12));
        rest = Quarter().Replace(rest, match => Take(match, quarters, 4));
        rest = MonthOfYear().Replace(rest, match => Take(match, months, 12));
        IsWholeYear = WholeYear().IsMatch(rest);
        IsRecurring = Recurring().IsMatch(rest);
        Left = Recurring().Replace(WholeYear().Replace(rest, " "), " ");
    }

    public string Text { get; }

    /// <summary>The words that name no time.</summary>
    public string Left { get; }

    public bool IsWholeYear { get; }

    public bool IsRecurring { get; }

    public bool HasNumbers => months.Count + quarters.Count + days.Count > 0;

    public bool NamesTime => HasNumbers || IsWholeYear || IsRecurring;

    public DraftPeriod Period()
    {
        int[] quartered = [.. quarters.Distinct()];
        int[] named = [.. (quartered.Length > 0 ? months : months.Concat(DayMonths())).Distinct()];
        if (quartered.Length > 0 && named.Order().SequenceEqual(quartered.SelectMany(quarter => Enumerable.Range(quarter * 3 - 2, 3)).Order())) named = [];
        if (named.Length > 0) return new(named.Length == 1 ? PeriodKind.Month : PeriodKind.Months, named, Text, Anchor());
        if (quartered.Length > 0) return new(quartered.Length == 1 ? PeriodKind.Quarter : PeriodKind.Quarters, quartered, Text, Anchor());
        return new(IsWholeYear || IsRecurring ? PeriodKind.AllYear : PeriodKind.Unspecified, [], Text.Length == 0 ? null : Text, Anchor());
    }

    /// <summary>The months of the days; from one day to another also those between.</summary>
    IEnumerable<int> DayMonths()
    {
        if (days.Count != 2 || !FromTo().IsMatch(Plain.Of(Text))) return days.Select(day => day.Month);
        var (first, last) = (days[0].Month, days[1].Month);
        return Enumerable.Range(0, (last - first + 12) % 12 + 1).Select(i => (first + i - 1) % 12 + 1);
    }

    PeriodAnchor? Anchor()
    {
        var first = days.Count > 0 ? days[0].Day : null;
        var last = days.Count > 0 ? days[^1].Day : null;
        if (Feast().IsMatch(Left)) return new(AnchorKind.Feast, Text, first, last);
        if (days.Count > 0 && Before().IsMatch(Left)) return new(AnchorKind.Before, Text, Until: last);
        if (days.Count > 0) return new(AnchorKind.On, Text, first, last);
        if (After().IsMatch(Left)) return new(AnchorKind.After, Text);
        return IsRecurring ? new(AnchorKind.Recurring, Text) : null;
    }

    string TakeHalf(Match match)
    {
        var count = match.Groups["n"].Value switch { "ba" => 3, "sau" => 6, "chin" => 9, var digits => int.Parse(digits) };
        var from = match.Groups["part"].Value == "dau" ? 1 : 13 - count;
        months.AddRange(Enumerable.Range(from, count));
        return " ";
    }

    string TakeDay(Match match)
    {
        var (day, month) = (int.Parse(match.Groups["d"].Value), int.Parse(match.Groups["m"].Value));
        if (day is < 1 or > 31 || month is < 1 or > 12) return match.Value;
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value) : 0;
        days.Add((year > 1900 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null, month));
        return " ";
    }

    static string Take(Match match, List<int> values, int most)
    {
        int[] numbers = [.. match.Groups["v"].Captures.Select(capture => Number(capture.Value))];
        if (numbers.Any(number => number < 1 || number > most)) return match.Value;
        values.Add(numbers[0]);
        for (var i = 1; i < numbers.Length; i++)
        {
            var joint = match.Groups["c"].Captures[i - 1].Value;
            if (joint[0] is '-' or 'd' or 't')
                for (var between = numbers[i - 1] % most + 1; between != numbers[i]; between = between % most + 1) values.Add(between);
            values.Add(numbers[i]);
        }
        return " ";
    }

    static int Number(string value) => value switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "gieng" or "mot" => 1,
        "hai" => 2,
        "ba" => 3,
        "tu" or "bon" => 4,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        "muoi" => 10,
        "muoi mot" => 11,
        "muoi hai" or "chap" => 12,
        _ => int.Parse(value),
    };

    [GeneratedRegex(@"\b(?<n>0?[369]|ba|sau|chin) thang (?<part>dau|cuoi)(?: nam)?\b", RegexOptions.None, 10_000)]
    private static partial Regex Half();

    [GeneratedRegex("""
        (?:\bngay\s+)?(?<![\d/.-])(?<d>\d{1,2})\s?/\s?(?<m>\d{1,2})(?:\s?/\s?(?<y>\d{4}))(?!\d)
      | (?:\bngay\s+)?(?<!thang\s)(?<![\d/.,-]\s?)(?<d>\d{1,2})\s?/\s?(?<m>\d{1,2})(?![\d/])
      | \bngay\s+(?<d>\d{1,2})\s?(?:[-.]|\s+thang\s+)(?<m>\d{1,2})(?:(?:[-.]|\s*nam\s+|/)(?<y>\d{4}))?(?!\d)
      | (?<![\d/.-])(?<d>\d{1,2})[-.](?<m>\d{1,2})[-.](?<y>\d{4})(?!\d)
      | (?<=\d\s?/\s?\d{1,2}\s?-\s?)(?<d>\d{1,2})\s?/\s?(?<m>\d{1,2})(?![\d/])
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Day();

    [GeneratedRegex("""
        \b(?:thang\s*|t(?=\d))(?<v>\d{1,2}|gieng|muoi\ mot|muoi\ hai|muoi|chap|mot|hai|ba|tu|bon|sau|bay|tam|chin)(?![\da-z])(?:\s?/\s?20\d\d|\s+nam\s+20\d\d)?
        (?:\s*(?<c>,|;|va\b|&|\+|-|den\ het\b|den\b|toi\b|/(?!\s?20))\s*(?:thang\s*|t(?=\d))?(?<v>\d{1,2})(?![\d])(?:\s?/\s?20\d\d|\s+nam\s+20\d\d)?)*
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Month();

    [GeneratedRegex("""
        \b(?:qu[yi]\s*|q\.?\s?)(?<v>iv|i{1,3}|[1-4]|mot|hai|ba|bon)(?![\da-z])(?:\s?/\s?20\d\d|\s+nam\s+20\d\d)?
        (?:\s*(?<c>,|;|va\b|&|\+|-|den\ het\b|den\b|toi\b|/(?!\s?20))\s*(?:qu[yi]\s*|q\.?\s?)?(?<v>iv|i{1,3}|[1-4])(?![\da-z])(?:\s?/\s?20\d\d|\s+nam\s+20\d\d)?)*
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<![\d/])(?<v>\d{1,2})(?:\s?(?<c>,|-|va\b|den\b)\s?(?<v>\d{1,2}))*\s?/\s?20\d\d(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"\bthuong xuyen\b|\bca nam\b|\bquanh nam\b|\bsuot nam\b|\btrong nam\b|\bhang nam\b|\btoan nam\b|\b12 thang\b", RegexOptions.None, 10_000)]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"\bhang (?:thang|quy|tuan|ngay)\b|\bdinh ky\b|\bmoi (?:thang|quy|tuan)\b", RegexOptions.None, 10_000)]
    private static partial Regex Recurring();

    [GeneratedRegex(@"\bdip\b|\btet\b|\bquoc khanh\b|\bky niem\b|\bngay (?:le|thanh lap|truyen thong|hoi|quoc|giai phong|chien thang)\b", RegexOptions.None, 10_000)]
    private static partial Regex Feast();

    [GeneratedRegex(@"^\D{0,12}\d[\d/.-]{2,9}\s*(?:-|den(?: het)?(?: ngay)?|toi)\s*\d[\d/.-]{2,9}\D*$", RegexOptions.None, 10_000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\btruoc\b|\bcham nhat\b|\bkhong qua\b|\b(?:den |truoc )?het\b|\bhan cuoi\b", RegexOptions.None, 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:ngay )?(?:sau|khi|ke tu khi|theo)\b", RegexOptions.None, 10_000)]
    private static partial Regex After();
}
