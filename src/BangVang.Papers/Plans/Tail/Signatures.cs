using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Head;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Tail;

/// <summary>The block of powers, offices and the name: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / (Đã ký) / name".</summary>
static partial class Signatures
{
    /// <summary>The fragment is a line of power or office.</summary>
    public static bool IsPower(Fragment fragment) =>
        fragment.IsCapitals && fragment.Text.Length <= 120 && (PowerMark().IsMatch(fragment.Words) || IsOffice(fragment)) && Marker.Of(fragment.Text).Rank is Rank.None;

    /// <summary>"Trương" is a surname, "TRƯỞNG" an office; without marks they are the same.</summary>
    static bool IsOffice(Fragment fragment) =>
        Office().Match(fragment.Words) is { Success: true } match && (!match.Value.Contains("truong") || fragment.Text[..match.Length].Contains("ưởng", StringComparison.OrdinalIgnoreCase));

    public static (DraftSigner Signer, IReadOnlyList<int> Lines) Read(IReadOnlyList<Fragment> block, PlanText text)
    {
        block = OfFirst(block, text);
        var start = block.Index().FirstOrDefault(item => IsPower(item.Item), (-1, null!)).Index;
        if (start < 0)
        {
            text.Warn(null, "signer-missing", "Không thấy phần chức vụ và họ tên người ký.");
            return (new(null, null, null), []);
        }
        var powers = block.Skip(start).TakeWhile(fragment => fragment.IsRule || fragment.IsCapitals && !IsName(fragment)).ToList();
        var after = block.Skip(start + powers.Count).SkipWhile(fragment => fragment.IsRule || Signed().IsMatch(fragment.Words)).ToList();
        var name = after.FirstOrDefault() is { } first && IsName(first) ? first : null;
        var signed = block.Skip(start + powers.Count).TakeWhile(fragment => fragment.IsRule || Signed().IsMatch(fragment.Words));
        if (name is null) text.Warn(powers[0].Line, "signer-name-missing", "Không thấy họ tên người ký dưới chức vụ.");
        else WarnOfName(name, text);
        return (Signer(powers, name, text), [.. powers.Concat(signed).Select(fragment => fragment.Line), .. name is null ? [] : new[] { name.Line }]);
    }

    /// <summary>Two bodies sign side by side: the one on the left is the signer, the other is kept as printed.</summary>
    static IReadOnlyList<Fragment> OfFirst(IReadOnlyList<Fragment> block, PlanText text)
    {
        var beside = block.GroupBy(fragment => fragment.Line).FirstOrDefault(line => line.Where(IsPower).Select(fragment => fragment.Column).Distinct().Count() > 1);
        if (beside is null) return block;
        var column = beside.First(IsPower).Column;
        text.Keep("signature", block.Where(fragment => fragment.Line >= beside.Key).Select(fragment => fragment.Line).Distinct());
        text.Warn(beside.Key, "signers-several", $"Văn bản có nhiều người ký (từ dòng {beside.Key}); phần ký bên trái được ghi là người ký, các phần khác giữ nguyên văn.");
        return [.. block.Where(fragment => fragment.Column == column)];
    }

    static DraftSigner Signer(List<Fragment> powers, Fragment? name, PlanText text)
    {
        var offices = powers.Where(power => !power.IsRule).SelectMany(power => Split(power.Text)).ToList();
        var body = offices.FirstOrDefault(office => OnBehalf().IsMatch(Plain.Of(office)));
        var title = offices.Count == 1 && body is not null ? null : Title(offices);
        var behalf = body ?? (offices.Count > 1 ? offices[0] : null);
        if (offices.Count > 1 && !offices.Any(office => PowerMark().IsMatch(Plain.Of(office))))
            text.Warn(powers[0].Line, "signature-authority-unmarked", "Người ký không phải chức vụ ghi ở dòng trên nhưng không có chữ KT., TL. hay TM.");
        return new(name?.Text, title is null ? null : Acting().Replace(title, ""), behalf is null ? null : Unmarked(behalf));
    }

    /// <summary>The office in which the name signs: the first without a mark after the last with one; a longer one below is another office of the same person.</summary>
    static string Title(List<string> offices)
    {
        var last = offices.FindLastIndex(office => PowerMark().IsMatch(Plain.Of(office)));
        var below = offices.Skip(last + 1).ToList();
        return last < 0 || below.Count < 2 || !OtherOffice().IsMatch(Plain.Of(below[^1])) ? offices[^1] : below[0];
    }

