using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>Text that no field holds is kept as passages where its role is clear; the rest stays unread.</summary>
static class Leftovers
{
    public static void Keep(IReadOnlyList<Entry> entries, PlanText text)
    {
        var firstHeading = entries.Index().FirstOrDefault(entry => entry.Item.Heading is not null || entry.Item.Paragraph.Row is not null, (entries.Count, null!)).Index;
        foreach (var (i, entry) in entries.Index())
            if (entry.Paragraph.Row is null && Role(entry, i < firstHeading) is { } role) text.Keep(role, entry.Paragraph.Lines);
        text.KeepCited();
    }

    static string? Role(Entry entry, bool isPreamble)
    {
        if (entry.Heading is not null) return "heading";
        if (Outline.Closing().IsMatch(entry.Paragraph.Words)) return "closing";
        if (isPreamble) return "preamble";
        return entry.Kind switch
        {
            SectionKind.Purpose => "purpose",
            SectionKind.Requirement => "requirement",
            SectionKind.Content => "content",
            SectionKind.Movements => "movement",
            SectionKind.Solutions => "solution",
            SectionKind.Duties => "duty",
            SectionKind.Budget => "budget",
            SectionKind.Annex => "annex",
            _ => null,
        };
    }
}
