using System.Text.Json;
using System.Text.RegularExpressions;
using BangVang.Papers.Text;

namespace BangVang.Papers.Tests.Plans;

/// <summary>How an answer of the key and what was read are compared: exactly, but for what the key itself allows.</summary>
static partial class KeyComparison
{
    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    public static string[] Texts(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : [];

    public static int[] Numbers(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetInt32())] : [];

    /// <summary>The key's remarks stand in brackets after an answer.</summary>
    public static string? Unremarked(string? answer) => answer is null ? null : Remark().Replace(answer, "").Trim();

    /// <summary>The same unit: letter for letter, or under the key's aliases; where "accept" stands beside the answer also split otherwise.</summary>
    public static bool SameUnits(IEnumerable<string> expected, IEnumerable<string> read, JsonElement aliases, bool splitFreely)
    {
        string[] one = [.. expected.Select(unit => Canonical(unit, aliases))], other = [.. read.Select(unit => Canonical(unit, aliases))];
        if (one.SequenceEqual(other)) return true;
        return splitFreely && VietnameseText.Fold(string.Join(' ', one)) == VietnameseText.Fold(string.Join(' ', other));
    }

    static string Canonical(string unit, JsonElement aliases)
    {
        var bare = Unremarked(unit)!;
        foreach (var group in aliases.EnumerateArray())
            if (group.EnumerateArray().Any(alias => alias.GetString() == unit || alias.GetString() == bare)) return group[0].GetString()!;
        return unit;
    }

    /// <summary>Every word of the key's actor stands in the actor that was read.</summary>
    public static bool Covers(string read, string key)
    {
        var words = VietnameseText.Fold(read.Replace("Ủy ban nhân dân", "UBND")).Split(' ').ToHashSet();
        return VietnameseText.Fold(Unremarked(key)!).Split(' ').All(words.Contains);
    }

    /// <summary>A movement's name as compared; the key prints "lập thành tích" before some names of one kind and leaves it out of others.</summary>
    public static string Movement(string name) =>
        VietnameseText.Fold(Unremarked(name)) is var folded && folded.StartsWith("lap thanh tich ", StringComparison.Ordinal) ? folded["lap thanh tich ".Length..] : folded;

    [GeneratedRegex(@"\s*\([^()]*\)?[^()]*(?:\)|$)")]
    private static partial Regex Remark();
}