    /// <summary>Powers that lost their line break: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH".</summary>
    static IEnumerable<string> Split(string powers)
    {
        if (!PowerMark().IsMatch(Plain.Of(powers))) return [powers];
        var parts = Break().Split(powers).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? [powers] : parts;
    }

    static string Unmarked(string power) => Mark().Replace(power, "").Trim();

    static bool IsName(Fragment fragment)
    {
        var words = NameStart().Replace(fragment.Text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 7 && fragment.Text.Length <= 50 && !fragment.Text.Any(char.IsDigit) && !IsOffice(fragment) && !PowerMark().IsMatch(fragment.Words)
            && words.All(word => char.IsUpper(word[0]) || !char.IsLetter(word[0])) && (!fragment.IsCapitals || Surnames.Has(words[0]));
    }

    static void WarnOfName(Fragment name, PlanText text)
    {
        var surname = NameStart().Replace(name.Text, "").Split(' ')[0];
        if (Surnames.Nearly(surname) is { } likely)
            text.Warn(name.Line, "signer-name-doubtful", $"Họ của người ký ghi là “{surname}”, có thể do nhận dạng chữ sai (họ thường gặp: “{likely}”); giữ nguyên như bản gốc.");
    }

    /// <summary>An office of a named body: "PHÓ CHỦ TỊCH UBND TỈNH", "GIÁM ĐỐC SỞ …".</summary>
    [GeneratedRegex(@"^(?:pho )?(?:chu tich|giam doc|tong giam doc|bi thu|truong ban|truong phong|hieu truong|chanh van phong)\s+(?:ubnd|uy ban|hdnd|so|ban|cong ty|tinh|huyen|truong|van phong|hoi|trung tam)", RegexOptions.None, 10_000)]
    private static partial Regex OtherOffice();

    [GeneratedRegex(@"^\s*(?:(?:t\s?\.?\s?m|k\s?\.?\s?t|t\s?\.?\s?l|t\s?\.?\s?u\s?\.?\s?q|q)\s?\.|(?:t/m|k/t|t/l)\b|(?:t\.?m|k\.?t|t\.?l|t\.?u\.?q)\s)", RegexOptions.None, 10_000)]
    private static partial Regex PowerMark();

    [GeneratedRegex(@"^(?:pho |q\.? ?|quyen )?(?:chu tich|giam doc|tong giam doc|truong\b(?! (?:thcs|thpt|tieu hoc|mam non|dai hoc|cao dang|hoc))|hieu truong|khoi truong|cum truong|khoi pho|bi thu|chanh|thu truong|chi huy|chinh uy|cuc truong|vien truong|tong bien tap|chu nhiem|tu lenh|vu truong|to truong|doi truong|kt\.)", RegexOptions.None, 10_000)]
    private static partial Regex Office();

    [GeneratedRegex(@"^\s*(?:t\s?\.?\s?m\s?\.|t/m\b|t\.?m\s)", RegexOptions.None, 10_000)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^\(?\s*(?:da ky|ky ten|ky, |ky, ghi|da ky va|chu ky|ky so)", RegexOptions.None, 10_000)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\s+(?=(?:KT|TL|TUQ|Q)\s?\.)|\s+(?=(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG|KHỐI|CỤM|CÔNG AN))\b)(?<!KT\.\s|TL\.\s|Q\.\s|PHÓ\s|TỔNG\s)(?<!KT\.|TL\.|Q\.|PHÓ|TỔNG)", RegexOptions.None, 10_000)]
    private static partial Regex Break();

    [GeneratedRegex(@"^\s*(?:(?:T\s?\.?\s?M|K\s?\.?\s?T|T\s?\.?\s?L|T\s?\.?\s?U\s?\.?\s?Q)\s?\.|(?:T/M|K/T|T/L)\b\.?|(?:T\.?M|K\.?T|T\.?L|T\.?U\.?Q)(?=\s))\s*", RegexOptions.None, 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(?:(?:K\s?\.?\s?T|T\s?\.?\s?L|T\s?\.?\s?U\s?\.?\s?Q)\s?\.|(?:K/T|T/L)\b\.?|(?:K\.?T|T\.?L|T\.?U\.?Q)(?=\s))\s*", RegexOptions.None, 10_000)]
    private static partial Regex Acting();

    [GeneratedRegex(@"^(?:(?:GS|PGS|TS|ThS|BS|Bs|CN|KS|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Thiếu tướng)\.?\s*)+", RegexOptions.None, 10_000)]
    private static partial Regex NameStart();
}
