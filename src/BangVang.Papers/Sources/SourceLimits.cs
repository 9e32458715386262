namespace BangVang.Papers.Sources;

/// <summary>What a file may cost to read; what is beyond is refused with a sentence, not tried.</summary>
public sealed record SourceLimits
{
    /// <summary>The limits that suit an office: the largest plan known has under 1 MB.</summary>
    public static readonly SourceLimits Default = new();

    /// <summary>The size of the file as uploaded, in bytes.</summary>
    public long FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Parts in the package of a .docx.</summary>
    public int Entries { get; init; } = 4000;

    /// <summary>What one part may grow to when inflated, in bytes.</summary>
    public long PartBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What all parts say they grow to, in bytes; parts that are not read count too.</summary>
    public long PackageBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>How many times larger a part over 16 MB may be than its packed form.</summary>
    public int Ratio { get; init; } = 400;

    /// <summary>How deep XML elements may nest.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>XML elements in one paragraph or table row.</summary>
    public int BlockElements { get; init; } = 200_000;
}
