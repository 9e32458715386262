using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>
/// Units that the text of an assignment names with their role: "(Phòng A chủ trì; các thôn phối hợp)", "giao Trường B chủ trì tham mưu".
/// The name must stand alone between a mark (or "giao", "do") and the word of the role.
/// </summary>
sealed partial class SpokenRoles
{
    readonly List<string> directing = [];
    readonly List<string> lead = [];
    readonly List<string> coordinating = [];

    SpokenRoles(string text)
    {
        const int longest = 5_000;
        if (text.Length > longest) return;
        var plain = Plain.Of(text);
        var from = 0;
        foreach (Match role in Role().Matches(plain))
        {
            Read(text, plain, from, role);
            from = role.Index + role.Length;
        }
    }

    public IReadOnlyList<string> Directing => directing;

    public IReadOnlyList<string> Lead => lead;

    public IReadOnlyList<string> Coordinating => coordinating;

    public bool Any => directing.Count + lead.Count + coordinating.Count > 0;

    public static SpokenRoles In(string text) => new(text);

    /// <summary>The text says nothing but who has which role.</summary>
    public static bool IsAll(string text)
    {
        var plain = Plain.Of(text).Trim();
        return plain.Length <= 250 && Alone().IsMatch(plain) && UnitWords.Begins(Order().Replace(plain, "")) && In(text).Any;
    }

    /// <summary>The text without a closing bracket that only names roles.</summary>
    public static string Without(string content)
    {
        var match = LastBracket().Match(content);
        return match.Success && In(match.Value).Any ? content.Remove(match.Index, match.Length) : content;
    }

    void Read(string text, string plain, int from, Match role)
    {
        var start = NameStart(text, plain, from, role.Index);
        if (start is not { } begin || begin >= role.Index) return;
        var name = text[begin..role.Index].Trim(' ', ',', ':', '-');
        if (!IsName(name)) return;
        To(role).AddRange(Units.In(name).Select(unit => unit.Name));
        if (role.Groups["with"].Success) ReadPartners(text, plain, role.Index + role.Length);
    }

    List<string> To(Match role) =>
        role.Value.Contains("phoi hop") && !role.Groups["with"].Success ? coordinating : role.Value.Contains("chi dao") ? directing : lead;

    /// <summary>"… chủ trì, phối hợp với Phòng B, các thôn tổ chức …".</summary>
    void ReadPartners(string text, string plain, int start)
    {
        if (!UnitWords.Begins(plain[start..])) return;
        var stop = plain.IndexOfAny([';', ')', '.'], start);
        var end = stop < 0 ? text.Length : stop;
        end = start + (ActWords.In(plain[start..end]).FirstOrDefault(verb => verb.Index > 0 && !char.IsUpper(text[start + verb.Index]))?.Index ?? end - start);
        coordinating.AddRange(Units.In(text[start..end].Trim()).Select(unit => unit.Name));
    }

    /// <summary>The earliest place before the role from which everything is a name; names are short, so the search is too.</summary>
    static int? NameStart(string text, string plain, int from, int end)
    {
        const int farthest = 250;
        var near = Math.Max(from, end - farthest);
        var starts = Mark().Matches(plain[near..end]).Select(mark => near + mark.Index + mark.Length);
        foreach (var start in near == from ? starts.Prepend(from) : starts)
            if (start < end && UnitWords.Begins(plain[start..end]) && IsName(text[start..end])) return start;
        return null;
    }

    static bool IsName(string name)
    {
        const int longest = 160;
        var plain = Plain.Of(name);
        return name.Length is > 2 and <= longest && !Bare().IsMatch(plain) && !name.Any(c => c is '(' or ';' or ':' or '"' or '“') && Actors.Subject(name + " ") is null
            && !Act().Matches(plain).Any(act => char.IsLower(name[act.Index]));
    }

    [GeneratedRegex("""
        \b(?:la\ (?:co\ quan|don\ vi)\ )?(?:
            chu\ tri(?<with>\s*,?\s*(?:va\s+)?phoi\ hop\s+(?:chat\ che\s+)?(?:voi|cung)\s+)
          | chu\ tri\b(?!\s*(?:,\s*)?phoi\ hop\b)
          | phoi\ hop(?=(?:\s+(?:thuc\ hien|to\ chuc|trien\ khai|tham\ muu))*\s*(?:[.;,)]|$))
          | chi\ dao(?=\s*(?:[.;,)]|$))
          | (?:tham\ muu|thuc\ hien)(?=(?:\s+(?:thuc\ hien|chinh))?\s*\)) )
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Role();

    /// <summary>Marks after which a name may begin.</summary>
    [GeneratedRegex(@"[(;:]\s*(?:giao\s+(?:cho\s+)?|do\s+)?|[.,]\s+(?:giao\s+(?:cho\s+)?|do\s+)?|\bgiao\s+(?:cho\s+)?|\bdo\s+", RegexOptions.None, 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:cac |moi |tung )?(?:co quan|don vi|dau moi|bo phan)$", RegexOptions.None, 10_000)]
    private static partial Regex Bare();

    /// <summary>Verbs that no name of a body holds.</summary>
    [GeneratedRegex(@"\b(?:xay dung|ban hanh|tong hop bao cao|so ket|tong ket|phat dong|de nghi|trinh|khen thuong cho|theo doi|don doc|huong dan|bao cao)\b", RegexOptions.None, 10_000)]
    private static partial Regex Act();

    [GeneratedRegex(@"(?:chu tri|phoi hop|chi dao|tham muu|thuc hien)(?:\s+(?:thuc hien|tham muu|to chuc|trien khai))*[\s.;]*$", RegexOptions.None, 10_000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:giao(?: cho)?|do)\s+", RegexOptions.None, 10_000)]
    private static partial Regex Order();

    [GeneratedRegex(@"\s*\([^()]*\)(?=[\s.;,]*$)", RegexOptions.None, 10_000)]
    private static partial Regex LastBracket();
}
