using System.Text.Json;
using System.Text.Json.Nodes;
using BangVang.Law.Conditions;
using BangVang.Law.Loading;

namespace BangVang.Law.Comparison;

/// <summary>A figure or list of a condition that changed, by its name in the data.</summary>
public sealed record ChangedDetail(string Name, string? Before, string? After);

/// <summary>The figures and lists of a condition, apart from its words and its place.</summary>
static class ConditionDetails
{
    static readonly HashSet<string> besides = ["id", "rule", "text", "gloss", "citation", "mark", "source", "note", "named"];

    public static IReadOnlyList<ChangedDetail> Changed(Condition before, Condition after)
    {
        var (one, other) = (Of(before), Of(after));
        return [.. one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(k => one.GetValueOrDefault(k) != other.GetValueOrDefault(k))
            .Select(k => new ChangedDetail(k, one.GetValueOrDefault(k), other.GetValueOrDefault(k)))];
    }

    static Dictionary<string, string?> Of(Condition condition) => JsonSerializer.SerializeToNode(condition, LawJson.Options)!.AsObject()
        .Where(p => !besides.Contains(p.Key) && p.Value is not null).ToDictionary(p => p.Key, p => Plain(p.Value!), StringComparer.Ordinal);

    static string? Plain(JsonNode value) => value switch
    {
        JsonArray list => string.Join(", ", list.Select(v => v is null ? "" : Plain(v))),
        JsonValue single => single.ToString(),
        _ => value.ToJsonString(LawJson.Options),
    };
}
