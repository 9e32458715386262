using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Catalogue;

/// <summary>Nothing of the shared catalogue was lost or altered on the way into our data, but for what docs/law-log.md names.</summary>
public sealed partial class CatalogueTests
{
    // What our data say beyond the catalogue, with the place in law.md that it comes from.
    static readonly Dictionary<string, string> Beyond = new()
    {
        ["count 1"] = "a limb that names no number asks for one",
        ["scope bo_tinh"] = "CSTĐ: the topic's scope is that of the initiative (section 4)",
        ["by bo_tinh"] = "Đ74.1.a, 74.3.a: movement launched by bộ/tỉnh (section 6.2)",
        ["by toan_quoc"] = "NĐ91 Đ11.3: movement of the President or the prime minister (section 3)",
        ["none from canh_cao"] = "section 5",
        ["min HTTNV"] = "HCH_CSVV: 'duties completed well' (Đ57.2)",
        ["same CO_TINH|CO_BO"] = "NĐ91 Đ11.1: best among those who qualify for the flag of bộ/tỉnh (section 5)",
    };

    [Fact]
    public void Every_version_begins_and_ends_as_in_the_catalogue() => (
        from award in SharedCatalogue.OrSkip()["awards"]!.AsArray()
        from version in award!["versions"]!.AsArray()
        let code = (string)award["code"]!
        let ours = National.Find(code)?.Versions.FirstOrDefault(v => v.From == version!.From())
        where ours is null || ours.Until?.ToString("yyyy-MM-dd") != (string?)version["effective_to"] || !ours.Regimes.SequenceEqual(version["regimes"]!.AsArray().Select(r => (string)r!))
        select $"{code} from {version.From():yyyy-MM-dd}").ShouldBeEmpty();

    [Fact]
    public void Every_condition_is_there_with_its_citation_mark_and_source() => (
        from pair in Pairs()
        where pair.Ours is null || pair.Ours.Mark.Code != (string)pair.Theirs["verification"]! || pair.Ours.Source != (string?)pair.Theirs["source"]
            || !SamePlace(InForce((string)pair.Theirs["citation"]!, (string)pair.Theirs["id"]!), pair.Ours.Citation)
        select $"{pair.Theirs["id"]}: {pair.Theirs["citation"]} / {pair.Ours?.Citation}, {pair.Theirs["verification"]} / {pair.Ours?.Mark}").ShouldBeEmpty();

    [Fact]
    public void Every_figure_is_the_same() => (
        from pair in Pairs()
        where (string)pair.Theirs["kind"]! != "alt"
        let theirs = CatalogueFigures.Of(pair.Theirs)
        let ours = OurFigures.Of(pair.Ours!)
        let lost = pair.Ours is Confirm ? theirs.Where(w => !IsInWords(w, pair.Ours)) : theirs.Except(ours)
        let added = ours.Except(theirs).Where(w => !Beyond.ContainsKey(w))
        where lost.Except(ours).Any() || added.Any()
        select $"{pair.Theirs["id"]}: lost {string.Join(", ", lost)}; added {string.Join(", ", added)}").ShouldBeEmpty();

    [Fact]
    public void Numbers_that_nothing_counts_stand_in_the_rules_words() => (
        from pair in Pairs()
        from number in CatalogueFigures.Told(pair.Theirs)
        where !Numbers().Matches($"{pair.Ours!.Text} {pair.Ours.Question} {pair.Ours.Note}").Any(m => long.Parse(m.Value) == number)
        select $"{pair.Theirs["id"]}: {number}").ShouldBeEmpty();

    [Fact]
    public void Conditions_combine_as_in_the_catalogue() => (
        from version in SharedCatalogue.Versions()
        let ours = National.Find(version.Award)!.Versions.First(v => v.From == version.Version.From())
        from tree in Trees(version.Version)
        let logic = tree.Track is null ? ours.Logic : ours.Tracks?.FirstOrDefault(t => Code(t.Key) == tree.Track).Value
        where logic is null || !Leaves(tree.Tree, version.Version).Order().SequenceEqual(logic.Leaves.Select(i => ours.Conditions[i].Id).Where(i => !i.EndsWith(".mil", StringComparison.Ordinal)).Order())
            || Shape(tree.Tree, version.Version) != Shape(logic, ours)
        select $"{version.Award} from {version.Version.From():yyyy-MM-dd}, {tree.Track}: {tree.Tree.ToJsonString()}").ShouldBeEmpty();

