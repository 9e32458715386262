namespace BangVang.Papers.Official;

/// <summary>A piece of the body or of an annex. Line breaks in its text part paragraphs.</summary>
public abstract record Block;

/// <summary>A heading: level 1 bold capitals (I.), level 2 bold (1.), level 3 upright (a)).</summary>
/// <param name="Level">1–3.</param>
/// <param name="Label">The number as printed, "I." or "1." or "a)"; null for none.</param>
/// <param name="Text">The heading itself; the layout sets capitals at level 1.</param>
public sealed record HeadingBlock(int Level, string? Label, string Text) : Block;

/// <summary>A paragraph of running text, indented and justified.</summary>
public sealed record TextBlock(string Text) : Block;

/// <summary>One line of a list, "- …".</summary>
/// <param name="Text">The line.</param>
/// <param name="Label">What stands before it.</param>
public sealed record ItemBlock(string Text, string Label = "-") : Block;

/// <summary>An article: "Điều 1." in bold, its text upright.</summary>
public sealed record ArticleBlock(int Number, string Text) : Block;

/// <summary>A centred line in bold capitals, such as "QUYẾT ĐỊNH:".</summary>
public sealed record CentredBlock(string Text) : Block;

/// <summary>A table with a head that repeats on every page and rows that stay whole.</summary>
/// <param name="Columns">From left to right; their shares fill the width between the margins.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<Row> Rows) : Block;

/// <summary>A column of a <see cref="TableBlock"/>.</summary>
/// <param name="Header">Set in bold, centred.</param>
/// <param name="Share">Its part of the width, relative to the other columns.</param>
/// <param name="Centred">Numbers and times are centred and never torn; text runs from the left.</param>
public sealed record TableColumn(string Header, double Share, bool Centred = false);

/// <summary>A row of a <see cref="TableBlock"/>.</summary>
public abstract record Row;

/// <summary>A row across the whole table that names what follows: "QUÝ I", "Tháng 1".</summary>
public sealed record SectionRow(string Text) : Row;

/// <summary>An ordinary row: one text a column, missing ones empty. Line breaks part paragraphs in the cell.</summary>
public sealed record CellRow(IReadOnlyList<string> Cells) : Row;
