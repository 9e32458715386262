using System.Globalization;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.Plans;

namespace BangVang.Decisions.Printing;

/// <summary>The articles of a decision: who receives what, the money, who carries it out.</summary>
static class Articles
{
    static readonly (HonoreeKind Kind, string Word)[] Kinds = [(HonoreeKind.Collective, "tập thể"), (HonoreeKind.Person, "cá nhân"), (HonoreeKind.Household, "hộ gia đình")];

    static readonly string[] Addressed = ["Ông ", "Bà ", "Hộ ", "Anh ", "Chị ", "Em ", "Cháu "];

    public static IReadOnlyList<string> Of(Decision decision, IReadOnlyList<DecisionItem> items, int named) => decision.Kind switch
    {
        DecisionKind.Annulment => Annulment(items, named),
        DecisionKind.Correction => Correction(items),
        _ => Award(decision, items, named),
    };

    static List<string> Award(Decision decision, IReadOnlyList<DecisionItem> items, int named)
    {
        var total = items.Sum(i => i.PrizeVnd ?? 0);
        List<string> articles = [First(items, named)];
        if (decision.Money is { } source)
            articles.Add(total > 0
                ? $"Tiền thưởng kèm theo khen thưởng là {Money(total)} đồng (bằng chữ: {Papers.Text.NumberWords.Dong(total)}), chi từ {VietnameseText.Inside(source)}."
                : $"Tiền thưởng kèm theo khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng, chi từ {VietnameseText.Inside(source)}.");
        articles.Add(Carried(items));
        return articles;
    }

    static string First(IReadOnlyList<DecisionItem> items, int named)
    {
        var reason = items.Select(i => i.Reason).Distinct(StringComparer.Ordinal).ToList() is [{ Length: > 0 } one] ? $", {VietnameseText.Inside(one.TrimEnd('.'))}" : "";
        if (items.Count == 1) return $"Tặng {Gift(items[0])} cho {Inner(items[0])}{reason}.";
        var awards = items.GroupBy(i => i.AwardName, StringComparer.Ordinal).OrderByDescending(g => IsTitle(g.First().AwardCode, g.Key)).Select(g => $"{Gift(g.First())} cho {Counts([.. g])}").ToList();
        var what = $"Tặng {string.Join("; tặng ", awards)}{reason}";
        if (items.Count > named) return $"{what} (có danh sách kèm theo).";
        return $"{what}, gồm:\n{string.Join('\n', items.Select(i => $"{i.Position}. {Line(i)}{(awards.Count > 1 ? $": {Gift(i)}" : "")}{(i == items[^1] ? "." : ";")}"))}";
    }

    static List<string> Annulment(IReadOnlyList<DecisionItem> items, int named) =>
    [
        items.Count > named
            ? $"Hủy bỏ quyết định khen thưởng đối với {Counts(items)} (có danh sách kèm theo)."
            : string.Join('\n', items.Select(i => $"Hủy bỏ {Gift(i)} đã tặng cho {Inner(i)}{(i.Reason is { } why ? $". Lý do: {VietnameseText.Inside(why.TrimEnd('.'))}" : "")}.")),
        "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận theo quy định của pháp luật về thi đua, khen thưởng.",
        Carried(items),
    ];

    static List<string> Correction(IReadOnlyList<DecisionItem> items) =>
    [
        items.Count == 1
            ? $"Đính chính thông tin khen thưởng ({items[0].AwardName}) như sau: {Line(items[0])}{(items[0].Reason is { } reason ? $", {VietnameseText.Inside(reason.TrimEnd('.'))}" : "")}."
            : $"Đính chính thông tin khen thưởng của {Counts(items)}, gồm:\n{string.Join('\n', items.Select(i => $"{i.Position}. {Line(i)} ({i.AwardName}){(i == items[^1] ? "." : ";")}"))}",
        "Các nội dung khác của quyết định khen thưởng trước đây không thay đổi.",
        Carried(items),
    ];

    static string Carried(IReadOnlyList<DecisionItem> items)
    {
        var kinds = string.Join(", ", Kinds.Where(k => items.Any(i => i.Honoree.Kind == k.Kind)).Select(k => k.Word));
        return $"Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị liên quan và {(items.Count > 1 ? "các " : "")}{kinds} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.";
    }

    /// <summary>"danh hiệu Chiến sĩ thi đua cơ sở": a title is called one, a flag, a certificate or a medal names itself.</summary>
    public static string Gift(DecisionItem item) =>
        IsTitle(item.AwardCode, item.AwardName) && !item.AwardName.StartsWith("Danh hiệu ", StringComparison.OrdinalIgnoreCase) ? $"danh hiệu {item.AwardName}" : item.AwardName;

    /// <summary>Whether the award is given as a title; a flag is a title of the law, but given as what it is.</summary>
    public static bool IsTitle(string code, string name) => Law.Lawbook.National.Find(code) is { IsTitle: true } && !name.StartsWith("Cờ ", StringComparison.Ordinal);

    static string Line(DecisionItem item) => item.Place is { } place ? $"{item.Name}, {Issuers.Behind(place)}" : item.Name;

    // "cho ông Lò Văn Thử": how somebody is addressed is written small inside a sentence, names never are.
    static string Inner(DecisionItem item) => Line(item) is var line && Array.Exists(Addressed, word => line.StartsWith(word, StringComparison.Ordinal)) ? VietnameseText.Inside(line) : line;

    static string Counts(IReadOnlyList<DecisionItem> items)
    {
        var counts = Kinds.Select(k => (Count: items.Count(i => i.Honoree.Kind == k.Kind), k.Word)).Where(k => k.Count > 0).Select(k => $"{k.Count:00} {k.Word}").ToList();
        return counts.Count < 2 ? string.Concat(counts) : $"{string.Join(", ", counts.SkipLast(1))} và {counts[^1]}";
    }

    static string Money(decimal vnd) => vnd.ToString("#,##0", CultureInfo.GetCultureInfo("vi-VN"));
}
