using System.Text.RegularExpressions;
using BangVang.Papers.Text;

namespace BangVang.Plans.Commemorations;

/// <summary>
/// Finds the commemoration that a text means: "75 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc 11/6/1948 – 11/6/2023". A day
/// in the text must be the commemoration's day; without one all the words of a name must be there. Two that fit equally well: none.
/// </summary>
public static partial class Matcher
{
    static readonly HashSet<string> Filler =
    [
        "ngay", "nam", "ky", "niem", "thanh", "lap", "truyen", "thong", "le", "lan", "thu", "nhan", "dip", "chao", "mung", "huong", "toi",
        "viet", "cua", "cac", "nuoc", "cong", "hoa", "xa", "hoi", "chu", "nghia", "ra", "va", "den", "tu", "trong", "hanh", "dang", "nganh", "thang",
    ];

    public static Commemoration? Find(string? text, IEnumerable<Commemoration> days)
    {
        var folded = LunarYearName().Replace($" {VietnameseText.Fold(text)} ", " tet nguyen dan ");
        var printed = DaysIn(VietnameseText.Clean(text) ?? "");
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var fitting = days.Select(day => (Day: day, Fit: Fit(day, folded, words, printed))).Where(f => f.Fit > 0).ToList();
        if (fitting.Count == 0) return words.All(w => Filler.Contains(w) || w.All(char.IsAsciiDigit)) ? OnlyOneOn(printed, days) : null;
        var best = fitting.Max(f => f.Fit);
        var winners = fitting.Where(f => f.Fit == best).Select(f => f.Day).ToList();
        return winners.Count == 1 ? winners[0] : winners.Where(w => w.RootId is not null).Take(2).ToList() is [var local] ? local : null;
    }

    static int Fit(Commemoration day, string text, HashSet<string> words, HashSet<(int Day, int Month)> printed)
    {
        var agrees = day.Calendar == CalendarKind.Solar && printed.Contains((day.Day, day.Month));
        if (printed.Count > 0 && day.Calendar == CalendarKind.Solar && !agrees) return 0;
        return day.Aliases.Append(day.Name).Max(name => Fit(VietnameseText.Fold(name), text, words, agrees));
    }

    // A name that stands in the text as it is counts most, then one all of whose telling words are there, then, on the right day, more than half of them.
    static int Fit(string name, string text, HashSet<string> words, bool dayAgrees)
    {
        var all = name.Split(' ');
        var telling = all.Where(w => !Filler.Contains(w)).Distinct().ToList();
        var there = telling.Count(words.Contains);
        var core = all[0] == "ngay" ? name[5..] : name;
        if (text.Contains($" {core} ", StringComparison.Ordinal)) return 1000 + all.Length;
        if (telling.Count > 0 && there == telling.Count && (dayAgrees || telling.Count > 1)) return 500 + there;
        return dayAgrees && there * 2 > telling.Count ? 100 + there : 0;
    }

    static Commemoration? OnlyOneOn(HashSet<(int Day, int Month)> printed, IEnumerable<Commemoration> days) =>
        printed.Count == 1 && days.Where(d => d.Calendar == CalendarKind.Solar && printed.Contains((d.Day, d.Month))).Take(2).ToList() is [var only]
            ? only
            : null;

    static HashSet<(int Day, int Month)> DaysIn(string text) =>
        [.. Printed().Matches(text).Select(m => (int.Parse(m.Groups[1].Value), int.Parse(m.Groups[2].Value))).Where(d => d.Item1 is > 0 and < 32 && d.Item2 is > 0 and < 13)];

    [GeneratedRegex(@"(?<![\d/])(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?!\d)")]
    private static partial Regex Printed();

    [GeneratedRegex(" tet (?:nguyen dan )?(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|ti|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi) ")]
    private static partial Regex LunarYearName();
}
