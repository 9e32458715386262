using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Lawbook.Trials;

/// <summary>One line of JSON in the format of the command line.</summary>
static class CandidateLine
{
    static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Rating>(null, allowIntegerValues: false), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <exception cref="Refusal">It is no candidate; the sentence says where.</exception>
    public static Candidate Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Candidate>(line, options) ?? throw new Refusal("Dòng JSON trống: cần một đối tượng {…}.");
        }
        catch (JsonException fault)
        {
            var where = fault.Path is { Length: > 1 } path ? $" ở mục {path.TrimStart('$', '.')}" : "";
            throw new Refusal($"Dòng JSON chưa đọc được{where}, dòng {fault.LineNumber.GetValueOrDefault() + 1}, vị trí {fault.BytePositionInLine.GetValueOrDefault() + 1}: kiểm tra tên mục, dấu ngoặc và giá trị.");
        }
    }
}
