using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Body;

/// <summary>Names of bodies in the short form that plans use.</summary>
static partial class Issuers
{
    /// <summary>"Ủy ban nhân dân tỉnh …" becomes "UBND tỉnh …".</summary>
    public static string Shorten(string body) => Committee().Replace(body, "UBND").Trim();

    [GeneratedRegex(@"[UuỦủ][yỷỶ]\s+ban\s+[Nn]hân\s+[Dd]ân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|Uỷ ban nhân dân", RegexOptions.None, 10_000)]
    private static partial Regex Committee();
}
