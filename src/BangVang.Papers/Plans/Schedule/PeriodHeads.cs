using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>Columns that are headed by nothing but the numbers of months (1 … 12) or quarters (I … IV), side by side.</summary>
static partial class PeriodHeads
{
    static readonly string[] quarters = ["i", "ii", "iii", "iv"];

    /// <summary>The cells of a row that head such columns, each with the period it stands for; empty when there are none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">What the head above the row says, if there is one.</param>
    public static IReadOnlyDictionary<int, string> In(SourceLine row, string above = "")
    {
        var cells = row.Cells!.Where(cell => !cell.ContinuesAbove).ToList();
        for (var start = 0; start < cells.Count; start++)
        {
            if (cells[start].Column == 0) continue;
            var length = Length(cells, start, above, out var unit);
            if (unit is not null) return cells.Skip(start).Take(length).ToDictionary(cell => cell.Column, cell => $"{unit} {cell.Text.Trim()}");
        }
        return new Dictionary<int, string>();
    }

    /// <summary>How many cells count up from a place on, and of what unit; the first column of a table never is one of them.</summary>
    static int Length(List<SourceCell> cells, int start, string above, out string? unit)
    {
        const int enoughMonths = 6;
        var words = Plain.Words(above);
        var roman = cells.Skip(start).Zip(quarters).TakeWhile(pair => Plain.Words(pair.First.Text) == pair.Second).Count();
        unit = "quý";
        if (roman == quarters.Length) return roman;
        var length = 0;
        while (start + length < cells.Count && Month(cells[start + length].Text) is { } month && (length == 0 || month == Month(cells[start + length - 1].Text) % 12 + 1)) length++;
        if (length == quarters.Length && Quarter().IsMatch(words)) return length;
        unit = length >= enoughMonths || (length > 1 && MonthWord().IsMatch(words)) ? "tháng" : null;
        return length;
    }

    static int? Month(string text) => int.TryParse(text.Trim(), out var month) && month is >= 1 and <= 12 ? month : null;

    [GeneratedRegex(@"\bquy\b", RegexOptions.None, 10_000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\bthang\b", RegexOptions.None, 10_000)]
    private static partial Regex MonthWord();
}