    [Fact]
    public void Recipients_are_those_of_the_catalogue() => (
        from award in SharedCatalogue.OrSkip()["awards"]!.AsArray()
        let ours = National.Find((string)award!["code"]!)!
        where !ours.Recipients.Select(Code).SequenceEqual(award["recipient"]!.AsArray().Select(r => (string)r!)) || !ours.Types.Select(Code).SequenceEqual(award["award_types"]!.AsArray().Select(r => (string)r!))
        select ours.Code).ShouldBeEmpty();

    static IEnumerable<(JsonNode Theirs, Condition? Ours)> Pairs() =>
        from version in SharedCatalogue.Versions()
        let ours = National.Find(version.Award)!.Versions.First(v => v.From == version.Version.From())
        from condition in version.Version["conditions"]!.AsArray()
        select (condition!, ours.Conditions.FirstOrDefault(c => c.Id == (string)condition["id"]!));

    // A letter of 2026 is no citation for an act before it.
    static string InForce(string citation, string id) => id.Contains(".R2.", StringComparison.Ordinal) ? citation.Split("; CV 1168")[0] : citation;

    // English glosses in a citation are Vietnamese in ours: the articles must be the same.
    static bool SamePlace(string theirs, string ours) => Articles().Matches(theirs).Select(m => m.Value).SequenceEqual(Articles().Matches(ours).Select(m => m.Value));

    static bool IsInWords(string figure, Condition condition) => Numbers().Match(figure) is not { Success: true } number
        ? !figure.StartsWith("after ", StringComparison.Ordinal)
        : Numbers().Matches(condition.Text).Any(m => long.Parse(m.Value) == long.Parse(number.Value));

    static IEnumerable<(string? Track, JsonNode Tree)> Trees(JsonNode version) => version["logic"] is not JsonObject logic ? []
        : logic.Any(p => p.Key is "all" or "any") ? [(null, logic)] : logic.Select(p => ((string?)p.Key, p.Value!));

    static IEnumerable<string> Leaves(JsonNode tree, JsonNode version) => tree switch
    {
        JsonValue leaf when Alternative(leaf, version) is { } alternatives => alternatives.Select(a => (string)a!),
        JsonValue leaf => [(string)leaf!],
        _ => tree.AsObject().First().Value!.AsArray().SelectMany(b => Leaves(b!, version)),
    };

    static JsonArray? Alternative(JsonValue leaf, JsonNode version) =>
        version["conditions"]!.AsArray().FirstOrDefault(c => (string)c!["id"]! == (string)leaf! && (string)c["kind"]! == "alt")?["params"]!["any_of"]!.AsArray();

    // The alternation of "all" and "any" down the tree; a branch of one is its leaf.
    static string Shape(JsonNode tree, JsonNode version) => tree is JsonValue leaf ? Alternative(leaf, version) is { } many ? $"any({new string('.', many.Count)})" : "."
        : tree.AsObject().First() is var branch && branch.Value!.AsArray() is { Count: 1 } one ? Shape(one[0]!, version)
        : $"{branch.Key}({string.Concat(branch.Value!.AsArray().Select(b => Shape(b!, version)))})";

    static string Shape(Logic logic, AwardVersion version) => logic switch
    {
        AllOf { Parts: [var only] } => Shape(only, version),
        AnyOf { Parts: [var only] } => Shape(only, version),
        AllOf all => $"all({string.Concat(all.Parts.Select(p => Shape(p, version)))})",
        AnyOf any => $"any({string.Concat(any.Parts.Where(p => p is not Leaf l || !version.Conditions[l.Place].Id.EndsWith(".mil", StringComparison.Ordinal)).Select(p => Shape(p, version)))})",
        _ => ".",
    };

    static string Code<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(L|NĐ|TT ?|QĐ ?|CV ?)\d+|Đ\d+(\.\w+)*|\d+\.\w+")]
    private static partial Regex Articles();
}
