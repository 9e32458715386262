using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Lines;

/// <summary>What a heading says its section is about, by the words that plans use.</summary>
static partial class SectionKinds
{
    public static SectionKind Of(Paragraph heading)
    {
        const int longestName = 120;
        if (heading.Text.Length > longestName) return SectionKind.Unknown;
        var words = Plain.Words(heading.Text);
        if (words.StartsWith("phu luc") || words.StartsWith("phu bieu") || words.StartsWith("bieu so")) return SectionKind.Annex;
        if (Requirement().IsMatch(words)) return SectionKind.Requirement;
        if (Purpose().IsMatch(words)) return SectionKind.Purpose;
        if (Duties().IsMatch(words)) return SectionKind.Duties;
        if (Budget().IsMatch(words)) return SectionKind.Budget;
        if (Movements().IsMatch(words)) return SectionKind.Movements;
        if (Content().IsMatch(words)) return SectionKind.Content;
        return Solutions().IsMatch(words) ? SectionKind.Solutions : SectionKind.Unknown;
    }

    [GeneratedRegex(@"^yeu cau$", RegexOptions.None, 10_000)]
    private static partial Regex Requirement();

    [GeneratedRegex(@"^(?:muc dich|yeu cau|muc tieu|quan diem|chi tieu|can cu|su can thiet|pham vi|doi tuong|nguyen tac|dac diem|danh gia|tinh hinh)\b", RegexOptions.None, 10_000)]
    private static partial Regex Purpose();

    [GeneratedRegex("""
        ^(?:cong\ tac\ )?to\ chuc\ (?:trien\ khai\ )?thuc\ hien(?:\ (?:ke\ hoach|cac\ nhiem\ vu|va\b.*|nam\b.*))*$
      | ^(?:trien\ khai\ )?thuc\ hien(?:\ ke\ hoach)?$
      | ^to\ chuc\ trien\ khai(?:\ ke\ hoach)?$ | ^to\ chuc\ va\ phan\ cong
      | ^(?:to\ chuc\ )?phan\ cong\b | ^trach\ nhiem\b | ^bien\ phap\ to\ chuc\ thuc\ hien | ^che\ do\ (?:thong\ tin|bao\ cao) | ^nhiem\ vu\ cua\ cac\ (?:don\ vi|co\ quan)
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Duties();

    [GeneratedRegex(@"\bkinh phi\b|\bdu toan\b", RegexOptions.None, 10_000)]
    private static partial Regex Budget();

    [GeneratedRegex(@"\b(?:cac )?(?:phong trao|dot) thi dua\b|^(?:noi dung )?phong trao thi dua", RegexOptions.None, 10_000)]
    private static partial Regex Movements();

    [GeneratedRegex(@"\bnoi dung\b|\bnhiem vu\b|\bcong viec\b|\bhoat dong\b|\bchuong trinh cong tac\b|\blich cong tac\b|\btien do\b|\bcong tac\b|^thoi gian", RegexOptions.None, 10_000)]
    private static partial Regex Content();

    [GeneratedRegex(@"\bgiai phap\b|\bbien phap\b", RegexOptions.None, 10_000)]
    private static partial Regex Solutions();
}
