using System.Text.Json;

namespace BangVang.Law.Loading;

/// <summary>Answers of the library for other programs: names in camel case, codes in snake case, days as yyyy-MM-dd.</summary>
public static class AnswerJson
{
    static readonly JsonSerializerOptions options = new(LawJson.Options) { WriteIndented = true };

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, options);
}
