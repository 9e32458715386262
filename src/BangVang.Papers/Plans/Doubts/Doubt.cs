using BangVang.Papers.Plans.Body;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Tail;

namespace BangVang.Papers.Plans.Doubts;

/// <summary>Everything about a draft that an officer should look at.</summary>
static class Doubt
{
    public static void Everything(
        PlanDraft draft, IReadOnlyList<Entry> entries, IReadOnlyList<DraftAssignment> fromTables, IReadOnlyList<RunningText> running, TailReader tail, PlanText text)
    {
        OfHead(draft, text);
        OfPlaces(entries, tail, text);
        OfRoles(draft, text);
        var passages = running.Select(passage => (passage.Text, passage.Lines[0])).ToList();
        SpellingDoubts.Find(passages.Concat(text.Lines.Where(line => line.Number >= tail.Start && line.Number < tail.End).Select(line => (line.Text, line.Number))), text);
        ContentDoubts.OfQuotes(passages, text);
        ContentDoubts.OfYears(passages, draft.Year, text);
        ContentDoubts.OfLevels(draft.Assignments, draft.Level, text);
        ContentDoubts.OfPeriods(draft.Assignments, draft.Date, draft.Year, draft.Title, text);
        NumberingDoubts.OfHeadings(entries, text);
        NumberingDoubts.OfRows(fromTables, text);
    }

    static void OfHead(PlanDraft draft, PlanText text)
    {
        if (draft.Symbol is null) text.Warn(null, "number-missing", "Không có dòng số, ký hiệu.");
        if (draft.Date == new DraftDate(null, null, null)) text.Warn(null, "date-missing", "Không có địa danh, ngày tháng năm ban hành.");
        if (draft.Title is null) text.Warn(null, "title-missing", "Không thấy trích yếu dưới tên loại văn bản.");
        if (draft.Recipients.Count == 0) text.Warn(null, "recipients-missing", "Không thấy phần nơi nhận.");
        if (!text.Lines.Any(line => Plain.Of(line.Text) is var words && (words.Contains("thi dua") || words.Contains("khen thuong") || words.Contains("tdkt"))))
            text.Warn(null, "topic-other", "Văn bản không nhắc đến thi đua, khen thưởng; hãy chắc rằng đây là kế hoạch cần đưa vào.");
    }

    static void OfPlaces(IReadOnlyList<Entry> entries, TailReader tail, PlanText text)
    {
        if (entries.FirstOrDefault(entry => entry.Paragraph.Line >= tail.End) is { } annex)
            text.Warn(annex.Paragraph.Line, "annex-after-signature", "Phụ lục nằm sau phần ký; đã đọc cùng kế hoạch.");
        foreach (var entry in entries.Where(entry => entry.IsText && entry.Paragraph.Words.Contains("kem theo ke hoach so")))
            if (!entry.Paragraph.Words[entry.Paragraph.Words.IndexOf("kem theo ke hoach so", StringComparison.Ordinal)..].Take(28).Any(char.IsDigit))
                text.Warn(entry.Paragraph.Line, "annex-number-blank", "Dòng dẫn chiếu của phụ lục còn để trống số, ngày của kế hoạch.");
        if (entries.LastOrDefault(entry => Outline.Closing().IsMatch(entry.Paragraph.Words)) is { } closing && !closing.Paragraph.Text.EndsWith("./.", StringComparison.Ordinal))
            text.Warn(closing.Paragraph.Line, "ending-irregular", "Câu kết không chấm hết bằng “./.”.");
    }

    /// <summary>Columns that are left empty for some rows.</summary>
    static void OfRoles(PlanDraft draft, PlanText text)
    {
        var coordinated = draft.Assignments.Count(assignment => assignment.Coordinating.Count > 0);
        var without = draft.Assignments.Where(assignment => assignment.Directing is not null && assignment.Coordinating.Count == 0).ToList();
        if (coordinated > 0 && without.Count > 0)
            text.Warn(without[0].Lines[0], "coordinating-empty", $"Có {without.Count} nhiệm vụ không ghi đơn vị phối hợp (dòng {string.Join(", ", without.Select(assignment => assignment.Lines[0]))}).");
    }
}
