using System.Text.Json;

namespace BangVang.Dossiers.Appraisals;

/// <summary>What an appraiser answered to the points that the law leaves to a person: true where the condition holds.</summary>
public static class AppraisalAnswers
{
    public static Dictionary<string, bool> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, bool>>(json) ?? [];

    public static string Write(IReadOnlyDictionary<string, bool> answers) => JsonSerializer.Serialize(answers);
}
