namespace BangVang.Papers.Official.Layout;

/// <summary>The measures of the page in twips (567 to the centimetre): A4, margins 20, 20, 30 and 15 mm (Nghị định 30/2020, Phụ lục I).</summary>
static class Sheet
{
    public const int Short = 11906, Long = 16838;
    public const int Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567;

    /// <summary>The width between the margins.</summary>
    public static int TextWidth(bool landscape) => (landscape ? Long : Short) - Left - Right;
}
