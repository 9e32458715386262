using System.Text.RegularExpressions;

namespace BangVang.Lawbook.Awards;

/// <summary>"L2022 Đ22.1.a" as officers cite: "điểm a khoản 1 Điều 22 Luật TĐKT 2022". What is not written so stays as the lawbook has it.</summary>
public static partial class FullCitation
{
    public static string Of(string? citation) => citation is null ? "" : string.Join("; ", citation.Split("; ").Select(Part));

    static string Part(string part) => Shape().Match(part) is { Success: true } cited
        ? $"{Point(cited)}{Clause(cited)}Điều {cited.Groups["article"]} {Instrument(cited.Groups["law"].Value)}{cited.Groups["rest"]}" : part;

    static string Point(Match cited) => cited.Groups["point"] is not { Success: true } point ? ""
        : cited.Groups["toPoint"] is { Success: true } to ? $"các điểm từ {point} đến {to} " : $"điểm {point} ";

    static string Clause(Match cited) => cited.Groups["clause"] is not { Success: true } clause ? ""
        : cited.Groups["toClause"] is { Success: true } to ? $"các khoản từ {clause} đến {to} " : $"khoản {clause} ";

    static string Instrument(string id)
    {
        if (id.StartsWith('L')) return $"Luật TĐKT {id[1..]}";
        var key = "ND" + id[2..];
        var decree = Law.Lawbook.National.Instruments.FirstOrDefault(i => i.Id == key || i.Id.StartsWith(key + "_", StringComparison.Ordinal));
        return decree is null ? id : $"Nghị định {decree.Number}";
    }

    // "L2022 Đ74.1-74.5": from a clause to another of the same article.
    [GeneratedRegex(@"^(?<law>L\d{4}|NĐ\d+) Đ(?<article>\d+)(?:\.(?<clause>\d+)(?:\.(?<point>[a-zđ])(?:-(?<toPoint>[a-zđ]))?|-\k<article>\.(?<toClause>\d+))?)?(?<rest> \([^)]*\))?$")]
    private static partial Regex Shape();
}
