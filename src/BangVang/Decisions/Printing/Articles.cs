using System.Globalization;
using BangVang.People;
using BangVang.Plans;

namespace BangVang.Decisions.Printing;

/// <summary>The articles of a decision: who receives what, the money, who carries it out.</summary>
static class Articles
{
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
                ? $"Tiền thưởng kèm theo khen thưởng là {Money(total)} đồng (bằng chữ: {Papers.Text.NumberWords.Dong(total)}), chi từ {Inside(source)}."
                : $"Tiền thưởng kèm theo khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng, chi từ {Inside(source)}.");
        articles.Add(Carried(items, "Quyết định này có hiệu lực kể từ ngày ký."));
        return articles;
    }

    static string First(IReadOnlyList<DecisionItem> items, int named)
    {
        var reason = items.Select(i => i.Reason).Distinct(StringComparer.Ordinal).ToList() is [{ Length: > 0 } one] ? $", {Inside(one.TrimEnd('.'))}" : "";
        var what = items.Select(i => i.AwardName).Distinct(StringComparer.Ordinal).ToList() is [_] ? $"Tặng {Gift(items[0])}" : "Khen thưởng";
        if (items.Count > named) return $"{what} cho {Counts(items)}{reason} (có danh sách kèm theo).";
        if (items.Count == 1) return $"{what} cho {Inner(items[0])}{reason}.";
        return $"{what} cho {Counts(items)}{reason}, gồm:\n{string.Join('\n', items.Select(i => $"{i.Position}. {Line(i)}{(what == "Khen thưởng" ? $": {Gift(i)}" : "")}{(i == items[^1] ? "." : ";")}"))}";
    }

    static List<string> Annulment(IReadOnlyList<DecisionItem> items, int named) =>
    [
        items.Count > named
            ? $"Hủy bỏ quyết định khen thưởng đối với {Counts(items)} (có danh sách kèm theo)."
            : string.Join('\n', items.Select(i => $"Hủy bỏ {Gift(i)} đã tặng cho {Inner(i)}{(i.Reason is { } why ? $". Lý do: {Inside(why.TrimEnd('.'))}" : "")}.")),
        "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận theo quy định của pháp luật về thi đua, khen thưởng.",
        Carried(items, "Quyết định này có hiệu lực kể từ ngày ký."),
    ];

    static List<string> Correction(IReadOnlyList<DecisionItem> items) =>
    [
        items.Count == 1
            ? $"Đính chính thông tin khen thưởng ({items[0].AwardName}) như sau: {Line(items[0])}{(items[0].Reason is { } reason ? $", {Inside(reason.TrimEnd('.'))}" : "")}."
            : $"Đính chính thông tin khen thưởng của {Counts(items)}, gồm:\n{string.Join('\n', items.Select(i => $"{i.Position}. {Line(i)} ({i.AwardName}){(i == items[^1] ? "." : ";")}"))}",
        "Các nội dung khác của quyết định khen thưởng trước đây không thay đổi.",
        Carried(items, "Quyết định này có hiệu lực kể từ ngày ký."),
    ];

    static string Carried(IReadOnlyList<DecisionItem> items, string last) =>
        $"Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị liên quan và {Counts(items)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. {last}";

    /// <summary>"danh hiệu Chiến sĩ thi đua cơ sở": a title is called one, a flag, a certificate or a medal names itself.</summary>
    public static string Gift(DecisionItem item) =>
        Law.Lawbook.National.Find(item.AwardCode) is { IsTitle: true } && !item.AwardName.StartsWith("Cờ ", StringComparison.Ordinal) && !item.AwardName.StartsWith("Danh hiệu ", StringComparison.OrdinalIgnoreCase)
            ? $"danh hiệu {item.AwardName}" : item.AwardName;

    static string Line(DecisionItem item) => item.Place is { } place ? $"{item.Name}, {Issuers.Behind(place)}" : item.Name;

    // "cho ông Lò Văn Thử": how somebody is addressed is written small inside a sentence, names never are.
    static string Inner(DecisionItem item) => Line(item) is var line && Array.Exists(Addressed, word => line.StartsWith(word, StringComparison.Ordinal)) ? char.ToLower(line[0]) + line[1..] : line;

    static string Counts(IReadOnlyList<DecisionItem> items)
    {
        var counts = new[] { (HonoreeKind.Collective, "tập thể"), (HonoreeKind.Person, "cá nhân"), (HonoreeKind.Household, "hộ gia đình") }
            .Select(k => (Count: items.Count(i => i.Honoree.Kind == k.Item1), Word: k.Item2)).Where(k => k.Count > 0).Select(k => $"{k.Count:00} {k.Word}").ToList();
        return counts.Count < 2 ? string.Concat(counts) : $"{string.Join(", ", counts.SkipLast(1))} và {counts[^1]}";
    }

    static string Inside(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0]) + text[1..] : text;

    static string Money(decimal vnd) => vnd.ToString("#,##0", CultureInfo.GetCultureInfo("vi-VN"));
}
