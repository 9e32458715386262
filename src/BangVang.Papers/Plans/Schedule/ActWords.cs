using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>The verbs that duties begin with, over plain text.</summary>
static partial class ActWords
{
    /// <summary>The plain text begins with a verb of duty.</summary>
    public static bool Begins(string plain) => Start().IsMatch(plain);

    /// <summary>Where the first verb of duty stands in the words of an actor and its duty.</summary>
    public static IEnumerable<Match> In(string plain) => Anywhere().Matches(plain);

    const string verbs = """
        can\ cu|theo\ doi|to\ chuc|xay\ dung|ban\ hanh|trien\ khai|thuc\ hien|tham\ muu|chu\ tri|phoi\ hop|huong\ dan|don\ doc|kiem\ tra|giam\ sat|chi\ dao|tiep\ tuc|tang\ cuong|day\ manh
      | co\ trach\ nhiem|chiu\ trach\ nhiem|co\ nhiem\ vu|chu\ dong|dinh\ ky|thuong\ xuyen|tong\ hop|de\ nghi|de\ xuat|ra\ soat|tuyen\ truyen|bao\ cao|bo\ tri|can\ doi|tham\ dinh|tham\ du|tham\ gia
      | phat\ dong|dang\ ky|gui|lap|phan\ cong|xet|binh\ xet|hop|so\ ket|tong\ ket|tap\ huan|trinh|quyet\ dinh|khen\ thuong|hoan\ thien|hoan\ thanh|ky\ ket|tiep\ nhan|tiep\ dan|giai\ quyet|tiep|thanh\ lap|kien\ toan
      | cong\ nhan|danh\ gia|cham\ diem|tu\ cham|suy\ ton|cap\ nhat|dang\ tai|dua\ tin|viet\ bai|phat\ hien|gioi\ thieu|nhan\ rong|bieu\ duong|ton\ vinh|trao|quan\ triet|pho\ bien|van\ dong|nang\ cao|doi\ moi
      | bao\ dam|dam\ bao|huong\ ung|lua\ chon|tham\ tra|rut\ kinh\ nghiem|thong\ bao|thong\ ke|luu\ tru|quan\ ly|nghiem\ tuc|kip\ thoi|tich\ cuc|cu\ the\ hoa|duy\ tri|xac\ dinh|du\ toan|mua\ sam|in\ an|chuan\ bi|to\ giac|cung\ cap|thuc\ day|dong\ vien|ap\ dung|ung\ dung|cu\ can\ bo|chap\ hanh|gan\ voi|lien\ he|lam\ dau\ moi|tuyen\ duong|giao\ luu|khao\ sat|cung\ co|boi\ duong|giup|ho\ tro|dieu\ chinh|don\ dac|xem\ xet|cong\ bo|cu\ thanh\ vien|bam\ sat|chon
      """;

    [GeneratedRegex($@"^(?:{verbs})(?![a-z])", RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Start();

    [GeneratedRegex($@"(?<![a-z])(?:{verbs})(?![a-z])", RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Anywhere();
}
