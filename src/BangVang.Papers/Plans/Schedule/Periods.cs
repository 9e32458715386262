using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>Periods where a plan prints them: as a heading, in a time column, before a colon, at the end of a sentence.</summary>
static partial class Periods
{
    /// <summary>Words that may stand around a period in a heading and say nothing else.</summary>
    static readonly HashSet<string> fillers =
    [
        "trong", "vao", "cac", "cong", "tac", "nhiem", "vu", "tam", "hoat", "dong", "noi", "dung", "chuong", "trinh", "ke", "hoach", "cua",
        "nam", "dau", "cuoi", "giua", "du", "kien", "thuc", "hien", "hoan", "thanh", "thoi", "gian", "tuan", "den", "tu", "va", "ve", "viec",
        "cu", "the", "thi", "dua", "khen", "thuong", "o", "trien", "khai", "tat", "ca", "mot", "so", "chinh", "tdkt", "thang",
    ];

    /// <summary>The period that a heading consists of; null when the text says more than a time.</summary>
    public static DraftPeriod? Heading(string text)
    {
        if (text.Length is < 4 or > 90) return null;
        var scan = new PeriodScan(text.TrimEnd(' ', ':', '.', ';', ','));
        return scan.NamesTime && OnlyFillers(scan.HasNumbers ? Stretch().Replace(scan.Left, " ") : scan.Left) && (scan.HasNumbers || !NamesEmulation(scan.Left)) ? scan.Period() : null;
    }

    /// <summary>"Tháng l", "Quý lI" in recognised print; "Đầu năm", "Học kỳ I": a heading that is a time, but says no month. Which one is not guessed.</summary>
    public static DraftPeriod? Unclear(string heading)
    {
        var text = heading.Trim(' ', ':', '.', ';', ',');
        return SpoiltHeading().IsMatch(text) || VagueHeading().IsMatch(Plain.Of(text)) ? new(PeriodKind.Unspecified, [], text) : null;
    }

    /// <summary>"Thi đua thường xuyên" names a kind of movement, not a time.</summary>
    static bool NamesEmulation(string left) => left.Contains("thi dua") || left.Contains("khen thuong") || left.Contains("tdkt");

    /// <summary>What a time column says. Whatever it says is kept as text.</summary>
    public static DraftPeriod InCell(string text)
    {
        var scan = new PeriodScan(text);
        if (scan.NamesTime) return scan.Period();
        return BareYear().IsMatch(Plain.Of(scan.Text)) ? new(PeriodKind.AllYear, [], scan.Text) : scan.Period();
    }

