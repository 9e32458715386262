using System.Text.RegularExpressions;
using BangVang.Plans.Commemorations.Lunar;

namespace BangVang.Plans.Years;

/// <summary>
/// Rewrites what one year's plan says for the next: years, school years, anniversaries. What names a document stays as it is
/// (12/KH-UBND ngày 14/01/2026, 30/2020/NĐ-CP), and so do stages (giai đoạn 2026 - 2030).
/// </summary>
public static partial class YearShift
{
    public static string Next(string text, int year)
    {
        var shifted = Parts().Replace(text, match => Part(text, match, year));
        return shifted.Replace(LunarCalendar.NameOf(year), LunarCalendar.NameOf(year + 1), StringComparison.Ordinal);
    }

    /// <summary>The words that differ, for showing: what stood there and what stands there now.</summary>
    public static IReadOnlyList<(string From, string To)> Changes(string text, int year) =>
        [.. Parts().Matches(text).Select(m => (m.Value, To: Part(text, m, year))).Where(c => c.Value != c.To)];

    static string Part(string text, Match match, int year)
    {
        if (match.Groups["document"].Success || match.Groups["stage"].Success) return match.Value;
        if (match.Groups["from"] is { Success: true } from) return Range(match.Value, int.Parse(from.Value), int.Parse(match.Groups["until"].Value), year);
        if (match.Groups["count"] is { Success: true } count) return With(match, count, int.Parse(count.Value) + 1);
        if (match.Groups["date"] is { Success: true } dated) return int.Parse(dated.Value) == year ? With(match, dated, year + 1) : match.Value;
        var named = match.Groups["year"];
        var said = int.Parse(named.Value);
        // Besides the plan's own year, plans speak of the year before (tổng kết) and the year after (phương hướng).
        return said == year || Math.Abs(said - year) == 1 && SaysYear(text, match.Index) ? With(match, named, said + 1) : match.Value;
    }

    // A school year is two years one after the other; any other range is a stage and stays.
    static string Range(string range, int from, int until, int year) =>
        until == from + 1 && Math.Abs(from - year) <= 1 ? Years().Replace(range, m => (int.Parse(m.Value) + 1).ToString()) : range;

    static bool SaysYear(string text, int at) => text[..at].TrimEnd().EndsWith("năm", StringComparison.OrdinalIgnoreCase);

    static string With(Match match, Group part, int number) =>
        match.Value[..(part.Index - match.Index)] + number + match.Value[(part.Index - match.Index + part.Length)..];

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Years();

    [GeneratedRegex("""
        (?<document>\d+[\p{L}]?/(?:\d{4}/)?\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*(?:\s+ngày\s+\d{1,2}(?:/|\s+tháng\s+)\d{1,2}(?:/|\s+năm\s+)\d{4})?)
        |(?<stage>giai\ đoạn\s+(?:từ\s+)?(?:năm\s+)?\d{4}\s*(?:[-–]|đến)\s*(?:năm\s+)?\d{4})
        |(?<![\d/])(?<from>\d{4})\s*[-–]\s*(?<until>\d{4})(?![\d/])
        |(?:kỷ\ niệm|mừng)\s+(?:lần\ thứ\s+)?(?<count>\d{1,3})(?=\s+năm\b|\s+ngày\b)
        |(?<![\d/.])(?<count>\d{1,3})(?=\s+năm\s+(?:ngày|thành\ lập|truyền\ thống|giải\ phóng|tái\ lập|chiến\ thắng|cách\ mạng|quốc\ khánh|toàn\ quốc)\b)
        |lần\ thứ\s+(?<count>\d{1,3})(?=\s+(?:ngày|năm\ ngày)\b)
        |\bquý\s+[IVX]+\s*/\s*(?<date>\d{4})(?!\d)
        |\d{1,2}/\d{1,2}/(?<date>\d{4})(?!\d)
        |(?<![\d/])\d{1,2}/(?<date>\d{4})(?![\d/])
        |(?<![\d/])(?<year>(?:19|20)\d{2})(?![\d/])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
