namespace BangVang.Papers.Sheets.Reading;

/// <summary>A column that is looked for in a list that somebody else made.</summary>
/// <param name="Key">What the reader of the rows calls it.</param>
/// <param name="Name">As our own template and refusals write it: "Họ và tên".</param>
/// <param name="Required">A list without the column is refused.</param>
/// <param name="Others">Other heads under which offices keep it; case, marks and punctuation do not matter.</param>
public sealed record SheetField(string Key, string Name, bool Required = false, params string[] Others)
{
    /// <summary>How the column of our own template is wide, in characters.</summary>
    public double Width { get; init; } = 18;
}
