using System.Text.Json;
using BangVang.Law.Candidates;
using BangVang.Law.Loading;

namespace BangVang.Law.Overlays;

/// <summary>Candidates as a person pastes them: one JSON object a line.</summary>
public static class CandidateLines
{
    /// <summary>Reads all lines; empty ones are passed over.</summary>
    /// <returns>The candidates, and for each line that is none a sentence with its number.</returns>
    public static (IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Faults) Read(string text)
    {
        var (candidates, faults, number) = (new List<Candidate>(), new List<string>(), 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace()) continue;
            try
            {
                candidates.Add(JsonSerializer.Deserialize<Candidate>(line, LawJson.Options)!);
            }
            catch (JsonException fault)
            {
                faults.Add($"Dòng {number}: chưa đọc được{(fault.Path is { Length: > 1 } path ? $" ở {path}" : "")}; mỗi dòng phải là một đối tượng JSON có id và kind.");
            }
        }
        return (candidates, faults);
    }
}
