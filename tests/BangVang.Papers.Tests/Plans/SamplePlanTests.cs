using System.Text.Json.Nodes;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Layouts beyond the real plans, each with its answers beside it; and papers that are no plans.</summary>
public sealed class SamplePlanTests
{
    [Theory, MemberData(nameof(SamplePlans.Plans), MemberType = typeof(SamplePlans))]
    public void A_plan_is_read_as_its_key_says(string name)
    {
        var draft = PlanReader.Read(SamplePlans.Source("plans", name));
        var read = JsonNode.Parse(PlanDraftJson.Write(draft))!;
        read["warnings"] = new JsonArray([.. draft.Warnings.Select(warning => warning.Code).Distinct().Order(StringComparer.Ordinal).Select(code => (JsonNode)code)]);
        read["unread"] = new JsonArray([.. draft.Unread.Select(line => (JsonNode)line.Line)]);
        var key = JsonNode.Parse(File.ReadAllText(Path.Combine(SamplePlans.Folder, "plans", Path.ChangeExtension(name, ".json"))))!;
        Differences("", key, read).ShouldBeEmpty();
    }

    /// <summary>Everything that the key says must be so; what it does not mention is free.</summary>
    static IEnumerable<string> Differences(string path, JsonNode? key, JsonNode? read)
    {
        if (key is JsonObject fields)
            return fields.SelectMany(field => field.Key == "anchor" ? Differences($"{path}.anchor", field.Value, read!["period"]!["anchor"]?["kind"]) : Differences($"{path}.{field.Key}", field.Value, read?[field.Key]));
        if (key is JsonArray items && read is JsonArray others && items.Count == others.Count)
            return items.Zip(others).Index().SelectMany(pair => Differences($"{path}[{pair.Index}]", pair.Item.First, pair.Item.Second));
        return JsonNode.DeepEquals(key, read) ? [] : [$"{path}: {key?.ToJsonString()} ≠ {read?.ToJsonString()}"];
    }

    [Theory, MemberData(nameof(SamplePlans.NotPlans), MemberType = typeof(SamplePlans))]
    public void A_paper_that_is_no_plan_is_refused_with_one_sentence(string name)
    {
        var refusal = Should.Throw<UnreadablePaper>(() => PlanReader.Read(SamplePlans.Source("not-plans", name)));
        refusal.Message.ShouldContain(name);
        refusal.Message.ShouldMatch(@"^Tệp “.*\.$");
        refusal.Message.ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void An_empty_paper_is_refused(string text) =>
        Should.Throw<UnreadablePaper>(() => PlanReader.Read(TextSource.Read("trong.txt", text))).Message.ShouldContain("không có chữ");

    [Fact]
    public void A_plan_below_the_decision_that_issues_it_is_read()
    {
        var decision = File.ReadAllText(Path.Combine(SamplePlans.Folder, "not-plans", "quyet-dinh.txt"));
        var plan = "\n\nKẾ HOẠCH\nThi đua năm 2026\n(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 11/02/2026)\n\nI. NỘI DUNG\nTháng 3\n- Sơ kết quý I.\n";
        var draft = PlanReader.Read(TextSource.Read("kem-theo.txt", decision + plan));
        draft.Title.ShouldBe("Thi đua năm 2026");
        draft.Assignments.Single().Content.ShouldBe("Sơ kết quý I.");
        draft.Warnings.ShouldContain(warning => warning.Code == "attached-plan");
    }

    [Fact]
    public void A_draft_written_as_JSON_is_read_back()
    {
        var draft = PlanReader.Read(SamplePlans.Source("plans", "xa-theo-thang.txt"));
        PlanDraftJson.Write(PlanDraftJson.Read(PlanDraftJson.Write(draft))).ShouldBe(PlanDraftJson.Write(draft));
    }
}
