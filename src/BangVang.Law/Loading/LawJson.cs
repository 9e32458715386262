using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;

namespace BangVang.Law.Loading;

/// <summary>How the lawbook's data are written as JSON: camel case for names, snake case for codes, no member that nobody reads.</summary>
static class LawJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Ratings are their own codes; all others are snake case.
        Converters = { new LogicReader(), new JsonStringEnumConverter<Rating>(null, allowIntegerValues: false), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };
}

/// <summary>Logic trees: an id, or {"all": […]}, {"any": […]}, {"not": …}. Leaves know their place only after binding.</summary>
sealed class LogicReader : JsonConverter<Logic>
{
    public override Logic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Tree(document.RootElement);
    }

    static Logic Tree(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) return new Leaf(element.GetString()!);
        var branches = element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToList() : [];
        if (branches is not [var branch]) throw new JsonException("A logic tree is an id or an object with one of all, any, not.");
        return branch.Name switch
        {
            "all" => new AllOf([.. branch.Value.EnumerateArray().Select(Tree)]),
            "any" => new AnyOf([.. branch.Value.EnumerateArray().Select(Tree)]),
            "not" => new Not(Tree(branch.Value)),
            var other => throw new JsonException($"\"{other}\" is no branch of a logic tree."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Logic value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Leaf leaf: writer.WriteStringValue(leaf.Id); return;
            case Not not: writer.WriteStartObject(); writer.WritePropertyName("not"); Write(writer, not.Part, options); writer.WriteEndObject(); return;
        }
        var parts = value switch { AllOf all => all.Parts, Overlaid laid => [laid.National, laid.Added], _ => ((AnyOf)value).Parts };
        writer.WriteStartObject();
        writer.WriteStartArray(value is AnyOf ? "any" : "all");
        foreach (var part in parts) Write(writer, part, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
