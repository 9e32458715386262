namespace BangVang.Papers.Sheets;

/// <summary>A column of a list to be exported.</summary>
/// <param name="Header">Its head, as on the screen.</param>
/// <param name="Width">In characters, as Excel counts them.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record SheetColumn(string Header, double Width, SheetKind Kind = SheetKind.Text);

/// <summary>What the cells of a column hold.</summary>
public enum SheetKind
{
    /// <summary>Text; whatever it begins with, Excel never takes it for a formula.</summary>
    Text,

    /// <summary>A number: int, long, decimal or double.</summary>
    Number,

    /// <summary>A day: DateOnly, shown as 05/02/2026.</summary>
    Date
}
