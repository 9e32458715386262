using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Head;

/// <summary>What stands above the body: mottoes, bodies, number, place and date, type and title.</summary>
sealed partial class HeadReader(PlanText text)
{
    const int longestHead = 60;

    public string? DocumentType { get; private set; }

    public string? Superior { get; private set; }

    public string? Issuer { get; private set; }

    public string? Number { get; private set; }

    public string? Symbol { get; private set; }

    public string? Place { get; private set; }

    public DraftDate Date { get; private set; } = new(null, null, null);

    public string? Title { get; private set; }

    public IReadOnlyList<int> TitleLines { get; private set; } = [];

    /// <summary>The first line of the body.</summary>
    public int BodyStart { get; private set; } = 1;

    /// <summary>The document addresses somebody ("Kính gửi"), as letters and proposals do.</summary>
    public bool IsAddressed { get; private set; }

    /// <summary>It addresses somebody before any line that could be a type name.</summary>
    public bool IsLetter { get; private set; }

    /// <summary>Reads the head from a line on (a plan may follow the decision that issues it).</summary>
    public void Read(int from)
    {
        var fragments = Fragment.Of(text.Lines.Skip(from - 1)).Take(longestHead * 2).ToList();
        var type = fragments.FindIndex(0, Math.Min(fragments.Count, longestHead), fragment => PaperKinds.Named(fragment) is not null);
        var end = type >= 0 ? type : EndWithoutType(fragments);
        BodyStart = end < fragments.Count ? fragments[end].Line : text.Lines.Count + 1;
        ReadTop([.. fragments.Take(end)]);
        if (type >= 0) ReadTitle(fragments, type);
        var addressed = fragments.FindIndex(0, Math.Min(fragments.Count, 25), fragment => fragment.Words.StartsWith("kinh gui"));
        (IsAddressed, IsLetter) = (addressed >= 0, addressed >= 0 && addressed < type);
    }

    /// <summary>Without a type name the head ends where sentences begin.</summary>
    static int EndWithoutType(List<Fragment> fragments)
    {
        var end = fragments.FindIndex(fragment => !IsHeadLine(fragment));
        return end < 0 ? fragments.Count : end;
    }

    /// <summary>The fragment may stand in a head: a body, a motto, a number, a date, a stroke.</summary>
    public static bool IsHeadLine(Fragment fragment) =>
        fragment.IsRule || Motto().IsMatch(fragment.Words) || NumberLine.Read(fragment.Text) is not null || NumberLine.ReadDate(fragment.Text) is not null && fragment.Text.Length < 80
        || (fragment.IsCapitals && Marker.Of(fragment.Text) == Marker.Nothing && fragment.Text.Length < 90 && !fragment.Words.StartsWith("phu luc"));

    void ReadTop(IReadOnlyList<Fragment> fragments)
    {
        var bodies = new List<Fragment>();
        foreach (var fragment in fragments)
        {
            var used = ReadNumber(fragment) | ReadDate(fragment);
            if (!used && !fragment.IsRule && !Motto().IsMatch(fragment.Words) && IsBody(fragment)) bodies.Add(fragment);
            text.Keep("head", text.Lines[fragment.Line - 1]);
        }
        (Superior, Issuer) = HeadBodies.Read(bodies, text);
        if (Issuer is not null) text.Cite("issuer", bodies.Select(body => body.Line).Distinct());
    }

    static bool IsBody(Fragment fragment) => fragment.IsCapitals && fragment.Column == 0 && !Draft().IsMatch(fragment.Words);

    bool ReadNumber(Fragment fragment)
    {
        if (Symbol is not null || NumberLine.Read(fragment.Text) is not var (number, symbol)) return false;
        (Number, Symbol) = (number, symbol);
        text.Cite("symbol", fragment.Line);
        if (number is not null) text.Cite("number", fragment.Line);
        else text.Warn(fragment.Line, "number-blank", "Số của kế hoạch còn để trống.");
        if (NumberLine.IsSpaced(fragment.Text)) text.Warn(fragment.Line, "number-spaced", "Giữa số và ký hiệu có khoảng trắng thừa.");
        return true;
    }

    bool ReadDate(Fragment fragment)
    {
        if (Date != new DraftDate(null, null, null) || NumberLine.ReadDate(fragment.Text) is not var (place, date)) return false;
        (Place, Date) = (place, date);
        text.Cite("date", fragment.Line);
        if (place is not null) text.Cite("place", fragment.Line);
        if (NumberLine.IsSpoilt(fragment.Text)) text.Warn(fragment.Line, "date-unreadable", "Ngày, tháng ban hành có chữ lẫn trong số, có thể do nhận dạng chữ sai; hãy điền lại theo bản giấy.");
        else if (date.Day is null) text.Warn(fragment.Line, "day-blank", "Ngày ban hành còn để trống.");
        return true;
    }

