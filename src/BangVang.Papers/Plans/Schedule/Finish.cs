using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>Assignments in the order of the document, with what their own sentences say of units and conditions.</summary>
static class Finish
{
    public static IReadOnlyList<DraftAssignment> Of(IEnumerable<DraftAssignment> assignments) =>
        [.. assignments.OrderBy(assignment => assignment.Lines[0]).Select((assignment, i) => Completed(assignment) with { Ordinal = i + 1 })];

    static DraftAssignment Completed(DraftAssignment assignment)
    {
        var content = assignment.Content;
        assignment = Spoken(assignment);
        var lead = assignment.Lead.Count > 0 ? assignment.Lead : Actors.Subject(content) is { } subject ? [subject.Actor] : [];
        var partner = assignment.Coordinating.Count > 0 ? null : Actors.Partner(content);
        return assignment with
        {
            Lead = lead,
            Coordinating = partner is null ? assignment.Coordinating : [partner],
            Conditional = IsConditional(content) || assignment.Notes.Any(IsConditional),
        };
    }

    /// <summary>Units with their roles in the words of the assignment, where no column or label has named any.</summary>
    static DraftAssignment Spoken(DraftAssignment assignment)
    {
        if (assignment.Undifferentiated.Count > 0) return assignment;
        var roles = SpokenRoles.In(assignment.Content);
        return assignment with
        {
            Directing = assignment.Directing is { Count: > 0 } || roles.Directing.Count == 0 ? assignment.Directing : roles.Directing,
            Lead = assignment.Lead.Count > 0 ? assignment.Lead : roles.Lead,
            Coordinating = assignment.Coordinating.Count > 0 ? assignment.Coordinating : roles.Coordinating,
        };
    }

    /// <summary>"(nếu có)" at the end of what is to be done.</summary>
    static bool IsConditional(string content)
    {
        var words = Plain.Words(content);
        return words.EndsWith("neu co", StringComparison.Ordinal) || words.EndsWith("neu phat sinh", StringComparison.Ordinal) || words.EndsWith("khi phat sinh", StringComparison.Ordinal)
            || (words.Contains("neu co") && !content.TrimEnd('.', ' ').Contains(". "));
    }

    /// <summary>A lead unit that the plan names only where it shares out duties, in the words of the assignment.</summary>
    public static IReadOnlyList<DraftAssignment> Linked(IReadOnlyList<DraftAssignment> assignments, IReadOnlyList<DraftResponsibility> duties, PlanText text)
    {
        const int fewest = 8;
        var words = duties.Select(duty => (duty.Actor, Items: string.Join(" | ", duty.Items.Select(Plain.Words)))).ToList();
        return [.. assignments.Select(Link)];

        DraftAssignment Link(DraftAssignment assignment)
        {
            if (assignment.Lead.Count + assignment.Undifferentiated.Count > 0 || !ActWords.Begins(Plain.Of(assignment.Content))) return assignment;
            var content = Plain.Words(assignment.Content);
            var actors = content.Count(c => c == ' ') + 1 < fewest ? [] : words.Where(duty => duty.Items.Contains(content)).ToList();
            if (actors is not [var only]) return assignment;
            text.Warn(assignment.Lines[0], "lead-from-responsibilities", $"Đơn vị chủ trì “{only.Actor}” của nhiệm vụ ở dòng {assignment.Lines[0]} lấy từ phần tổ chức thực hiện; hãy xem lại.");
            return assignment with { Lead = [only.Actor] };
        }
    }
}
