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
            foreach (Match match in Law().Matches(passage.Text)) if (!OfLaw().IsMatch(passage.Words[..match.Index])) AddLaw(passage, match);
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
        var type = Typed(Cut("t"));
        if (issuer.Length == 0 && type is "Luật") issuer = "Quốc hội";
        Add(new LegalBasis(type, number, date, issuer.Length > 0 ? issuer : null, null, passage.Lines));
    }

    static DateOnly? DateOf(Match match)
    {
        if (!match.Groups["y"].Success) return null;
        var (day, month, year) = (Part("d"), Part("m"), Part("y"));
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

        int Part(string group) => int.Parse(match.Groups[group].Value);
    }

    /// <summary>A law is cited by its name, often without number; laws of one name by their dates: "… ngày 14/6/2005 và ngày 16/11/2013".</summary>
    void AddLaw(RunningText passage, Match match)
    {
        var name = Plain.Collapse(match.Value).TrimEnd(',', ' ');
        var type = name.StartsWith("Pháp", StringComparison.Ordinal) ? "Pháp lệnh" : "Luật";
        var issuer = type is "Luật" ? "Quốc hội" : "Ủy ban Thường vụ Quốc hội";
        var number = LawNumber().Match(passage.Text, match.Index + match.Length);
        var dated = PassedOn().Match(passage.Words, number.Success ? number.Index + number.Length : match.Index + match.Length);
        var printed = number.Success ? string.Concat(number.Groups["n"].Value.Where(c => !char.IsWhiteSpace(c))) : null;
        Add(new LegalBasis(type, printed, DateOf(dated), issuer, name, passage.Lines));
        for (var more = AlsoOn().Match(passage.Words, dated.Index + dated.Length); dated.Success && more.Success; more = AlsoOn().Match(passage.Words, more.Index + more.Length))
            Add(new LegalBasis(type, null, DateOf(more), issuer, name, passage.Lines));
    }

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
        var known = read.FindIndex(other => IsSame(other, basis));
        if (known < 0) read.Add(basis);
        else
            read[known] = read[known] with
            {
                Number = read[known].Number ?? basis.Number,
                Date = read[known].Date ?? basis.Date,
                Issuer = read[known].Issuer ?? basis.Issuer,
                Lines = [.. read[known].Lines.Union(basis.Lines)],
            };
    }

    /// <summary>The same number; or the same name where number and date do not speak against it.</summary>
    static bool IsSame(LegalBasis known, LegalBasis basis)
    {
        if (known.Type != basis.Type) return false;
        if (known.Number is not null && basis.Number is not null) return known.Number == basis.Number;
        if (known.Date is not null && basis.Date is not null && known.Date != basis.Date) return false;
        if ((known.Number ?? basis.Number) is not null && (known.Name is null || basis.Name is null)) return false;
        return Key(known) == Key(basis);
    }

    static string Key(LegalBasis basis) => PassedIn().Replace(Plain.Words(basis.Name ?? basis.Issuer ?? ""), "");

    static string Typed(string type)
    {
        var clean = Plain.Collapse(type).ToLowerInvariant();
        return char.ToUpperInvariant(clean[0]) + clean[1..];
    }

    const string types = @"nghi\ quyet|nghi\ dinh|quyet\ dinh|chi\ thi|ke\ hoach|chuong\ trinh\ hanh\ dong|chuong\ trinh|thong\ tu|huong\ dan|ket\ luan|quy\ dinh|thong\ bao|cong\ van|van\ ban|de\ an|to\ trinh|quy\ che|thong\ tri|luat|phap\ lenh";

    [GeneratedRegex($$"""
        \b(?<t>{{types}})\s+(?:phoi\ hop\s+)?(?:so\s*:?\s*)?(?<n>\d{1,5}(?:\s?/\s?\d{4})?\s?[/-]\s?[a-z][a-z\d&]*(?:\s?[-/]\s?[a-z&]+\d{0,3}(?![\d/])){0,4})
        (?:\s*,?\s*\(?(?:ban\ hanh\s+|ky\s+)?ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})\)?)?
        (?=(?:\s*,?\s*cua\s+(?<i>[^,;:.()"…]{2,200}))?)
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Numbered();

    /// <summary>Where the name of the body ends: the title, another instrument or the date begins. Names of bodies have capitals.</summary>
    [GeneratedRegex($@"\s+(?<word>ve|v/v|quy\ dinh|ban\ hanh|phe\ duyet|huong\ dan|sua\ doi|thuc\ hien|trien\ khai|giao|cong\ nhan|nham|tai|phat\ dong|ngay\ \d|va\s+(?:{types}|cac\ van\ ban|can\ cu))\b", RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\s+ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})", RegexOptions.None, 10_000)]
    private static partial Regex Dated();

    [GeneratedRegex("""
        \b(?:Luật|Pháp\ lệnh)\s(?:[Ss]ửa\ đổi,?\s(?:và\s)?[Bb]ổ\ sung\s(?:một\ số\ điều\s)?của\s(?:các\s)?(?:Luật|Pháp\ lệnh)\s)?(?:Thi\ đua\s?[,-]?\s?(?:và\s)?[Kk]hen\ thưởng | (?=\p{Lu})(?:(?!ngày\b|số\b|và\ các\b|được\b|đã\b|hiện\ hành|năm\b|về\b)[\p{L}]+\s?){2,9})(?:\s?năm\ \d{4})?
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Law();

    /// <summary>"Nghị định … quy định chi tiết một số điều của Luật …": the law is part of the decree's title.</summary>
    [GeneratedRegex(@"\bdieu cua\s+$", RegexOptions.None, 10_000)]
    private static partial Regex OfLaw();

    [GeneratedRegex(@"\G\s*,?\s*\(?(?:[Ll]uật\s+)?số\s*:?\s*(?<n>\d{1,3}\s?/\s?\d{4}\s?/\s?(?:QH|UBTVQH|PL-UBTVQH)\s?\d{1,2})\)?", RegexOptions.None, 10_000)]
    private static partial Regex LawNumber();

    [GeneratedRegex(@"\G\s*(?:,|va)\s+ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})", RegexOptions.None, 10_000)]
    private static partial Regex AlsoOn();

    [GeneratedRegex(@"\s+nam \d{4}$", RegexOptions.None, 10_000)]
    private static partial Regex PassedIn();

    [GeneratedRegex(@"\G\s*,?\s*\(?(?:duoc\s+)?(?:quoc hoi\s+)?(?:thong qua\s+)?ngay\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*thang)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*nam)\s?(?<y>\d{4})", RegexOptions.None, 10_000)]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"\bnghi quyet\s+(?<i>dai hoi (?:dang bo|dai bieu|dang)[^,;.()""]{0,80}?lan thu [ivxl]+)\b", RegexOptions.None, 10_000)]
    private static partial Regex Congress();

    [GeneratedRegex(@"^\s*(?:nghi quyet|ke hoach|chuong trinh hanh dong|chuong trinh|de an|quyet dinh|chi thi)(?=\s)", RegexOptions.None, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=\p{Ll}|\d)[.;]\s+(?=\p{Lu})", RegexOptions.None, 10_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\bkem theo (?:ke hoach|quyet dinh)\b", RegexOptions.None, 10_000)]
    private static partial Regex Enclosure();
}
