using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Tables;

/// <summary>The cells of one row by what their columns hold; a cell merged with the one above has that one's text.</summary>
sealed class RowCells
{
    readonly Columns columns;
    readonly SourceLine row;
    readonly Dictionary<int, string> above;

    public RowCells(SourceLine row, Columns columns, Dictionary<int, string> above)
    {
        (this.row, this.columns, this.above) = (row, columns, above);
        foreach (var cell in row.Cells!) if (!cell.ContinuesAbove) above[cell.Column] = cell.Text;
    }

    public int Line => row.Number;

    /// <summary>The cells that have text of their own.</summary>
    public IReadOnlyList<SourceCell> Filled => [.. row.Cells!.Where(cell => !cell.ContinuesAbove && cell.Text.Trim().Length > 0)];

    /// <summary>The text of the (first) column of a kind; empty when there is none.</summary>
    public string Text(Column kind) => string.Join('\n', Cells(kind).Select(Read).Where(text => text.Length > 0));

    public bool HasUnitsOrTime =>
        Cells(Column.Directing).Concat(Cells(Column.Lead)).Concat(Cells(Column.Coordinating)).Concat(Cells(Column.Mixed)).Concat(Cells(Column.Time)).Concat(Cells(Column.Mark))
            .Any(cell => Read(cell).Length > 0);

    public IEnumerable<SourceCell> Cells(Column kind) => row.Cells!.Where(cell => columns.At(cell.Column) == kind);

    public string Read(SourceCell cell) => (cell.ContinuesAbove ? above.GetValueOrDefault(cell.Column, "") : cell.Text).Trim();

    /// <summary>What the columns without a meaning for the schedule say, with their heads.</summary>
    public IReadOnlyList<string> Notes() =>
    [
        .. from cell in row.Cells!
           where (columns.At(cell.Column) is Column.Note or Column.None && Read(cell).Length > 0) || (columns.At(cell.Column) is Column.Mark && Says(Read(cell)))
           select columns.Head(cell.Column) is { Length: > 0 } head ? $"{head}: {Plain.Collapse(Read(cell))}" : Plain.Collapse(Read(cell)),
    ];

    /// <summary>The cell holds words, not only a mark such as "x".</summary>
    public static bool Says(string cell) => cell.Count(char.IsLetterOrDigit) > 2;

    /// <summary>The months whose own columns are marked.</summary>
    public string Marked() => string.Join(", ", Cells(Column.Mark).Where(cell => Read(cell).Length > 0).Select(cell => columns.Head(cell.Column)));

    /// <summary>The row only says what the rows below belong to.</summary>
    public bool IsGroup()
    {
        var filled = Filled;
        if (filled.Count is 0 or > 2) return false;
        if (filled.Any(cell => Periods.Heading(cell.Text) is not null) && filled.All(cell => IsNumber(cell.Text) || Periods.Heading(cell.Text) is not null)) return true;
        if (HasUnitsOrTime && filled.Any(cell => cell.Span == 1 && columns.At(cell.Column) is not (Column.Number or Column.Content))) return false;
        if (filled is [{ } only]) return only.Span * 2 > columns.Count || (columns.At(only.Column) is Column.Number && only.Text.Length > 4) || (Plain.IsCapitals(only.Text) && only.Text.Length > 6);
        return columns.At(filled[0].Column) is Column.Number && (IsWideNumber(filled[0].Text) || Plain.IsCapitals(filled[1].Text));
    }

    static bool IsNumber(string text) => text.Trim().Length <= 5;

    static bool IsWideNumber(string text) => Marker.Of(text.Trim().TrimEnd('.') + ". x").Rank is Rank.Roman or Rank.Capital;
}
