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
        if (names.Count == 0) return (null, null);
        var superior = names.Count > 1 ? Cased(names[^2], text) : null;
        return (superior, OfBody(Cased(names[^1], text), superior));
    }

    /// <summary>"BAN THƯỜNG VỤ" below "HỘI … TỈNH …" is that body's organ and is named with it: "Ban Thường vụ Hội … tỉnh …".</summary>
    static string OfBody(string issuer, string? superior)
    {
        var organ = Organ().Match(Plain.Of(issuer));
        if (superior is null || !organ.Success || Head().IsMatch(Plain.Of(superior)) is false) return issuer;
        return Plain.Collapse($"{issuer[..organ.Groups["organ"].Length]} {superior} {issuer[organ.Groups["organ"].Length..]}");
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
        var named = false;
        for (var i = 0; i < words.Length; i++)
        {
            var rest = string.Join(' ', words[i..]);
            if (Abbreviations.Contains(words[i])) words[i] = words[i].ToUpperInvariant();
            else if (Territory().Match(rest) is { Success: true } territory && !(i == 0 && isStart) && !(i > 0 && words[i - 1] is "tác" or "các"))
            {
                i += territory.Groups["t"].Value.Count(c => c == ' ');
                named = true;
            }
            else if ((i == 0 && isStart) || (i > 0 && words[i - 1] is "-" or "–") || named || !Small().IsMatch(rest))
            {
                var pair = !named && i + 1 < words.Length && Subject().IsMatch(rest);
                words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
                if (pair) i++;
            }
            else if (Pair().IsMatch(rest)) i++;
        }
        return string.Join(' ', words);
    }

    static readonly HashSet<string> Abbreviations = ["ubnd", "hđnd", "thcs", "thpt", "ubmttq", "mttq", "tncs", "ptdtbt", "ptdtnt", "htx", "tnhh", "mtv", "tđkt", "bch", "btv", "lhpn", "ccb"];

    [GeneratedRegex(@"^(?<organ>ban thuong vu|ban chap hanh|bch|btv)(?:$|\s+(?=(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s))", RegexOptions.None, 10_000)]
    private static partial Regex Organ();

    [GeneratedRegex(@"^(?:ubnd|uy ban nhan dan|hoi dong nhan dan|dang uy|hoi dong thi dua\W*khen thuong|khoi thi dua|cum thi dua|phong|so|ban chap hanh.*|uy ban mttq.*|uy ban mat tran.*|doan thanh nien.*)$", RegexOptions.None, 10_000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s", RegexOptions.None, 10_000)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:ubnd|uy ban|hdnd|hoi dong|so\s|phong\s|ban\s|truong\s|dang uy|tinh uy|huyen uy|thi uy|thanh uy|dang bo|khoi\s|cum\s|cong ty|tong cong ty|tap doan|cong doan|lien doan|hoi\s|doan\s|trung tam|benh vien|vien\s|cuc\s|chi cuc|bo\s|cong an|toa an|van phong|hop tac xa|htx|ngan hang|kho bac|bao\s|dai\s|chi nhanh|thanh tra|mat tran|bch|tram\s|nha may|xi nghiep|nong truong|lam truong|lien minh|lien hiep|hiep hoi|thu vien|bao tang|nha hat|tap chi|nha van hoa)", RegexOptions.None, 10_000)]
    private static partial Regex Head();

    /// <summary>Words of kinds, in small letters within a name; with their marks, for "phòng" is one and "Phong" is not.</summary>
    [GeneratedRegex(@"^(?:nhân dân|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|và|các|của|thi đua|cơ quan|đơn vị|khối|cụm|ủy|uỷ|ban|sở|phòng|doanh nghiệp|trường|ngành|thuộc|tham mưu|tổng hợp|kinh tế|văn hóa|nông thôn|vụ|phía|viện|khoa|binh|khu vực|vùng|cao(?= tỉnh)|trách nhiệm|hữu hạn|một thành viên|số)(?!\p{L})", RegexOptions.None, 10_000)]
    private static partial Regex Small();

    [GeneratedRegex(@"^(?:nhân dân|thành phố|thị xã|thị trấn|đặc khu|thi đua|cơ quan|đơn vị|doanh nghiệp|tham mưu|tổng hợp|kinh tế|văn hóa|nông thôn|trách nhiệm|hữu hạn)(?!\p{L})", RegexOptions.None, 10_000)]
    private static partial Regex Pair();

    /// <summary>What follows is the name of a place, whatever its words mean.</summary>
    [GeneratedRegex(@"^(?<t>tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?=\s\p{L})(?!\s(?:hội|và)(?!\p{L}))", RegexOptions.None, 10_000)]
    private static partial Regex Territory();

    /// <summary>Fields of administration: the first word with a capital, the second without.</summary>
    [GeneratedRegex(@"^(?:nông nghiệp|môi trường|giáo dục|đào tạo|xây dựng|công thương|tài chính|nội vụ|khoa học|công nghệ|tư pháp|ngoại vụ|dân tộc|tôn giáo|thông tin|truyền thông|lao động|thương binh|xã hội|giao thông|vận tải|kế hoạch|đầu tư|tài nguyên|văn hóa|văn hoá|thể thao|du lịch|quân sự|biên phòng|hạ tầng|đô thị|chỉ huy|thường vụ|chấp hành|công ty|cổ phần|tổng công|tập đoàn|công đoàn|viên chức|liên đoàn|liên hiệp|phụ nữ|hợp tác|nông dân|cựu chiến|thanh niên|cộng sản|trung tâm|bệnh viện|y tế|phục hồi|chức năng|cao đẳng|đại học|trung học|dân số|kiểm lâm|thủy lợi|thuỷ lợi|chăn nuôi|thú y|bảo vệ|trồng trọt|quản lý|dự án|khu công|tổ quốc|mặt trận|thống kê|kho bạc|thuế|hải quan|kiểm sát|tòa án|toà án|thanh tra|văn phòng|tuyên giáo|dân vận|tổ chức|kiểm tra|điện lực|cấp nước|tiểu học|mầm non|hội đồng|công an|đảng ủy|đảng uỷ|đảng bộ|ủy ban|uỷ ban|thi đua|khen thưởng)(?!\p{L})", RegexOptions.None, 10_000)]
    private static partial Regex Subject();
}
