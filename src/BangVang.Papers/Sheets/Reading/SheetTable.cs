namespace BangVang.Papers.Sheets.Reading;

/// <summary>A list read from a workbook: which column holds what, and the rows below the head that hold anything.</summary>
/// <param name="FileName">As it was uploaded.</param>
/// <param name="SheetName">The tab that it stands on.</param>
/// <param name="SheetIndex">Its place among the workbook's sheets, from 0.</param>
/// <param name="HeadRow">The number of the last row of the head, as Excel counts.</param>
/// <param name="Columns">By the field's key, the number of its column from 1.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record SheetTable(string FileName, string SheetName, int SheetIndex, int HeadRow, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Whether the list has the column.</summary>
    public bool Has(string key) => Columns.ContainsKey(key);

    /// <summary>"C7": where Excel shows the cell.</summary>
    public string Address(SheetRow row, string key) => Columns.TryGetValue(key, out var column) ? $"{SheetCells.ColumnName(column)}{row.Number}" : $"dòng {row.Number}";
}

/// <summary>One row of a list.</summary>
/// <param name="number">As Excel counts, from 1.</param>
/// <param name="cells">Texts by the field's key.</param>
public sealed class SheetRow(int number, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>As Excel counts, from 1.</summary>
    public int Number => number;

    /// <summary>The text of a cell, NFC and trimmed; null when it is empty, an error such as #N/A, or there is no such column. Days are written 05/02/2026.</summary>
    public string? this[string key] => cells.GetValueOrDefault(key);

    /// <summary>All that is not empty.</summary>
    public IReadOnlyDictionary<string, string> Cells => cells;
}
