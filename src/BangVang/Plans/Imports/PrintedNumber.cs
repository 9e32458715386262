using System.Globalization;

namespace BangVang.Plans.Imports;

/// <summary>The number and the date that a document bears because it was issued before it came here.</summary>
public readonly record struct PrintedNumber(int Number, DateOnly On)
{
    /// <summary>Null when one of them is missing or does not read as a number and a whole date. "12" and "12/KH-UBND" are the same.</summary>
    public static PrintedNumber? Of(ImportWork work) =>
        int.TryParse((work.Number ?? "").Split('/')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateOnly.TryParseExact((work.PrintedDate ?? "").Trim(), ["d/M/yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new PrintedNumber(number, on) : null;
}
