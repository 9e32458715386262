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
        if (Block().IsMatch(words)) return $"khối thi đua ({Area(words) ?? Area(above) ?? (underProvince ? "tỉnh" : "cơ sở")})";
        foreach (var (pattern, level) in kinds) if (Regex.IsMatch(words, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))) return level;
        return AreaLevel(Territory().Match(words).Groups["level"].Value, above);
    }

    static readonly (string Pattern, string Level)[] kinds =
    [
        (@"^truong\b|^hoc vien\b", "trường học"),
        (@"^(?:cong ty|tong cong ty|tap doan|doanh nghiep|ngan hang)\b", "doanh nghiệp"),
        (@"^(?:hop tac xa|htx|lien hiep hop tac xa)\b", "hợp tác xã"),
        (@"^(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo|chi bo|ban to chuc|ban tuyen giao|ban dan van)\b", "Đảng"),
        (@"^(?:uy ban (?:mttq|mat tran)|ubmttq|mat tran|lien doan|cong doan|hoi (?!dong)|doan|tinh doan|ban chap hanh)", "tổ chức chính trị - xã hội"),
        (@"^(?:cong an|bo chi huy|ban chi huy|quan khu|su doan|trung doan|bo doi)", "lực lượng vũ trang"),
        (@"^so\b|^van phong (?:ubnd|hdnd|doan).*tinh|^thanh tra tinh|^ban quan ly", "sở, ban, ngành (tỉnh)"),
        (@"^bo (?!phan)|^chinh phu|^ban thi dua khen thuong trung uong", "trung ương"),
        (@"^phong\b", "phòng"),
        (@"^(?:bao|dai)\b", "cơ quan báo chí"),
        (@"^(?:trung tam|benh vien|vien|chi cuc|cuc)\b", "đơn vị sự nghiệp"),
    ];

    static string? Area(string words) => Territory().Match(words) is { Success: true } match ? Printed(match.Groups["level"].Value) : null;

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

    [GeneratedRegex(@"^(?:khoi|cum)\b", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\b(?<level>thanh pho|thi xa|thi tran|dac khu|tinh|huyen|(?<!co )quan|phuong|xa(?! hoi))\b", RegexOptions.None, 1000)]
    private static partial Regex Territory();
}
