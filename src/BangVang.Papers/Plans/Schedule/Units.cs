using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>A unit in a cell, and the role that words beside it give.</summary>
sealed record Unit(string Name, Fact? Role);

/// <summary>The units that a cell names. Names with commas and dashes of their own stay whole.</summary>
static partial class Units
{
    public static IReadOnlyList<Unit> In(string cell)
    {
        var units = new List<Unit>();
        Fact? role = null;
        foreach (var piece in Pieces(cell))
        {
            var (text, label) = Unlabelled(piece);
            role = label ?? role;
            foreach (var unit in Roles(text, role)) if (unit.Name.Length > 1) units.Add(unit);
        }
        return [.. units.Distinct()];
    }

    /// <summary>The cell was one line, and units stood in it without any mark between them.</summary>
    public static bool IsFlattened(string cell) =>
        Pieces(cell).Any(piece => CommaParts(piece).Any(part => Flattened(part).Skip(1).Any()));

    static IEnumerable<string> Pieces(string cell)
    {
        var (lead, bullets) = CellBullets.Split(cell);
        string[] parts = bullets.Count > 0 ? [lead, .. bullets] : Paragraphs(cell);
        return parts.SelectMany(part => part.Split(';')).SelectMany(part => Sentence().Split(part)).Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    /// <summary>The paragraphs of a cell; one that begins with a small letter goes on from the one above.</summary>
    static string[] Paragraphs(string cell)
    {
        var parts = new List<string>();
        foreach (var line in cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (parts.Count > 0 && (char.IsLower(line[0]) || parts[^1][^1] is ',' or '-' or '–')) parts[^1] += " " + line;
            else parts.Add(line);
        return [.. parts.Select(Plain.Collapse)];
    }

    static (string Text, Fact? Role) Unlabelled(string piece)
    {
        var match = Label().Match(Plain.Of(piece));
        if (!match.Success) return (piece, null);
        var coordinating = match.Value.Contains("phoi hop") && !match.Value.Contains("chu tri");
        return (piece[match.Length..], coordinating ? Fact.Coordinating : match.Value.Contains("chi dao") ? Fact.Directing : Fact.Lead);
    }

    static IEnumerable<Unit> Roles(string text, Fact? role)
    {
        var plain = Plain.Of(text);
        var both = LeadWith().Match(plain);
        if (both.Success)
            return Names(text[..both.Index], Fact.Lead).Concat(Names(text[(both.Index + both.Length)..], Fact.Coordinating));
        var joined = Joined().Match(plain);
        if (joined.Success && UnitWords.Begins(plain) && UnitWords.Begins(plain[(joined.Index + joined.Length)..]))
            return Names(text[..joined.Index], Fact.Lead).Concat(Names(text[(joined.Index + joined.Length)..], Fact.Coordinating));
        var mark = RoleMark().Match(plain);
        if (!mark.Success) return Names(text, role);
        return Names(text[..mark.Index], mark.Value.Contains("phoi hop") ? Fact.Coordinating : Fact.Lead);
    }

    static IEnumerable<Unit> Names(string text, Fact? role) =>
        from part in CommaParts(text) from name in Flattened(part) select new Unit(Trim(name), role);

    /// <summary>A comma parts units when a new name follows it; "các phòng, ban" and "Ban TĐKT, Sở Nội vụ" are one.</summary>
    static IEnumerable<string> CommaParts(string text)
    {
        var plain = Plain.Of(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ',' || InBrackets(text, i)) continue;
            var next = i + 1;
            while (next < text.Length && text[next] == ' ') next++;
            if (next >= text.Length || !PartsUnits(text, plain, start, next)) continue;
            yield return text[start..i];
            start = next;
        }
        yield return text[start..];
    }

    static bool PartsUnits(string text, string plain, int start, int next)
    {
        if (!UnitWords.Begins(plain[next..])) return false;
        if (OfficeOfDepartment().IsMatch(plain[start..next]) && plain[next..].StartsWith("so ")) return false;
        if (char.IsUpper(text[next])) return !UnitWords.BeginsGroup(plain[start..next]);
        return UnitWords.BeginsGroup(plain[next..]) && !UnitWords.BeginsGroup(plain[start..next].TrimStart());
    }

    /// <summary>Units that stood one below the other before the line breaks were lost.</summary>
    static IEnumerable<string> Flattened(string text)
    {
        var plain = Plain.Of(text);
        var start = 0;
        foreach (Match word in Capital().Matches(text))
        {
            if (word.Index <= start || InBrackets(text, word.Index) || !StrongHead().IsMatch(plain[word.Index..])) continue;
            if (!EndsUnit(plain[start..word.Index])) continue;
            yield return text[start..word.Index];
            start = word.Index;
        }
        yield return text[start..];
    }

    static bool EndsUnit(string before)
    {
        var text = before.TrimEnd();
        return text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] == ')') && text.Contains(' ') && !OpenEnd().IsMatch(text);
    }

    static bool InBrackets(string text, int at) => text.LastIndexOf('(', at) is var open and >= 0 && text.IndexOf(')', open) is var close && (close < 0 || close > at);

    static string Trim(string name) => Plain.Collapse(name).Trim(' ', '.', ',', ';', ':', '-', '–', '+', '*', '/').Trim();

    [GeneratedRegex(@"(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})", RegexOptions.None, 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:(?:don vi|co quan)\s+)?(?:chu tri|phoi hop|chi dao|thuc hien|tham muu)(?:\s+(?:thuc hien|tham muu|thuc hien chinh))?\s*:\s*", RegexOptions.None, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+(?:chu tri|tham muu|thuc hien)[\s,]+(?:va\s+)?phoi hop\s+(?:(?:voi|cung)\s+)?(?!thuc hien|to chuc|trien khai|tham muu)(?=\S)", RegexOptions.None, 10_000)]
    private static partial Regex LeadWith();

    /// <summary>"Phòng A phối hợp (với) Phòng B".</summary>
    [GeneratedRegex(@"[\s,]+phoi hop(?:\s+(?:voi|cung))?\s+", RegexOptions.None, 10_000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\s*\(?(?:la don vi\s+|la co quan\s+)?(?:chu tri|phoi hop)(?:\s+(?:thuc hien|tham muu|to chuc|trien khai))*\)?[\s.,;]*$", RegexOptions.None, 10_000)]
    private static partial Regex RoleMark();

    [GeneratedRegex(@"^\s*ban (?:tdkt|thi dua)[^,]*,\s*$", RegexOptions.None, 10_000)]
    private static partial Regex OfficeOfDepartment();

    [GeneratedRegex(@"(?<=\s)\p{Lu}", RegexOptions.None, 10_000)]
    private static partial Regex Capital();

    /// <summary>Heads that hardly stand inside another name.</summary>
    [GeneratedRegex(@"^(?:phong (?!trao|chong)|so |ban (?!hanh)|truong cac|truong (?:khoi|cum)|thu truong|ubnd|uy ban|hdnd|trung tam|cac |hoi dong|van phong|cong an|hoi (?:nong|lien|cuu|cua|nguoi)|doan thanh|mat tran|thuong truc|don vi |co quan )", RegexOptions.None, 10_000)]
    private static partial Regex StrongHead();

    /// <summary>Words after which a name goes on: "Văn phòng | UBND", "Thường trực | Hội đồng", "… và | Sở".</summary>
    [GeneratedRegex(@"(?:\b(?:hoi dong (?:thi dua|tdkt|thi dua\s*-\s*khen thuong)|va|voi|cua|thuoc|tai|do|cho|tu|cung|la|phong|tich|truc|vien|dao|truong|pho|chanh|giam doc|can bo|nguoi|cac|dong chi|thu ky|thu|chuyen trach|cong|trang|uy|dang|bch|mot so|ban|so|doi|qua|doc|hop|vu cac)|[-&,/–])$", RegexOptions.None, 10_000)]
    private static partial Regex OpenEnd();
}
