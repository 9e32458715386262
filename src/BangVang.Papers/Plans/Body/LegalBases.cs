using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>The instruments that a plan cites: by number and symbol anywhere, by name in the preamble, laws by their name.</summary>
sealed partial class LegalBases(PlanText text)
{
    readonly List<LegalBasis> read = [];

    public IReadOnlyList<LegalBasis> Read(IEnumerable<RunningText> running)
    {
        foreach (var passage in running.Where(passage => !Enclosure().IsMatch(passage.Words)))
        {
            foreach (var match in Numbered().Matches(passage.Words).Where(match => IsSymbol(passage, match))) AddNumbered(passage, match);
            foreach (Match match in Law().Matches(passage.Text)) AddLaw(passage, match);
            if (passage.IsPreamble) ReadPreamble(passage);
        }
        return read;
    }

    /// <summary>Symbols are capitals; "5 năm" or "10-12 hộ" are no numbers of documents.</summary>
    static bool IsSymbol(RunningText passage, Match match) =>
        passage.Text.Substring(match.Groups["n"].Index, match.Groups["n"].Length).Any(char.IsUpper);

    void AddNumbered(RunningText passage, Match match)
    {
        string Cut(string group) => passage.Text.Substring(match.Groups[group].Index, match.Groups[group].Length);
        var number = string.Concat(Cut("n").Where(c => !char.IsWhiteSpace(c)));
        var date = DateOf(match) ?? (match.Groups["i"].Success ? DateOf(Dated().Match(passage.Words, match.Groups["i"].Index, match.Groups["i"].Length)) : null);
        var body = match.Groups["i"].Success ? Cut("i") : "";
        var end = Stop().Matches(Plain.Of(body)).FirstOrDefault(stop => char.IsLower(body[stop.Groups["word"].Index]))?.Index ?? body.Length;
        var issuer = Issuers.Shorten(Plain.Collapse(body[..end]));
        Add(new LegalBasis(Typed(Cut("t")), number, date, issuer.Length > 0 ? issuer : null, null, passage.Lines));
    }

    static DateOnly? DateOf(Match match)
    {
        if (!match.Groups["y"].Success) return null;
        var (day, month, year) = (Part("d"), Part("m"), Part("y"));
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

        int Part(string group) => int.Parse(match.Groups[group].Value);
    }

    /// <summary>A law is made by the National Assembly; it is cited without number and body.</summary>
    void AddLaw(RunningText passage, Match match) =>
        Add(new LegalBasis("Luật", null, DateOf(PassedOn().Match(passage.Words, match.Index + match.Length)), "Quốc hội", Plain.Collapse(match.Value).TrimEnd(',', ' '), passage.Lines));

    /// <summary>A congress's resolution, or a sentence that begins with the name of an instrument, unless it belongs to a numbered one's title.</summary>
    void ReadPreamble(RunningText passage)
    {
        var start = 0;
        foreach (var sentence in Sentences().Split(passage.Text))
        {
            var words = Plain.Of(sentence);
            if (!Numbered().IsMatch(words))
            {
                if (Congress().Match(words) is { Success: true } congress)
                    Add(new("Nghị quyết", null, null, sentence.Substring(congress.Groups["i"].Index, congress.Groups["i"].Length), null, passage.Lines));
                else if (start > 0 && Named().IsMatch(words) && sentence.Length < 160)
                    Add(new(Typed(sentence[..Named().Match(words).Length]), null, null, null, Plain.Collapse(sentence).TrimEnd('.', ';'), passage.Lines));
            }
            start++;
        }
    }

    void Add(LegalBasis basis)
    {
        text.Cite("legalBases", basis.Lines);
        var known = read.FindIndex(other => basis.Number is not null
            ? other.Number == basis.Number && other.Type == basis.Type
            : other.Number is null && other.Type == basis.Type && Plain.Words(other.Name ?? other.Issuer ?? "") == Plain.Words(basis.Name ?? basis.Issuer ?? ""));
        if (known < 0) read.Add(basis);
        else read[known] = read[known] with { Date = read[known].Date ?? basis.Date, Issuer = read[known].Issuer ?? basis.Issuer, Lines = [.. read[known].Lines.Union(basis.Lines)] };
    }

    static string Typed(string type)
    {
        var clean = Plain.Collapse(type).ToLowerInvariant();
        return char.ToUpperInvariant(clean[0]) + clean[1..];
    }

    const string types = @"nghi\ quyet|nghi\ dinh|quyet\ dinh|chi\ thi|ke\ hoach|chuong\ trinh\ hanh\ dong|chuong\ trinh|thong\ tu|huong\ dan|ket\ luan|quy\ dinh|thong\ bao|cong\ van|van\ ban|de\ an|to\ trinh|quy\ che|thong\ tri|luat|phap\ lenh";

    [GeneratedRegex($$"""
        \b(?<t>{{types}})\s+(?:phoi\ hop\s+)?(?:so\s*:?\s*)?(?<n>\d{1,5}(?:\s?/\s?\d{4})?\s?[/-]\s?[a-z][a-z\d&]*(?:\s?[-/]\s?[a-z&]+){0,4})
        (?:\s*,?\s*\(?ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})\)?)?
        (?=(?:\s*,?\s*cua\s+(?<i>[^,;:.()"…]{2,200}))?)
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Numbered();

    /// <summary>Where the name of the body ends: the title, another instrument or the date begins. Names of bodies have capitals.</summary>
    [GeneratedRegex($@"\s+(?<word>ve|v/v|quy\ dinh|ban\ hanh|phe\ duyet|huong\ dan|sua\ doi|thuc\ hien|trien\ khai|giao|cong\ nhan|nham|tai|phat\ dong|ngay\ \d|va\s+(?:{types}|cac\ van\ ban|can\ cu))\b", RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\s+ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})", RegexOptions.None, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex("""
        \bLuật\s(?:Thi\ đua\s?[,-]?\s?(?:và\s)?[Kk]hen\ thưởng | (?=\p{Lu})(?:(?!ngày\b|số\b|và\ các\b|được\b|đã\b|hiện\ hành|năm\b|về\b)[\p{L}]+\s?){2,9})(?:\s?năm\ \d{4})?
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Law();

    [GeneratedRegex(@"\G\s*ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})", RegexOptions.None, 1000)]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"\bnghi quyet\s+(?<i>dai hoi (?:dang bo|dai bieu|dang)[^,;.()""]{0,80}?lan thu [ivxl]+)\b", RegexOptions.None, 1000)]
    private static partial Regex Congress();

    [GeneratedRegex(@"^\s*(?:nghi quyet|ke hoach|chuong trinh hanh dong|chuong trinh|de an|quyet dinh|chi thi)(?=\s)", RegexOptions.None, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=\p{Ll}|\d)[.;]\s+(?=\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\bkem theo (?:ke hoach|quyet dinh)\b", RegexOptions.None, 1000)]
    private static partial Regex Enclosure();
}
