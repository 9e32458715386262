using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Lines;

/// <summary>A paragraph outside tables (perhaps torn over several lines), or one row of a table.</summary>
sealed class Paragraph
{
    public Paragraph(IReadOnlyList<SourceLine> lines)
    {
        Lines = [.. lines.Select(line => line.Number)];
        Row = lines[0].Cells is null ? null : lines[0];
        Whole = Plain.Collapse(string.Join(' ', lines.Select(Labelled)));
        Marker = Row is null ? Marker.Of(Whole) : Marker.Nothing;
        Text = Whole[Marker.Length..];
        Words = Plain.Of(Text);
    }

    /// <summary>The source's line numbers.</summary>
    public IReadOnlyList<int> Lines { get; }

    public int Line => Lines[0];

    /// <summary>The row, when the paragraph is one.</summary>
    public SourceLine? Row { get; }

    /// <summary>The whole text, its number or bullet included.</summary>
    public string Whole { get; }

    /// <summary>The text after the number or bullet.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/> without marks and capitals.</summary>
    public string Words { get; }

    public Marker Marker { get; }

    /// <summary>The sign that makes it a bullet; a space when it is none.</summary>
    public char Glyph => Marker.IsBullet ? Plain.Of(Whole.TrimStart())[0] : ' ';

    public bool IsCapitals => Plain.IsCapitals(Text);

    public char End => Text.Length == 0 ? ' ' : Text[^1];

    public static string Labelled(SourceLine line) => string.IsNullOrWhiteSpace(line.Label)
        ? line.Text
        : (line.Label.Any(char.IsLetterOrDigit) || Marker.Of(line.Label + " x").IsBullet ? line.Label : "-") + " " + line.Text;
}
