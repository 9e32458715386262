using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>A stretch of running text where names, days and instruments may be found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Section">The heading it stands under (or is).</param>
/// <param name="IsPreamble">It stands before the first heading.</param>
sealed record RunningText(string Text, IReadOnlyList<int> Lines, Section? Section, bool IsPreamble)
{
    /// <summary>The text without marks and capitals.</summary>
    public string Words { get; } = Plain.Of(Text);

    /// <summary>The body's paragraphs, and the contents of the assignments that tables hold.</summary>
    public static IReadOnlyList<RunningText> Of(IReadOnlyList<Entry> entries, IReadOnlyList<DraftAssignment> fromTables)
    {
        var firstHeading = entries.Index().FirstOrDefault(entry => entry.Item.Heading is not null || entry.Item.Paragraph.Row is not null, (int.MaxValue, null!)).Index;
        var paragraphs = entries.Index().Where(entry => entry.Item.Paragraph.Row is null)
            .Select(entry => new RunningText(entry.Item.Paragraph.Text, entry.Item.Paragraph.Lines, entry.Item.Section, entry.Index < firstHeading));
        var contents = fromTables.Select(assignment => new RunningText(assignment.Content, assignment.Lines, null, false));
        return [.. paragraphs.Concat(contents).OrderBy(text => text.Lines[0])];
    }
}
