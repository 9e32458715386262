using System.Collections.Frozen;
using System.Text.Json;

namespace BangVang.Law.Reading;

/// <summary>The codes of an enumeration on the wire: snake case of the name, or the name itself where it is a code already.</summary>
static class Codes<T> where T : struct, Enum
{
    static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(v => CodeOf(v.ToString()));

    /// <summary>All codes as a sentence lists them: "co_so, bo_tinh hoặc toan_quoc".</summary>
    public static readonly string Listed = List([.. Enum.GetValues<T>().Select(v => CodeOf(v.ToString()))]);

    public static bool TryFind(string code, out T value) => Values.TryGetValue(code, out value);

    static string CodeOf(string name) => name.All(char.IsUpper) ? name : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    static string List(string[] codes) => codes.Length == 1 ? codes[0] : $"{string.Join(", ", codes[..^1])} hoặc {codes[^1]}";
}
