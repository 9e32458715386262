using System.Globalization;
using System.Text.RegularExpressions;
using BangVang.Papers.Text;

namespace BangVang.Plans.Assignments;

/// <summary>A deadline typed in a cell, as officers write it: "Tháng 3", "Quý II, III", "Cả năm", "27/02", "Sau khi có Quyết định …".</summary>
public static partial class TimingWords
{
    const int Longest = 200;

    static readonly string[] WholeYear = ["ca nam", "trong nam", "thuong xuyen", "quanh nam", "hang nam", "thuong xuyen trong nam"];

    static readonly string[] Nothing = ["", "chua neu thoi gian", "khong ghi"];

    /// <summary>Null when the words are not understood; an empty cell is "unspecified".</summary>
    public static Timing? Read(string? words, int year)
    {
        var text = (words ?? "").Trim().TrimEnd('.', ';');
        if (text.Length > Longest) return null;
        var folded = VietnameseText.Fold(text);
        if (Nothing.Contains(folded)) return Timing.Unspecified;
        if (WholeYear.Contains(folded)) return new Timing(TimingKind.AllYear, []);
        if (folded.StartsWith("sau ", StringComparison.Ordinal) || folded.StartsWith("khi ", StringComparison.Ordinal))
            return new Timing(TimingKind.After, [], AfterText: text);
        if (folded is "6 thang dau nam") return new Timing(TimingKind.Months, [1, 2, 3, 4, 5, 6]);
        if (folded is "6 thang cuoi nam") return new Timing(TimingKind.Months, [7, 8, 9, 10, 11, 12]);
        return Day(text, year) ?? Run(text, year);
    }

    static Timing? Day(string text, int year)
    {
        var match = DayPattern().Match(text);
        if (!match.Success) return null;
        var in4 = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : year;
        return DateOnly.TryParseExact($"{in4:0000}-{int.Parse(match.Groups["m"].Value):00}-{int.Parse(match.Groups["d"].Value):00}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Timing(TimingKind.Day, [], day)
            : null;
    }

    static Timing? Run(string text, int year)
    {
        var match = RunPattern().Match(text);
        if (!match.Success || match.Groups["y"].Success && match.Groups["y"].Value != year.ToString(CultureInfo.InvariantCulture)) return null;
        var quarters = VietnameseText.Fold(match.Groups["unit"].Value) == "quy";
        var values = Values(match.Groups["list"].Value);
        if (values is null || values.Length == 0 || values.Any(v => v < 1 || v > (quarters ? 4 : 12))) return null;
        return values.Length == 1
            ? new Timing(quarters ? TimingKind.Quarter : TimingKind.Month, values)
            : new Timing(quarters ? TimingKind.Quarters : TimingKind.Months, values);
    }

    static int[]? Values(string list)
    {
        var values = new List<int>();
        foreach (var part in Parts().Split(list))
        {
            var ends = Ends().Split(part.Trim()).Select(Number).ToArray();
            if (ends.Length is 0 or > 2 || ends.Contains(null) || ends.Length == 2 && ends[0] >= ends[1]) return null;
            values.AddRange(ends.Length == 1 ? [ends[0]!.Value] : Enumerable.Range(ends[0]!.Value, ends[1]!.Value - ends[0]!.Value + 1));
        }
        return [.. values.Distinct().Order()];
    }

    static int? Number(string word) => word.Trim().ToUpperInvariant() switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
    };

    [GeneratedRegex(@"^(?:(?:trước )?ngày\s+|trước\s+)?(?<d>\d{1,2})[/.-](?<m>\d{1,2})(?:[/.-](?<y>\d{4}))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(?:từ\s+|trong\s+)?(?<unit>tháng|quý)\s+(?<list>[\divIV, \-–;]+?|[\divIV]+\s+(?:đến|và|tới)(?:\s+(?:tháng|quý))?\s+[\divIV]+)(?:\s*(?:[/.-]|năm)\s*(?<y>\d{4}))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RunPattern();

    [GeneratedRegex(@"[,;]|\s+và\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s*[-–]\s*|\s+(?:đến|tới)(?:\s+(?:tháng|quý))?\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();
}
