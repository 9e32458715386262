using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Loading;

namespace BangVang.Law.Tests.Schema;

/// <summary>The schema that editors use for one award's file.</summary>
public sealed class SchemaTests
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_schema_of_an_award_keeps_step_with_the_loader()
    {
        LawJson.Options.MakeReadOnly(populateMissingResolver: true);
        var schema = LawJson.Options.GetJsonSchemaAsNode(typeof(Award), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Tree }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "One award of the lawbook, in its dated versions");

        Written.ShouldBeKept("src/BangVang.Law/Data/award.schema.json", schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n");
    }

    // A tree of conditions has a reader of its own, of which the exporter knows nothing.
    static JsonNode Tree(JsonSchemaExporterContext context, JsonNode schema) => context.TypeInfo.Type != typeof(Logic) ? schema : new JsonObject
    {
        ["description"] = "The id of a condition, or an object with one of all, any (lists of trees) and not (a tree).",
        ["type"] = new JsonArray("string", "object", "null"),
        ["minProperties"] = 1,
        ["maxProperties"] = 1,
        ["properties"] = new JsonObject { ["all"] = new JsonObject { ["type"] = "array" }, ["any"] = new JsonObject { ["type"] = "array" }, ["not"] = new JsonObject() },
    };
}
