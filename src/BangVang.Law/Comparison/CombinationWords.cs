using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Comparison;

public static partial class VersionComparison
{
    /// <summary>How the conditions of a version combine, in words: "tất cả: (1) … (2) …; một trong các: …".</summary>
    public static string Combination(AwardVersion version) => version.Tracks is { } tracks
        ? string.Join(". ", tracks.Select(t => $"{Capital(t.Key.Word)}: {Said(t.Value, version)}"))
        : Said(version.Logic!, version);

    static string Said(Logic logic, AwardVersion version) => logic switch
    {
        Leaf leaf => version.Conditions[leaf.Place].Text,
        Not not => $"không thuộc trường hợp: {Said(not.Part, version)}",
        AllOf { Parts: [var only] } => Said(only, version),
        AnyOf { Parts: [var only] } => Said(only, version),
        AllOf all => "phải có tất cả: " + string.Join("; và ", all.Parts.Select(p => Inner(p, version))),
        AnyOf any => "một trong các: " + string.Join("; hoặc ", any.Parts.Select(p => Inner(p, version))),
        _ => "",
    };

    static string Inner(Logic logic, AwardVersion version) => logic is Leaf ? Said(logic, version) : $"[{Said(logic, version)}]";

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
