using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Law.Candidates;

namespace BangVang.Law.Reading;

/// <summary>Tells "used for nothing" (null) from "nobody has said" (no such member, so never called).</summary>
public sealed class UsageReader : JsonConverter<Usage>
{
    public override bool HandleNull => true;

    public override Usage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Usage.None,
        JsonTokenType.String when reader.GetString() is { Length: > 0 } award => new Usage(true, award),
        JsonTokenType.String => Usage.None,
        _ => throw new JsonException("usedFor phải là mã danh hiệu, hình thức khen thưởng hoặc null."),
    };

    public override void Write(Utf8JsonWriter writer, Usage value, JsonSerializerOptions options)
    {
        if (value.Award is null) writer.WriteNullValue();
        else writer.WriteStringValue(value.Award);
    }
}
