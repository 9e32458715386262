using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans;

/// <summary>Reads a plan of emulation and commendation out of its lines.</summary>
public static class PlanReader
{
    /// <summary>Reads the plan. The draft says everything the lines say, and every line is in a field or in <see cref="PlanDraft.Unread"/>.</summary>
    /// <exception cref="UnreadablePaper">The document is not a plan, or says nothing; the message is a Vietnamese sentence for the user.</exception>
    public static PlanDraft Read(SourceDocument document) => new()
    {
        Unread = [.. from line in document.Lines where !string.IsNullOrWhiteSpace(line.Text) select new DraftLine(line.Number, line.Text)],
    };
}
