using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Head;

/// <summary>The level of an issuing body, in words.</summary>
static partial class Levels
{
    public static string? Of(string? issuer, string? superior, bool underProvince)
    {
        if (issuer is null) return null;
        var words = Plain.Words(issuer);
        var above = Plain.Words(superior ?? "");
        if (Block().IsMatch(words)) return $"{(words.StartsWith("cum") ? "cụm" : "khối")} thi đua ({Area(issuer) ?? Area(superior ?? "") ?? (underProvince ? "tỉnh" : "cơ sở")})";
        if (words.StartsWith("ban thuong vu") || words.StartsWith("ban chap hanh") || words.StartsWith("bch")) return words.Contains("dang") || !Union().IsMatch(words) && !Union().IsMatch(above) ? "Đảng" : "tổ chức chính trị - xã hội";
        foreach (var (pattern, level) in kinds) if (Regex.IsMatch(words, pattern, RegexOptions.None, TimeSpan.FromSeconds(10))) return level;
        if (Steering().IsMatch(words) && !Territory().IsMatch(words)) return AreaLevel(Territory().Match(above).Groups["level"].Value, "");
        if (words.StartsWith("ban ")) return OfBoard(words, above);
        if (words.StartsWith("hoi dong thi dua") && !Territory().IsMatch(words)) return AreaLevel(Territory().Match(above).Groups["level"].Value, "");
        return AreaLevel(Territory().Match(words).Groups["level"].Value, above);
    }

    static readonly (string Pattern, string Level)[] kinds =
    [
        (@"^truong\b|^hoc vien\b", "trường học"),
        (@"^(?:cong ty|tong cong ty|nha may|xi nghiep|nong truong|lam truong|tap doan|doanh nghiep|ngan hang)\b", "doanh nghiệp"),
        (@"^(?:hop tac xa|htx|lien hiep hop tac xa)\b", "hợp tác xã"),
        (@"^(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo|chi bo|ban to chuc|ban tuyen giao|ban dan van)\b", "Đảng"),
        (@"^(?:uy ban (?:mttq|mat tran)|ubmttq|mat tran|lien doan|cong doan|hoi (?!dong)|doan|tinh doan)", "tổ chức chính trị - xã hội"),
        (@"^(?:cong an|bo chi huy|ban chi huy|quan khu|su doan|trung doan|bo doi)", "lực lượng vũ trang"),
        (@"^so\b|^van phong (?:ubnd|hdnd|doan).*tinh|^thanh tra tinh|^ban quan ly", "sở, ban, ngành (tỉnh)"),
        (@"^bo (?!phan)|^chinh phu|^ban thi dua khen thuong trung uong", "trung ương"),
        (@"^phong\b", "phòng"),
        (@"^(?:bao|dai)\b", "cơ quan báo chí"),
        (@"^(?:trung tam|benh vien|vien|chi cuc|cuc|tram|thu vien|bao tang|nha hat|nha van hoa)\b", "đơn vị sự nghiệp"),
    ];

    /// <summary>A board is a body of the province's administration below the province's committee; elsewhere it is of its territory.</summary>
    static string? OfBoard(string words, string above) =>
        ProvinceCommittee().IsMatch(above) ? "sở, ban, ngành (tỉnh)" : AreaLevel(Territory().Match(Territory().IsMatch(words) ? words : above).Groups["level"].Value, above);

    /// <summary>The territory that stands with a name of its own: "… phường phía Đông tỉnh Sơn Bình" is of the province.</summary>
    static string? Area(string body) => NamedTerritory().Match(body) is { Success: true } match ? match.Groups["level"].Value.ToLowerInvariant() : null;

    static string? AreaLevel(string level, string superior) => level switch
    {
        "" => null,
        "tinh" or "huyen" or "xa" => Printed(level),
        "thanh pho" => superior.Contains("tinh") ? "thành phố (cấp huyện)" : "thành phố",
        "quan" or "thi xa" => $"{Printed(level)} (cấp huyện)",
        _ => $"{Printed(level)} (cấp xã)",
    };

    static string Printed(string level) => level switch
    {
        "tinh" => "tỉnh",
        "thanh pho" => "thành phố",
        "huyen" => "huyện",
        "quan" => "quận",
        "thi xa" => "thị xã",
        "thi tran" => "thị trấn",
        "xa" => "xã",
        "phuong" => "phường",
        _ => "đặc khu",
    };

    [GeneratedRegex(@"\b(?<level>[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s\p{Lu}", RegexOptions.None, 10_000)]
    private static partial Regex NamedTerritory();

    [GeneratedRegex(@"^ban (?:chi dao|to chuc (?:hoi thi|cuoc thi|dai hoi|le))", RegexOptions.None, 10_000)]
    private static partial Regex Steering();

    [GeneratedRegex(@"^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)\b", RegexOptions.None, 10_000)]
    private static partial Regex ProvinceCommittee();

    [GeneratedRegex(@"\b(?:hoi|doan|cong doan|lien doan|mat tran)\b", RegexOptions.None, 10_000)]
    private static partial Regex Union();

    [GeneratedRegex(@"^(?:khoi|cum)\b", RegexOptions.None, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\b(?<level>thanh pho|thi xa|thi tran|dac khu|tinh|huyen|(?<!co )quan|phuong|xa(?! hoi))\b", RegexOptions.None, 10_000)]
    private static partial Regex Territory();
}
