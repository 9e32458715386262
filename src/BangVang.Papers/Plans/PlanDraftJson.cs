using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BangVang.Papers.Plans;

/// <summary>A draft as JSON: camel case, Vietnamese readable, dates ISO, enumerations in kebab-case.</summary>
public static class PlanDraftJson
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes the draft.</summary>
    public static string Write(PlanDraft draft) => JsonSerializer.Serialize(draft, options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlanDraft Read(string json) =>
        JsonSerializer.Deserialize<PlanDraft>(json, options) ?? throw new JsonException("A draft is an object.");
}
