namespace BangVang.Papers.Sources;

/// <summary>A document as lines, whatever file it came in: the one thing that readers of papers look at.</summary>
/// <param name="Name">The file's name as the user knows it.</param>
/// <param name="Lines">Every line in reading order; a table row is one line with cells. No text of the file is missing.</param>
public sealed record SourceDocument(string Name, IReadOnlyList<SourceLine> Lines);

/// <summary>One paragraph, or one row of a table.</summary>
/// <param name="Number">The line's number, from 1, without gaps. In a .txt it is the line of the file.</param>
/// <param name="Text">The whole text; the cells of a row joined by tabs.</param>
/// <param name="Cells">The cells, when the line is a table row; otherwise null.</param>
/// <param name="Table">Which table the row belongs to, from 1; null outside tables.</param>
/// <param name="IsHeader">The row is marked as a repeated head.</param>
/// <param name="Label">A number or bullet that Word generates and does not store in the text ("2.1.", "a)", "-").</param>
public sealed record SourceLine(
    int Number, string Text, IReadOnlyList<SourceCell>? Cells = null, int? Table = null, bool IsHeader = false, string? Label = null);

/// <summary>One cell of a row.</summary>
/// <param name="Text">Its paragraphs, parted by line breaks.</param>
/// <param name="Column">Its first grid column, from 0.</param>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="ContinuesAbove">It is merged with the cell above, which holds the text.</param>
public sealed record SourceCell(string Text, int Column, int Span = 1, bool ContinuesAbove = false);
