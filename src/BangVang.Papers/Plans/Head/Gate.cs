using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Head;

/// <summary>Lets plans in, and tells the bearer of another document what it is.</summary>
static partial class Gate
{
    const int mostLines = 50_000;
    const int mostCharacters = 5_000_000;

    /// <summary>The line where the plan begins: the first, or the one after the decision that issues it.</summary>
    /// <exception cref="UnreadablePaper">There is nothing to read, or too much.</exception>
    public static int Start(SourceDocument document, PlanText text)
    {
        if (text.Lines.All(PlanText.IsBlank))
            throw new UnreadablePaper($"Tệp “{document.Name}” không có chữ nào đọc được; nếu là bản chụp (scan), hãy dùng bản Word gốc hoặc nhận dạng chữ trước.");
        if (text.Lines.Count > mostLines || text.Lines.Sum(line => (long)line.Text.Length) > mostCharacters)
            throw new UnreadablePaper($"Tệp “{document.Name}” dài quá mức của một kế hoạch (hơn {mostLines:N0} dòng); hãy tách riêng phần kế hoạch rồi đọc lại.");
        return Cover.End(text) ?? 1;
    }

    /// <exception cref="UnreadablePaper">The head says that it is another document.</exception>
    public static void CheckHead(SourceDocument document, HeadReader head)
    {
        if (head.DocumentType is { } type && !PaperKinds.IsPlan(type)) throw Other(document, type);
        if (head.IsLetter && !(PaperKinds.OfSymbol(head.Symbol) is { } own && PaperKinds.IsPlan(own))) throw Other(document, head.Symbol is null ? "thư hoặc đơn" : "công văn");
        if (head.DocumentType is not null) return;
        if (PaperKinds.OfSymbol(head.Symbol) is { } coded && !PaperKinds.IsPlan(coded)) throw Other(document, coded);
        if (head.IsAddressed) throw Other(document, head.Symbol is null ? "thư hoặc đơn" : "công văn");
    }

    /// <exception cref="UnreadablePaper">Neither type name nor schedule.</exception>
    public static string? CheckContent(SourceDocument document, HeadReader head, IReadOnlyList<DraftAssignment> scheduled, bool hasTable, PlanText text)
    {
        const int enough = 3;
        if (head.DocumentType is { } type) return type;
        if (PaperKinds.OfSymbol(head.Symbol) is { } coded)
        {
            text.Warn(null, "type-not-printed", $"Không có dòng tên loại văn bản; ký hiệu “{head.Symbol}” cho biết đây là {coded.ToLowerInvariant()}.");
            return coded;
        }
        if (scheduled.Count(IsOrdered) < enough || !(hasTable || text.Lines.Any(line => Marker.Of(line.Text).Rank is <= Rank.Roman || Ending().IsMatch(Plain.Of(line.Text)))))
            throw new UnreadablePaper($"Tệp “{document.Name}” không giống một kế hoạch: không có dòng tên loại “KẾ HOẠCH”, không có bảng hay danh mục nhiệm vụ theo thời gian; hãy kiểm tra lại đã chọn đúng tệp chưa.");
        text.Warn(null, "type-missing", "Không có dòng tên loại văn bản (“KẾ HOẠCH”); đọc như kế hoạch vì có danh mục nhiệm vụ theo thời gian.");
        return null;
    }

    /// <summary>A row of a plan says when, or by whom; a score sheet or a list does not.</summary>
    static bool IsOrdered(DraftAssignment assignment) =>
        assignment.Period.Text is not null || assignment.Lead.Count + assignment.Coordinating.Count + assignment.Undifferentiated.Count > 0;

    /// <summary>A type name alone makes no plan; nor does the programme of one day, with its hours.</summary>
    /// <exception cref="UnreadablePaper">The document says nothing that is to be done.</exception>
    public static void CheckAssignments(SourceDocument document, HeadReader head, IReadOnlyList<DraftAssignment> assignments, IReadOnlyList<Entry> entries, PlanText text)
    {
        const int fewHours = 2;
        if (head.DocumentType is "Chương trình" && assignments.All(assignment => assignment.Period.Values.Count == 0) && text.Lines.Count(line => Hour().IsMatch(line.Text)) > fewHours)
            throw Other(document, "chương trình của một buổi lễ hoặc hội nghị");
        if (assignments.Count > 0 || head.Symbol is not null || entries.Any(entry => entry.Heading is not null)) return;
        throw new UnreadablePaper($"Tệp “{document.Name}” có dòng tên loại nhưng không có nhiệm vụ, đề mục hay số ký hiệu nào của một kế hoạch; hãy kiểm tra lại đã chọn đúng tệp và tệp còn đủ nội dung chưa.");
    }

    [GeneratedRegex(@"(?<!\d)\d{1,2}\s?(?:[hg]\s?\d{0,2}|:\s?\d{2}|giờ)(?![\p{L}\d])", RegexOptions.None, 10_000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^\s*noi nhan\b", RegexOptions.None, 10_000)]
    private static partial Regex Ending();

    static UnreadablePaper Other(SourceDocument document, string type) =>
        new($"Tệp “{document.Name}” là {type.ToLowerInvariant()}, không phải kế hoạch; hãy chọn tệp kế hoạch có phân công nhiệm vụ, thời gian thực hiện.");
}
