using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>Who acts in a sentence: the name of a body, then a verb of duty.</summary>
static partial class Actors
{
    /// <summary>The actor that a sentence begins with, and where its duty begins; null when it begins otherwise.</summary>
    public static (string Actor, int Duty)? Subject(string sentence) => At(sentence, Plain.Of(sentence), 0);

    /// <summary>The unit in "Phối hợp với … làm việc gì".</summary>
    public static string? Partner(string sentence)
    {
        var plain = Plain.Of(sentence);
        var match = With().Match(plain);
        return match.Success ? At(sentence, plain, match.Length)?.Actor : null;
    }

    /// <summary>The actor of a duty: "Giao …", "Đề nghị …", "Căn cứ …, các sở …".</summary>
    public static (string Actor, int Duty)? OfDuty(string sentence)
    {
        var plain = Plain.Of(sentence);
        var order = Order().Match(plain);
        if (At(sentence, plain, order.Success ? order.Length : 0) is { } actor) return actor;
        if (!Ground().IsMatch(plain)) return null;
        foreach (Match start in AfterGround().Matches(plain))
            if (At(sentence, plain, start.Index + start.Length) is { } later) return later;
        return null;
    }

    static (string Actor, int Duty)? At(string sentence, string plain, int start)
    {
        const int longest = 300;
        if (!UnitWords.Begins(plain[start..])) return null;
        var nouns = Nouns().Matches(plain);
        foreach (var verb in ActWords.In(plain))
        {
            if (verb.Index <= start || nouns.Any(noun => verb.Index >= noun.Index && verb.Index < noun.Index + noun.Length)) continue;
            if (!IsVerb(sentence, verb) || IsBracketed(plain, start, verb.Index)) continue;
            var actor = sentence[start..verb.Index].TrimEnd(' ', ',', ':', '-');
            return actor.Length is > 1 and <= longest && !actor.Contains(". ") && !actor.Contains(": ") ? (Modal().Replace(actor, ""), verb.Index) : null;
        }
        return null;
    }

    /// <summary>Without marks some verbs look like nouns ("công nhận", "công nhân"); capitals begin names.</summary>
    static bool IsVerb(string sentence, Match verb)
    {
        var word = sentence.Substring(verb.Index, verb.Length);
        if (char.IsUpper(word[0])) return false;
        return verb.Value switch
        {
            "trao" => word == "trao",
            "hop" => word == "họp",
            "cong nhan" => word == "công nhận",
            "chon" => word == "chọn",
            "tiep" => word == "tiếp",
            "gui" => word == "gửi",
            "lap" => word == "lập",
            _ => true,
        };
    }

    static bool IsBracketed(string plain, int start, int at)
    {
        var open = plain.LastIndexOf('(', at - 1, at - start);
        return open >= 0 && plain.IndexOf(')', open) is var close && close > at;
    }

    [GeneratedRegex(@"^phoi hop (?:chat che )?(?:voi|cung) (?:cac co quan: )?", RegexOptions.None, 10_000)]
    private static partial Regex With();

    [GeneratedRegex(@"^(?:giao(?: cho)?|de nghi|yeu cau|phan cong|kinh de nghi|uy quyen(?: cho)?)\s+(?:trach nhiem cho\s+|(?:cac )?(?:co quan|don vi)(?: sau)?\s*:\s*)?", RegexOptions.None, 10_000)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:can cu|tren co so|theo|de|nham|ngoai|trong|hang|dinh ky|khi)\b", RegexOptions.None, 10_000)]
    private static partial Regex Ground();

    [GeneratedRegex(@"[,;]\s+(?:(?:giao|de nghi|yeu cau)(?: cho)?\s+)?", RegexOptions.None, 10_000)]
    private static partial Regex AfterGround();

    [GeneratedRegex(@"\s+(?:cần|phải|sẽ|đã|được|có|và|nghiêm túc|luôn)$", RegexOptions.None, 10_000)]
    private static partial Regex Modal();

    /// <summary>Verbs that are part of a name: "cơ quan tham mưu", "khối tuyên truyền", "tổ chức đảng", "thi đua, khen thưởng".</summary>
    [GeneratedRegex("""
        co\ quan\ tham\ muu(?:\ tong\ hop|,\ giup\ viec)? | (?:khoi|cong\ tac|ban|bo\ phan)\ tuyen\ truyen | (?:co\ quan|don\ vi)\ (?:chu\ tri|phoi\ hop|quan\ ly|to\ chuc(?=,))
      | to\ chuc(?=\ (?:dang|doan\ the|chinh|xa\ hoi|cong\ doan|co\ so|thanh\ vien|kinh\ te|ton\ giao|hanh\ chinh|quan\ chung|mat\ tran|va\ ca\ nhan|lien\ quan|truc\ thuoc)|\s?,)
      | thi\ dua\s*[,-]?\s*(?:va\s+)?khen\ thuong | giup\ viec | hop\ (?:tac|dong)\b | (?:phong|chuong|cong|quy|tien|lo|giao)\ tr(?:ao|inh)\b | doc\ lap | quan\ ly\ nha\ nuoc
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Nouns();
}
