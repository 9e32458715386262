using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>The words that names of public bodies begin with, over plain text.</summary>
static partial class UnitWords
{
    /// <summary>The plain text begins with the name of a body or group of bodies.</summary>
    public static bool Begins(string plain) => Head().IsMatch(plain);

    /// <summary>A group without a name of its own: "các phòng, ban …".</summary>
    public static bool BeginsGroup(string plain) => Group().IsMatch(plain);

    [GeneratedRegex("""
        ^(?:(?:cac|nhung|tat\ ca\ cac|toan\ the\ cac|moi|tung)\ (?:co\ quan|don\ vi|dia\ phuong|phong|ban|so|to\ chuc|doan\ the|hoi|khoi|cum|xa|phuong|truong|thon|to\ dan\ pho|nganh|xuong|phan\ xuong|khu\ pho|xom|huyen,\ thanh|cap|ubnd|thanh\ vien|doanh\ nghiep|hop\ tac\ xa|bo\ phan|cong\ chuc|ca\ nhan|tap\ the|chi\ bo|chi\ doan|khoa|doi|chi\ nhanh|cong\ doan|dong\ chi|huyen|thi\ xa|trung\ tam|khu|ap|ban\ |linh\ vuc|chi\ hoi|dang\ uy|to)\b
          | co\ quan\b | don\ vi\b | dia\ phuong\b | thu\ truong\b | truong\ (?:khoi|cum|cac|ban|phong|thon|cong\ an|bo\ phan)\b | (?:pho\ )?(?:chu\ tich|giam\ doc|hieu\ truong|bi\ thu|truong)\ (?:ubnd|uy\ ban|hdnd|hoi\ dong|cac|cong\ doan|mat\ tran|khoi|cum|ban|phong|so|xa|trung\ tam|hoi|nha\ truong)
          | so\ (?!luong|lieu|ket|sanh|\d) | phong\ (?!trao|chong|ngua|phu) | ban\ (?!hanh|giao|be|do|luan|huong) | van\ phong\b | thanh\ tra\b | uy\ ban\b | ubnd\b | hdnd\b | ub\ ?mttq\b | mttq\b | mat\ tran\b | hoi\ dong\b | hd\ ?tdkt\b | hdtdkt\b
          | thuong\ truc\b | tt\.?\ (?:hdnd|dang\ uy|tinh\ uy|huyen\ uy|thi\ uy|hu|hoi\ dong|uy\ ban) | thanh\ vien\ hoi\ dong | dang\ uy\b | tinh\ uy\b | huyen\ uy\b | thi\ uy\b | thanh\ uy\b | chi\ bo\b | dang\ bo\b
          | trung\ tam\b | cong\ an\b | bo\ chi\ huy\b | bch\b | bo\ (?:noi\ vu|tu|cong|quoc|giao|y|tai|ke|nong) | chi\ cuc\b | cuc\b | kho\ bac\b | ngan\ hang\b | bao\ hiem\b | bhxh\b | vien\ (?:kiem|khoa|quy) | toa\ an\b | vks
          | doan\ (?:thanh\ nien|tncs|xa|phuong|khoi|the|tn) | hoi\ (?!nghi|thi\b|thao|hop|quan|dam|nhap) | lien\ doan\b | lien\ minh\b | cong\ doan\b | khoi\ (?!luong|day|cong) | cum\ (?!tu) | to\ (?!chuc|quoc|ke)
          | truong\ (?:thcs|thpt|tieu\ hoc|mam\ non|th\b|mn\b|ptdt|mau\ giao|cao\ dang|dai\ hoc|hoc|chinh\ tri|pho\ thong) | bao\ (?!cao|dam|ton|ve|quan) | dai\ (?:ptth|phat\ thanh|truyen) | phan\ xa\b | cong\ (?:thong\ tin|ttdt|ty) | tong\ cong\ ty | doanh\ nghiep | hop\ tac\ xa | htx\b | nha\ truong\b
          | ban\ thi\ dua | quy\ (?:tdkt|thi\ dua) | quan\ su\b | bo\ phan\b | lanh\ dao\b | cong\ chuc\b | chuyen\ vien\b | ke\ toan\b | chinh\ phu\b | quoc\ hoi\b | thu\ tuong\b | cap\ uy\b | cac\ dong\ chi\b | dong\ chi\b | d/c\b | chi\ (?:doan|hoi)\b | bch\b | ub\ ?mttq\b | ubmttq | hieu\ truong\b | giam\ doc\b | ban\ giam\ hieu\b | bgh\b | to\ truong\b | bqt\b | qlcc\b )
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:cac|nhung|tat ca cac|toan the)\b", RegexOptions.None, 10_000)]
    private static partial Regex Group();
}
