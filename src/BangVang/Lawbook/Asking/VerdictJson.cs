using System.Text.Encodings.Web;
using System.Text.Json;
using BangVang.Law.Book;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Asking;

/// <summary>A verdict as one line of JSON, Vietnamese as it is read.</summary>
static class VerdictJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, string id, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("award", verdict.Award);
        json.WriteString("regime", verdict.Regime);
        json.WriteString("outcome", verdict.Outcome.Code);
        json.WriteNumber("judgedYear", verdict.JudgedYear);
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings) Write(json, finding);
        json.WriteEndArray();
        Write(json, "assumptions", verdict.Assumptions);
        json.WriteEndObject();
        json.Flush();
    }

    static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("condition", finding.Condition);
        json.WriteString("outcome", finding.Outcome.Code);
        json.WriteString("citation", finding.Citation);
        json.WriteString("mark", finding.Mark.Code);
        json.WriteString("explanation", finding.Explanation);
        json.WriteBoolean("counts", finding.Counts);
        Write(json, "looked", finding.Looked);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines) json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