    void ReadTitle(List<Fragment> fragments, int type)
    {
        DocumentType = PaperKinds.Named(fragments[type]);
        text.Claim("documentType", fragments[type].Line);
        var rest = fragments[type].Text[Math.Min(fragments[type].Text.Length, DocumentType!.Length)..].Trim(' ', ':', '-', '.');
        var parts = new List<string>();
        if (rest.Length > 0 && ReadNumber(fragments[type] with { Text = rest })) rest = "";
        if (rest.Length > 0) parts.Add(rest);
        if (rest.Length > 0) text.Claim("title", fragments[type].Line);
        var next = type + 1;
        while (next < fragments.Count && parts.Count < 5 && IsTitle(fragments, next, parts.Count, fragments[next - 1]))
        {
            if (fragments[next].IsRule || IsDate(fragments[next])) text.Keep("head", text.Lines[fragments[next].Line - 1]);
            else
            {
                parts.Add(fragments[next].Text);
                text.Claim("title", fragments[next].Line);
            }
            next++;
        }
        Title = parts.Count == 0 ? null : Plain.Collapse(string.Join(' ', parts));
        TitleLines = [.. fragments[type..next].Select(fragment => fragment.Line).Distinct()];
        next = AfterAddressees(fragments, next);
        BodyStart = next < fragments.Count ? fragments[next].Line : text.Lines.Count + 1;
    }

    /// <summary>A line below the type name that is nothing but the place and date.</summary>
    bool IsDate(Fragment fragment) =>
        Date == new DraftDate(null, null, null) && fragment.Text.Length < 60 && DateLine().IsMatch(fragment.Words) && ReadDate(fragment);

    /// <summary>"Kính gửi: - …; - …." below the title belongs to the head.</summary>
    int AfterAddressees(List<Fragment> fragments, int from)
    {
        if (from >= fragments.Count || !fragments[from].Words.StartsWith("kinh gui")) return from;
        var next = from + 1;
        while (next < fragments.Count && (Marker.Of(fragments[next].Text).IsBullet || fragments[next].Text[^1] is ';')) next++;
        text.Keep("addressee", fragments[from..next].Select(fragment => fragment.Line));
        return next;
    }

    /// <summary>Lines of the title: the first below the type name, and those that go on without a blank line or with a small letter.</summary>
    static bool IsTitle(List<Fragment> fragments, int i, int read, Fragment before)
    {
        var fragment = fragments[i];
        if (fragment.IsRule) return true;
        if (fragment.Text.Length > 260 || Marker.Of(fragment.Text).Rank is not Rank.None || PreambleStart().IsMatch(fragment.Words)) return false;
        if (fragment.Text.Length > 90 && fragment.Text[^1] is ':' or ';' || fragment.Words.Contains("nhu sau:")) return false;
        if (fragment.Words.StartsWith('(')) return false;
        if (read == 0) return true;
        if (fragment.Text[^1] is '.' or ';' or ':' || Sentence().IsMatch(fragment.Words)) return false;
        return fragment.Line <= before.Line + 1 || char.IsLower(fragment.Text[0]) || (fragment.IsCapitals && before.IsCapitals);
    }

    [GeneratedRegex(@"^(?:cong hoa xa hoi chu nghia|doc lap\s*[-.]?\s*tu do|dang cong san viet nam|viet nam$)", RegexOptions.None, 10_000)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^\(?(?:[^,]{2,40},\s*)?ngay .{0,12}thang .{0,8}nam \d{4}\)?\.?$", RegexOptions.None, 10_000)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^(?:du thao|mat|khan|hoa toc|ban sao)\b", RegexOptions.None, 10_000)]
    private static partial Regex Draft();

    [GeneratedRegex("""
        ^(?:can\ cu\b|(?:thuc\ hien|thi\ hanh|trien\ khai|trien\ khai\ thuc\ hien|theo|tiep\ tuc|huong\ ung|xet)\s.{0,80}(?:\bso\ [\d.…]|\bngay\ \d|chi\ thi|nghi\ quyet|quyet\ dinh)|nham\ |de\ (?:trien|thuc|tiep|nang|chu)|nam\ \d{4}\ la|tren\ co\ so|phat\ huy|thuc\ hien\ .{120,}|kinh\ gui)
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex PreambleStart();

    [GeneratedRegex(@"^(?:thuc hien|nham|de|theo|phat huy|tiep tuc|uy ban nhan dan .{0,60}(?:xay dung|ban hanh))\b.{90,}", RegexOptions.None, 10_000)]
    private static partial Regex Sentence();
}
