using System.Text.Json;
using BangVang.Law.Candidates;

namespace BangVang.Law.Reading;

/// <summary>Members that no candidate has: where a person writes the line, a slip in a name must not pass for "unknown".</summary>
static class Strangers
{
    /// <exception cref="UnreadableCandidate">Some member, at whatever depth, has a name that nobody reads.</exception>
    public static void Refuse(JsonElement candidate) => Refuse(candidate, typeof(Candidate), "");

    static void Refuse(JsonElement element, Type type, string place)
    {
        var known = type.GetProperties().ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), p => p.PropertyType, StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!known.TryGetValue(member.Name, out var of)) throw new UnreadableCandidate($"{place}có mục lạ \"{Node.Short(member.Name)}\"", "lại tên mục hoặc bỏ mục đó");
            if (of.GetGenericArguments() is not [.., { IsClass: true } part]) continue;
            foreach (var (at, below) in Below(member)) if (below.ValueKind == JsonValueKind.Object) Refuse(below, part, at);
        }
    }

    /// <summary>The first member that is written twice in one object, and where; null where there is none.</summary>
    public static (string Place, string What)? Twin(JsonElement element, string place = "", bool isByYear = false)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            if (!seen.Add(member.Name)) return (place, isByYear ? $"năm {Node.Short(member.Name)}" : $"mục \"{Node.Short(member.Name)}\"");
        foreach (var member in element.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object && Twin(member.Value, $"{member.Name} ", member.Value.EnumerateObject().All(m => int.TryParse(m.Name, out _))) is { } twin) return twin;
            foreach (var (at, below) in Below(member)) if (Twin(below, at) is { } deeper) return deeper;
        }
        return null;
    }

    // Objects in a list are numbered from 1, those in a table have their year.
    static IEnumerable<(string Place, JsonElement Element)> Below(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.Array => member.Value.EnumerateArray().Select((e, i) => ($"{member.Name} mục {i + 1}: ", e)),
        JsonValueKind.Object => member.Value.EnumerateObject().Select(p => ($"{member.Name} năm {p.Name}: ", p.Value)),
        _ => [],
    };
}
