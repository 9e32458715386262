using System.Text.RegularExpressions;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans;

/// <summary>Reads a plan of emulation and commendation out of its lines.</summary>
public static class PlanReader
{
    /// <summary>Reads the plan. The draft says everything the lines say, and every line is in a field or in <see cref="PlanDraft.Unread"/>.</summary>
    /// <exception cref="UnreadablePaper">The document is not a plan, or says nothing; the message is a Vietnamese sentence for the user.</exception>
    public static PlanDraft Read(SourceDocument document)
    {
        try
        {
            return new PlanReading(document).Draft();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new UnreadablePaper($"Tệp “{document.Name}” có đoạn quá dài và rối, không đọc được; hãy ngắt đoạn trong Word rồi thử lại.");
        }
    }
}
