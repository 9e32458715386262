using System.Text.Json;
using BangVang.Papers.Plans;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Every field of every real plan against the answer key.</summary>
public sealed class SeedPlanTests
{
    public static TheoryData<int> Seeds => [0, 1, 2, 3, 4];

    [Theory, MemberData(nameof(Seeds))]
    public void The_head_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        draft.DocumentType.ShouldBe(key.Text("document_type"));
        draft.Issuer.ShouldBe(KeyComparison.Unremarked(key.Text("issuer")));
        draft.Level.ShouldBe(key.Text("level"));
        draft.Province.ShouldBe(key.Text("province"));
        draft.Place.ShouldBe(key.Text("place"));
        draft.Number.ShouldBe(key.Text("number"));
        draft.Symbol.ShouldBe(key.Text("symbol"));
        draft.Title.ShouldBe(key.Text("title"));
        draft.Year.ShouldBe(key.GetProperty("year").GetInt32());
        var date = key.GetProperty("date");
        draft.Date.ShouldBe(new DraftDate(Part(date, "day"), Part(date, "month"), Part(date, "year")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_assignment_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        var aliases = SharedPlans.KeyFile().GetProperty("unit_aliases");
        var differences = new List<string>();
        foreach (var (expected, read) in key.GetProperty("tasks").EnumerateArray().Zip(draft.Assignments))
            differences.AddRange(Differences(expected, read, aliases).Select(difference => $"{read.Ordinal}: {difference}"));
        differences.ShouldBeEmpty();
        draft.Assignments.Count.ShouldBe(key.GetProperty("tasks").GetArrayLength());
    }

    static IEnumerable<string> Differences(JsonElement key, DraftAssignment read, JsonElement aliases)
    {
        var free = key.TryGetProperty("accept", out _);
        if (read.Ordinal != key.GetProperty("ordinal").GetInt32()) yield return "ordinal";
        if (read.Section != key.Text("section")) yield return $"section {read.Section}";
        if (!First80(read.Content).Equals(key.Text("content_first80"), StringComparison.Ordinal)) yield return $"content {read.Content}";
        if (read.Content.Length != key.GetProperty("content_length").GetInt32()) yield return $"length {read.Content.Length}";
        if (Kind(read.Period) != key.GetProperty("period").Text("kind")) yield return $"period {read.Period}";
        if (!read.Period.Values.SequenceEqual(key.GetProperty("period").Numbers("values"))) yield return $"values {string.Join(',', read.Period.Values)}";
        if (read.Directing is null != (key.GetProperty("directing_unit").ValueKind is JsonValueKind.Null)) yield return "directing column";
        if (!KeyComparison.SameUnits(key.Texts("directing_unit"), read.Directing ?? [], aliases, free)) yield return $"directing {string.Join(" | ", read.Directing ?? [])}";
        if (!KeyComparison.SameUnits(key.Texts("lead_units"), read.Lead, aliases, free)) yield return $"lead {string.Join(" | ", read.Lead)}";
        if (!KeyComparison.SameUnits(key.Texts("coordinating_units"), read.Coordinating, aliases, free)) yield return $"coordinating {string.Join(" | ", read.Coordinating)}";
        if (!key.Texts("units_undifferentiated").SequenceEqual(read.Undifferentiated)) yield return $"undifferentiated {string.Join(" | ", read.Undifferentiated)}";
        if (key.TryGetProperty("conditional", out var conditional) && read.Conditional != conditional.GetBoolean()) yield return "conditional";
        if (key.TryGetProperty("line", out var line) && read.Lines[0] != line.GetInt32()) yield return $"line {read.Lines[0]}";
        if (Row(key) != read.Row) yield return $"row {read.Row}";
    }

    static string First80(string content) => content.Length <= 80 ? content : content[..80];

    static string? Row(JsonElement key) => key.Text("number_in_table") ?? key.Text("row_no") ?? key.Text("number");

    static string Kind(DraftPeriod period) => JsonNamingPolicy.KebabCaseLower.ConvertName(period.Kind.ToString());

    static int? Part(JsonElement date, string name) => date.GetProperty(name) is { ValueKind: JsonValueKind.Number } part ? part.GetInt32() : null;

    [Theory, MemberData(nameof(Seeds))]
    public void Rows_that_run_over_a_page_keep_all_their_lines(int seed)
    {
        var key = SharedPlans.Key(seed);
        if (!key.TryGetProperty("rows", out var rows)) return;
        var assignments = SharedPlans.Read(seed).Assignments;
        foreach (var row in rows.EnumerateArray())
        {
            var read = assignments.Where(assignment => assignment.Row == row.Text("row_no") && row.Numbers("lines").Contains(assignment.Lines[0])).ToList();
            read.SelectMany(assignment => assignment.Lines).Distinct().Order().ShouldBe(row.Numbers("lines"));
            read.Count.ShouldBe(row.GetProperty("bullets").GetInt32());
            read.ShouldAllBe(assignment => (assignment.Period.Text ?? "").StartsWith(row.Text("time_raw")!));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_instrument_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        var expected = key.GetProperty("legal_bases").EnumerateArray().Select(basis => string.Join(" | ",
            basis.Text("type"), basis.Text("number"), basis.Text("date"), Printed(basis.Text("issuer")), basis.Text("name")));
        var read = draft.LegalBases.Select(basis => string.Join(" | ", basis.Type, basis.Number, basis.Date?.ToString("yyyy-MM-dd"), basis.Issuer, basis.Name));
        read.Order().ShouldBe(expected.Order());
    }

    /// <summary>"(not printed)": the key's own knowledge, which the document does not say.</summary>
    static string? Printed(string? issuer) => issuer?.Contains("(not printed)", StringComparison.Ordinal) == true ? null : KeyComparison.Unremarked(issuer);

    [Theory, MemberData(nameof(Seeds))]
    public void Every_movement_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        var kindIsOpen = key.Text("movements_note")?.Contains("\"unspecified\" is not wrong", StringComparison.Ordinal) == true;
        var read = draft.Movements.ToDictionary(movement => KeyComparison.Movement(movement.Name));
        foreach (var movement in key.GetProperty("movements").EnumerateArray())
        {
            var name = KeyComparison.Movement(movement.Text("name")!);
            read.ShouldContainKey(name);
            if (!kindIsOpen) read[name].Kind.ShouldBe(movement.Text("kind"), name);
            if (movement.Text("accept")?.StartsWith("stage may be", StringComparison.Ordinal) != true || read[name].Stage is not null)
                (read[name].Stage ?? []).ShouldBe(movement.Numbers("stage"), name);
            read[name].StandingAgency.ShouldBe(movement.Text("standing_agency"));
        }
        draft.Movements.Count.ShouldBe(key.GetProperty("movements").GetArrayLength());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_commemoration_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        var expected = key.GetProperty("commemorations").EnumerateArray().Select(day => $"{day.Text("name")} | {day.Text("date")}");
        draft.Commemorations.Select(day => $"{day.Name} | {day.Date}").Order().ShouldBe(expected.Order());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Recipients_and_signer_are_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        draft.Recipients.ShouldBe(key.Texts("recipients"));
        var signer = key.GetProperty("signer");
        draft.Signer.ShouldBe(new DraftSigner(signer.Text("name"), signer.Text("title"), signer.Text("on_behalf_of")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_responsibility_is_read_as_the_key_says(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed).GetProperty("responsibilities"), SharedPlans.Read(seed));
        var expected = key.GetProperty("by_actor").EnumerateObject().ToList();
        draft.Responsibilities.Count.ShouldBe(expected.Count);
        foreach (var (actor, read) in expected.Zip(draft.Responsibilities))
        {
            read.Items.Count.ShouldBe(actor.Value.GetInt32(), read.Actor);
            KeyComparison.Covers(read.Actor, actor.Name).ShouldBeTrue($"{actor.Name} ≠ {read.Actor}");
        }
        draft.Responsibilities.Sum(duty => duty.Items.Count).ShouldBe(key.GetProperty("items").GetInt32());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Purposes_requirements_and_column_heads_are_kept(int seed)
    {
        var (key, draft) = (SharedPlans.Key(seed), SharedPlans.Read(seed));
        int Kept(params string[] roles) => draft.Passages.Count(passage => roles.Contains(passage.Role) && passage.Text.StartsWith('-'));
        if (key.TryGetProperty("purpose_bullets", out var purposes)) Kept("purpose").ShouldBe(purposes.GetInt32());
        if (key.TryGetProperty("requirement_bullets", out var requirements)) Kept("requirement").ShouldBe(requirements.GetInt32());
        if (key.TryGetProperty("purpose_requirement_bullets", out var both)) Kept("purpose", "requirement").ShouldBe(both.GetInt32());
        if (key.TryGetProperty("table_columns", out _))
            draft.Passages.Single(passage => passage.Role == "column-head").Text.Split('\t').ShouldBe(key.Texts("table_columns"));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void No_line_is_left_unread(int seed) => SharedPlans.Read(seed).Unread.ShouldBeEmpty();
}
