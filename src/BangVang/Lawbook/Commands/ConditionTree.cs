using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Lawbook.Commands;

/// <summary>How an award's conditions combine, drawn with lines.</summary>
static class ConditionTree
{
    public static IEnumerable<string> Of(AwardVersion version)
    {
        if (version.Logic is { } logic) foreach (var line in Drawn("Điều kiện", logic, version)) yield return line;
        foreach (var (track, own) in version.Tracks ?? new Dictionary<Track, Logic>())
            foreach (var line in Drawn($"Điều kiện đối với {track.Word}", own, version)) yield return line;
        foreach (var condition in version.Conditions.Where(c => c.Information)) yield return $"Tham khảo: {Words(condition)}";
    }

    static IEnumerable<string> Drawn(string head, Logic logic, AwardVersion version)
    {
        var whole = Bare(logic);
        yield return $"{head}: {Head(whole, version)}";
        foreach (var line in Under(whole, version, "")) yield return line;
    }

    static IEnumerable<string> Below(Logic logic, AwardVersion version, string indent)
    {
        var parts = PartsOf(logic);
        for (var i = 0; i < parts.Count; i++)
        {
            var last = i == parts.Count - 1;
            var part = Bare(parts[i]);
            yield return $"{indent}{(last ? "└─ " : "├─ ")}{Head(part, version)}";
            foreach (var line in Under(part, version, indent + (last ? "   " : "│  "))) yield return line;
        }
    }

    static IEnumerable<string> Under(Logic logic, AwardVersion version, string indent) =>
        logic is Leaf leaf ? Remarks(version.Conditions[leaf.Place]).Select(r => indent + r) : Below(logic, version, indent);

    static string Head(Logic logic, AwardVersion version) => logic switch
    {
        Leaf leaf => Words(version.Conditions[leaf.Place]),
        AllOf => "đạt tất cả",
        AnyOf => "đạt một trong các điều kiện",
        _ => "không thuộc trường hợp",
    };

    // A branch with one part says no more than the part.
    static Logic Bare(Logic logic) => logic is AllOf { Parts: [var all] } ? Bare(all) : logic is AnyOf { Parts: [var any] } ? Bare(any) : logic;

    static IReadOnlyList<Logic> PartsOf(Logic logic) => logic switch { AllOf all => all.Parts, AnyOf any => any.Parts, Not not => [not.Part], _ => [] };

    static string Words(Condition condition)
    {
        var tracks = condition.Tracks is { Count: > 0 } only ? $" (đối với {string.Join("; ", only.Select(t => t.Word))})" : "";
        var basis = condition.Basis is { } ground ? $" ({ground.Word})" : "";
        return $"{condition.Text}{tracks}{basis}{(condition is Confirm ? " (người thẩm định xác nhận)" : "")} [{new Ground("", condition.Citation, condition.Mark).Place}]";
    }

    static IEnumerable<string> Remarks(Condition condition)
    {
        if (condition.Doubt is { } doubt) yield return $"Hai cách hiểu: {doubt}";
        if (condition.Question is { } question) yield return $"Hỏi người thẩm định: {question}";
        if (condition.Note is { } note) yield return $"Ghi chú: {note}";
    }
}
