using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>The days and anniversaries that a plan celebrates, with their dates as printed.</summary>
sealed partial class Commemorations(PlanText text)
{
    readonly List<DraftCommemoration> read = [];

    public IReadOnlyList<DraftCommemoration> Read(IEnumerable<RunningText> running)
    {
        foreach (var passage in running)
            foreach (var match in Matches(passage)) Add(passage, match);
        return read;
    }

    static IEnumerable<Match> Matches(RunningText passage) =>
        Anniversary().Matches(passage.Words)
            .Concat(Day().Matches(passage.Words).Where(match => match.Groups["d"].Success || char.IsUpper(passage.Text[match.Groups["n"].Index])))
            .Concat(Feast().Matches(passage.Words))
            .OrderBy(match => match.Groups["n"].Index);

    void Add(RunningText passage, Match match)
    {
        string Cut(string group) => passage.Text.Substring(match.Groups[group].Index, match.Groups[group].Length);
        var name = Plain.Collapse(Cut("n")).Trim(' ', '.', ',', '-', '–', '"', '“', '”', '…');
        var date = match.Groups["d"].Success ? Cut("d").Trim() : null;
        const int shortest = 6;
        if (name.Length < shortest) return;
        text.Cite("commemorations", passage.Lines);
        var known = read.FindIndex(other => IsSame(other, name, date));
        if (known < 0) read.Add(new(name, date, passage.Lines));
        else read[known] = read[known] with { Date = read[known].Date ?? date, Lines = [.. read[known].Lines.Union(passage.Lines)] };
    }

    static bool IsSame(DraftCommemoration known, string name, string? date)
    {
        if (known.Date is not null && date is not null) return Digits(known.Date) == Digits(date);
        var (one, other) = (Plain.Words(known.Name), Plain.Words(name));
        return one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
    }

    static string Digits(string date) =>
        string.Join('/', date.Split(['/', '-', ' ', '–'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimStart('0')));

    /// <summary>"75 năm Ngày … (11/6/1948 - 11/6/2023)"; the date may be missing after "kỷ niệm".</summary>
    [GeneratedRegex("""
        \b(?:ky\ niem|chao\ mung|nhan|dip|mung|tien\ toi|va|ngay)\s+(?:lan\ thu\ )?(?<n>\d{1,3}\s+nam\s+(?:(?!\d{1,3}\s+nam\b)[^().;"…:]){4,140}?)\s*\(\s*(?<d>\d{1,2}/\d{1,2}(?:/\d{4})?(?:\s*-\s*\d{1,2}/\d{1,2}(?:/\d{4})?)?|\d{4}\s*-\s*\d{4})\s*\)
      | \bky\ niem\s+(?:lan\ thu\ )?(?<n>\d{1,3}\s+nam\s+[^().;,"…:\d]{4,140}?)(?=\s*(?:[.;,"…:]|$|\()|\s+(?:va|gan\ voi|tai|nhan|trong)\s)
      | \b(?:ky\ niem|chao\ mung)\s+(?<n>\d{1,3}\s+nam\s+ngay\s[^().;,"…:\d]{4,120}?)\s+(?<d>\d{1,2}/\d{1,2}(?:/\d{4})?)(?![\d/])
      | \bva\s+(?<n>\d{1,3}\s+nam\s+ngay\s[^().;,"…:\d]{4,120}?)(?=\s*(?:[.;,"…:]|$))
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Anniversary();

    /// <summary>"kỷ niệm Ngày … 20/11".</summary>
    [GeneratedRegex("""
        \b(?:ky\ niem|chao\ mung|nhan|dip|mung|va|,|;)\s+(?<n>ngay\s+(?!\d)[^().;,"…:\d]{4,110}?)\s*\(?\s*(?<d>\d{1,2}/\d{1,2}(?:/\d{4})?(?:\s*-\s*\d{1,2}/\d{1,2}/\d{4})?)
      | \b(?:ky\ niem|nhan\ dip|chao\ mung)\s+(?<n>ngay\s+(?!\d)(?!le\b)[^().;,"…:\d]{4,110}?)(?=\s*(?:[.;,"…:]|$)|\s+va\s)
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Day();

    /// <summary>Feasts that are called by their own names.</summary>
    [GeneratedRegex("""
        \b(?<n>tet\s+nguyen\s+dan(?:\s+[a-z]+){0,2}?)(?=\s*(?:[.;,()"…:]|$|\d)|\s+(?:nam|va|cho|cac|gan|theo)\s)
      | \b(?:dip|mung|niem|nhan|don|va)\s+(?:le\s+|ngay\s+)?(?<n>quoc\ khanh)\s*\(?\s*(?<d>\d{1,2}/\d{1,2}(?:/\d{4})?(?:\s*-\s*\d{1,2}/\d{1,2}/\d{4})?)?
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Feast();
}
