using System.Text.RegularExpressions;
using BangVang.Law.Book;

namespace BangVang.Lawbook.Library;

/// <summary>An award of the lawbook whose rules cite an instrument.</summary>
/// <param name="Citations">The places cited, as the lawbook writes them.</param>
public sealed record RestingAward(string Code, string Name, IReadOnlyList<string> Regimes, IReadOnlyList<string> Citations);

/// <summary>Finds the awards that rest on an instrument, by the abbreviations that the lawbook's citations use: L2022, NĐ98, NĐ 152 …</summary>
public static class RestingAwards
{
    /// <param name="lawCode">The instrument's id in the lawbook; null for one that the lawbook does not know.</param>
    public static IReadOnlyList<RestingAward> On(string? lawCode, Law.Lawbook book)
    {
        if (lawCode is null || book.Instruments.All(i => i.Id != lawCode)) return [];
        var pattern = new Regex(Pattern(book.Instruments.First(i => i.Id == lawCode)), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return [.. book.Awards.Select(a => Of(a, pattern)).Where(a => a.Citations.Count > 0)];
    }

    static RestingAward Of(Award award, Regex pattern)
    {
        var cited = award.Versions.Select(v => (Version: v, Places: Cited(v).Where(c => pattern.IsMatch(c)).Distinct().ToList())).Where(v => v.Places.Count > 0).ToList();
        return new RestingAward(award.Code, award.Name, [.. cited.SelectMany(c => c.Version.Regimes).Distinct()], [.. cited.SelectMany(c => c.Places).Distinct()]);
    }

    static IEnumerable<string> Cited(AwardVersion version) =>
    [
        .. version.Conditions.Select(c => c.Citation), .. version.Base.Select(b => b.Citation), .. version.Authority?.Deciders.Select(d => d.Citation).OfType<string>() ?? [],
        .. new Rule?[] { version.Quota, version.Vote, version.Dossier, version.Submission, version.Prize, version.Publicity, version.Cycle }.OfType<Rule>().Select(r => r.Citation),
    ];

    // "ND98" is cited as "NĐ98" or "NĐ 98/2023"; the next sign is no digit, so that NĐ9 is not NĐ98.
    static string Pattern(Law.Book.Instrument instrument)
    {
        var sign = Regex.Match(instrument.Id, @"^([A-Z]+)(\d+)(?:_(\d{4}))?", RegexOptions.None, TimeSpan.FromSeconds(1));
        if (!sign.Success) return $@"(?<!\d){Regex.Escape(instrument.Number)}";
        var letters = sign.Groups[1].Value switch { "ND" => "NĐ", "QD" => "QĐ", var other => other };
        var year = Regex.Match(instrument.Number, @"/(\d{4})/", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        return year.Length == 0 ? $@"\b{letters} ?{sign.Groups[2].Value}(?!\d)" : $@"\b{letters} ?{sign.Groups[2].Value}(?!\d)(?!/(?!{year}))";
    }
}
