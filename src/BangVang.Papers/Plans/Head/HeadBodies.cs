using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Body;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Head;

/// <summary>The superior and the issuing body from the capitals at the top left.</summary>
static partial class HeadBodies
{
    public static (string? Superior, string? Issuer) Read(IReadOnlyList<Fragment> bodies, PlanText text)
    {
        var names = new List<string>();
        foreach (var body in bodies)
            if (names.Count > 0 && GoesOn(names[^1], body)) names[^1] += " " + body.Text;
            else names.Add(body.Text);
        return names.Count == 0 ? (null, null) : (names.Count > 1 ? Cased(names[^2], text) : null, Cased(names[^1], text));
    }

    /// <summary>"ỦY BAN NHÂN DÂN" above "XÃ …"; a line that begins with no kind of body goes on from the line above.</summary>
    static bool GoesOn(string name, Fragment next) =>
        Generic().IsMatch(Plain.Words(name)) ? Level().IsMatch(next.Words) || !Head().IsMatch(next.Words) : !Head().IsMatch(next.Words);

    /// <summary>A name printed in capitals, as the text writes it; or else words of kinds in small letters and names with capitals.</summary>
    public static string Cased(string capitals, PlanText text)
    {
        var wanted = Plain.Collapse(Issuers.Shorten(capitals));
        if (!Plain.IsCapitals(wanted)) return wanted;
        var words = wanted.Split(' ');
        for (var taken = words.Length; taken >= 2; taken--)
            if (FromText(string.Join(' ', words[..taken]), text) is { } found)
                return taken == words.Length ? found : $"{found} {ByRule(string.Join(' ', words[taken..]), isStart: false)}";
        return ByRule(wanted, isStart: true);
    }

    static string? FromText(string capitals, PlanText text)
    {
        var wanted = capitals.ToLowerInvariant();
        foreach (var line in text.Lines)
        {
            var shortened = Issuers.Shorten(line.Text);
            var at = shortened.ToLowerInvariant().IndexOf(wanted, StringComparison.Ordinal);
            if (at < 0 || at + wanted.Length > shortened.Length) continue;
            var found = shortened.Substring(at, wanted.Length);
            if (found.Any(char.IsLower) && char.IsUpper(found[0]) && (!found.StartsWith("UBND") || found[4..].Any(char.IsUpper))) return found;
        }
        return null;
    }

    static string ByRule(string capitals, bool isStart)
    {
        var words = capitals.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (Abbreviations.Contains(words[i])) words[i] = words[i].ToUpperInvariant();
            else if ((i == 0 && isStart) || !Small().IsMatch(Plain.Of(string.Join(' ', words[i..])))) words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
            else if (Pair().IsMatch(Plain.Of(string.Join(' ', words[i..])))) i++;
        }
        return string.Join(' ', words);
    }

    static readonly HashSet<string> Abbreviations = ["ubnd", "hđnd", "thcs", "thpt", "ubmttq", "mttq", "tncs", "ptdtbt", "ptdtnt", "htx", "tnhh", "mtv", "tđkt", "bch", "btv", "lhpn", "ccb"];

    [GeneratedRegex(@"^(?:ubnd|uy ban nhan dan|hoi dong nhan dan|dang uy|hoi dong thi dua\W*khen thuong|khoi thi dua|cum thi dua|phong|so|ban chap hanh.*|uy ban mttq.*|uy ban mat tran.*|doan thanh nien.*)$", RegexOptions.None, 1000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s", RegexOptions.None, 1000)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:ubnd|uy ban|hdnd|hoi dong|so\s|phong\s|ban\s|truong\s|dang uy|tinh uy|huyen uy|thi uy|thanh uy|dang bo|khoi\s|cum\s|cong ty|tong cong ty|tap doan|cong doan|lien doan|hoi\s|doan\s|trung tam|benh vien|vien\s|cuc\s|chi cuc|bo\s|cong an|toa an|van phong|hop tac xa|htx|ngan hang|kho bac|bao\s|dai\s|chi nhanh|thanh tra|mat tran|bch)", RegexOptions.None, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:nhan dan|tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|va|cac|cua|thi dua|co quan|don vi|khoi|cum|uy|ban|so|phong|doanh nghiep|truong|nganh|thuoc|tham muu|tong hop|kinh te|van hoa|nong thon|vu|phia|vien|khoa|khu vuc)\b", RegexOptions.None, 1000)]
    private static partial Regex Small();

    [GeneratedRegex(@"^(?:nhan dan|thanh pho|thi xa|thi tran|dac khu|thi dua|co quan|don vi|doanh nghiep|tham muu|tong hop|kinh te|van hoa|nong thon)\b", RegexOptions.None, 1000)]
    private static partial Regex Pair();
}
