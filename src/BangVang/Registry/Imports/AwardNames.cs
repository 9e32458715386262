using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Registry.Imports;

/// <summary>Finds the award that an old book means: by code, full or short name; "Bằng khen", "Giấy khen" alone by who decided.</summary>
public static class AwardNames
{
    static readonly Dictionary<string, string> ByName = Names();

    /// <summary>The lawbook's code; null where nothing fits.</summary>
    public static string? Find(string? text, string? decidedBy)
    {
        var folded = VietnameseText.Fold(text);
        if (folded.Length == 0) return null;
        if (ByName.TryGetValue(folded, out var code)) return code;
        if (folded.StartsWith("danh hieu ", StringComparison.Ordinal) && ByName.TryGetValue(folded["danh hieu ".Length..], out code)) return code;
        return General(folded, VietnameseText.Fold(decidedBy));
    }

    static string? General(string award, string decider)
    {
        var all = $"{award} {decider}";
        bool Says(params string[] words) => words.Any(w => all.Contains(w, StringComparison.Ordinal));
        if (award.StartsWith("bang khen", StringComparison.Ordinal)) return Says("thu tuong") ? "BK_TTG" : Says("tinh", "thanh pho truc thuoc") ? "BK_TINH" : Says("bo truong", "bo ", "tong lien doan", "trung uong") ? "BK_BO" : null;
        if (award.StartsWith("giay khen", StringComparison.Ordinal))
            return Says("cap xa", "ubnd xa", "ubnd phuong", "ubnd thi tran", "uy ban nhan dan xa", "uy ban nhan dan phuong", "dac khu") ? "GK_XA"
                : Says("huyen", "quan ", "thi xa", "ubnd thanh pho") ? "GK_HUYEN" : Says("cong ty", "doanh nghiep", "hop tac xa", "hdqt") ? "GK_DN" : Says("so ", "ban ", "chi cuc", "hieu truong", "thu truong", "giam doc") ? "GK_SO" : null;
        if (award.StartsWith("co thi dua", StringComparison.Ordinal)) return Says("chinh phu") ? "CO_CP" : Says("tinh") ? "CO_TINH" : Says("bo") ? "CO_BO" : null;
        if (award.StartsWith("chien si thi dua", StringComparison.Ordinal) || award.StartsWith("cstd", StringComparison.Ordinal))
            return Says("toan quoc") ? "CSTDTQ" : Says("tinh") && !Says("co so") ? "CSTD_TINH" : Says("co so") ? "CSTDCS" : Says("bo") ? "CSTD_BO" : null;
        return null;
    }

    static Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>();
        foreach (var award in Law.Lawbook.National.Awards)
            foreach (var name in award.Versions.Select(v => v.Name).OfType<string>().Concat([award.Code, award.Name, award.Short])) names.TryAdd(VietnameseText.Fold(name), award.Code);
        // Initials as officers write them beside those of the book.
        foreach (var (initials, code) in new[] { ("ldtt", "LDTT"), ("cstd co so", "CSTDCS"), ("tttt", "TTLDTT"), ("ttxs", "TTLDXS"), ("hcld hang nhat", "HC_LD1"), ("hcld hang nhi", "HC_LD2"), ("hcld hang ba", "HC_LD3") }) names.TryAdd(initials, code);
        return names;
    }
}
