namespace BangVang.Papers.Pdf;

/// <summary>How <see cref="PdfPrinter"/> works; the defaults suit an office.</summary>
public sealed record PdfSettings
{
    /// <summary>A folder of the program's own; made when needed. Everything below it may be deleted between runs.</summary>
    public required string WorkFolder { get; init; }

    /// <summary>The path of LibreOffice's soffice; null looks for it where systems install it.</summary>
    public string? Program { get; init; }

    /// <summary>How long one conversion may take before the process counts as hung.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long LibreOffice is kept without work; it holds about 170 MB.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>After so many conversions the process is replaced, so that nothing it leaks adds up.</summary>
    public int PrintsPerProcess { get; init; } = 200;
}
