namespace BangVang.Papers.Sheets.Reading;

/// <summary>What a workbook may cost to read; what is beyond is refused with a sentence.</summary>
public sealed record SheetLimits
{
    /// <summary>The limits that suit an office: its largest lists have some ten thousand rows.</summary>
    public static readonly SheetLimits Default = new();

    /// <summary>Rows with something in them below the head.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Columns that are looked at.</summary>
    public int Columns { get; init; } = 256;

    /// <summary>Rows from the top in which the head is looked for.</summary>
    public int HeadWithin { get; init; } = 30;

    /// <summary>The size of the file and of what it unpacks to.</summary>
    public Sources.SourceLimits Source { get; init; } = Sources.SourceLimits.Default with { PartBytes = 96 * 1024 * 1024 };
}