    /// <summary>"Tháng 3: what is to be done" on one line: the period, and where the rest begins.</summary>
    public static (DraftPeriod Period, int From)? Before(string text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 4 or > 60 || colon > text.Length - 6) return null;
        if (Emulation().IsMatch(Plain.Of(text[..colon]))) return null;
        return Heading(text[..colon]) is { Values.Count: > 0 } or { Kind: PeriodKind.AllYear } ? (Heading(text[..colon])!, colon + 1) : null;
    }

    /// <summary>
    /// A deadline at the end of a sentence: "… trong quý II", "… (tháng 3)", "… trước ngày 15/3". A time that belongs to what is
    /// done ("báo cáo quý I") has no such word before it and is no deadline.
    /// </summary>
    public static DraftPeriod? AtEnd(string content)
    {
        content = SpokenRoles.Without(content);
        var match = Deadline().Match(Plain.Of(content));
        if (!match.Success) return null;
        var scan = new PeriodScan(content[match.Groups["time"].Index..].TrimEnd(' ', '.', ';', ')', ','));
        return (scan.HasNumbers || match.Groups["always"].Success) && OnlyDeadlineWords(scan.Left) ? scan.Period() : null;
    }

    /// <summary>"Đợt 1: Từ ngày … đến ngày …: what is done".</summary>
    public static DraftPeriod? OfStage(string content)
    {
        var match = Stage().Match(Plain.Of(content));
        if (!match.Success) return null;
        var scan = new PeriodScan(content.Substring(match.Groups["time"].Index, match.Groups["time"].Length));
        return scan.HasNumbers ? scan.Period() : null;
    }

    static bool OnlyFillers(string left) => Words(left).All(word => fillers.Contains(word) || Year().IsMatch(word));

    static bool OnlyDeadlineWords(string left) =>
        Words(left).All(word => fillers.Contains(word) || Year().IsMatch(word) || word is "truoc" or "cham" or "nhat" or "ngay" or "het" or "xong" or "sau");

    static string[] Words(string left) =>
        left.Split([' ', ':', '.', ',', ';', '-', '(', ')', '/', '*', '"'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?:nam|trong nam)?\s*20\d\d\.?$", RegexOptions.None, 10_000)]
    private static partial Regex BareYear();

    /// <summary>"Thi đua hoàn thành kế hoạch quý I: …" says what is done, not when.</summary>
    [GeneratedRegex(@"^\s*(?:thi dua|khen thuong|hoan thanh)\b", RegexOptions.None, 10_000)]
    private static partial Regex Emulation();

    [GeneratedRegex(@"^(?:dot|giai doan)\s+(?:thu\s+)?[\divx]{1,3}\s*[:(,]\s*(?<time>(?:tu|thang|quy|trong)\s[^:()]{3,60}?)\s*[:)]", RegexOptions.None, 10_000)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^(?:[Tt]háng|THÁNG|[Qq][uú][ýy]|QUÝ)\s*(?=[\dlIOoi|!V]{1,3}(?:\s*/\s*20\d\d)?$)(?:[\d]*[lOoi|!][\dlIOoi|!V]*|[\dlIOoi|!V]*[lOo|!]V?)(?:\s*/\s*20\d\d)?$", RegexOptions.None, 10_000)]
    private static partial Regex SpoiltHeading();

    [GeneratedRegex(@"^(?:(?:dau|giua|cuoi) nam(?: hoc)?|hoc ky (?:i{1,2}|[12]|he)|hk\s?(?:i{1,2}|[12])|trong he|he)(?: (?:nam|nam hoc) 20\d\d(?:\s?-\s?20\d\d)?|/20\d\d)?$", RegexOptions.None, 10_000)]
    private static partial Regex VagueHeading();

    /// <summary>"Đợt 1 (từ tháng 1 đến tháng 6)", "Tuần 2 tháng 3": the number of a stretch beside its time.</summary>
    [GeneratedRegex(@"\b(?:dot|giai doan|tuan)\s+(?:thu\s+)?(?:\d{1,2}|[ivx]{1,4}|nhat|hai|ba|tu)\b", RegexOptions.None, 10_000)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"^20\d\d$", RegexOptions.None, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex("""
        (?:[,;(]\s*|\s)
        (?<time>(?:(?:hoan\ thanh|thuc\ hien|xong)\s+)?(?:trong|vao|truoc|cham\ nhat|den\ het|tu)\s+(?:dau\s+|cuoi\s+|giua\s+|ngay\s+|het\s+)?(?:thang|qu[yi]|ngay|\d)[^.;()]{0,60})[).;,\s]*$
        | (?:[,:]|\s-)\s+(?<time>(?:(?:dau|giua|cuoi|du\ kien)\s+)?(?:thang|qu[yi]|ngay)\s[^.;()]{1,40})[.;,\s]*$
        | \(\s*(?<time>(?<always>thuong\ xuyen|ca\ nam|trong\ nam|hang\ (?:thang|quy))[^()]{0,30})\)[.;,\s]*$
        | \(\s*(?<time>(?:thoi\ gian\s*:?\s*)?(?:trong\s+|vao\s+|truoc\s+)?(?:thang|qu[yi]|ngay)\s[^()]{1,60})\)[.;,\s]*$
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Deadline();
}
