namespace BangVang.Papers.Certificates;

/// <summary>What a field of a certificate prints.</summary>
public enum FieldKind
{
    /// <summary>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.</summary>
    Nation,
    /// <summary>Độc lập - Tự do - Hạnh phúc.</summary>
    Motto,
    /// <summary>The office that decides.</summary>
    Office,
    /// <summary>TẶNG, TẶNG DANH HIỆU.</summary>
    Gives,
    /// <summary>The name of the award.</summary>
    Award,
    /// <summary>Who receives it, with the form of address.</summary>
    Recipient,
    /// <summary>Post and unit, or address.</summary>
    Place,
    /// <summary>The achievement.</summary>
    Reason,
    /// <summary>Number and day of the decision.</summary>
    Decision,
    /// <summary>Số sổ vàng.</summary>
    GoldenNumber,
    /// <summary>Place and date.</summary>
    PlaceAndDate,
    /// <summary>The powers and the office of the signer.</summary>
    Powers,
    /// <summary>The signer's name.</summary>
    Signer,
    /// <summary>The code by which anybody may check it.</summary>
    Code,
    /// <summary>The square that opens the public page; its size is the field's width.</summary>
    Square,
    /// <summary>The uploaded emblem; its size is the field's width. The product never draws one.</summary>
    Emblem,
}

/// <summary>Where a line stands from its X.</summary>
public enum Alignment
{
    /// <summary>It begins at X.</summary>
    Left,
    /// <summary>X is its middle.</summary>
    Centre,
    /// <summary>It ends at X.</summary>
    Right,
}

/// <summary>One thing that is printed, with its place in millimetres from the upper left corner of the sheet.</summary>
/// <param name="Kind">What it prints.</param>
/// <param name="X">The left edge, middle or right edge, by <see cref="Align"/>.</param>
/// <param name="Y">The upper edge of the first line.</param>
/// <param name="Width">How wide it may become: longer text is broken, and set smaller where it has no room.</param>
/// <param name="Size">In points.</param>
public sealed record CertificateField(FieldKind Kind, double X, double Y, double Width, double Size)
{
    /// <summary>The family of the type; what the machine does not have is set in the house's own.</summary>
    public string Font { get; init; } = "Liberation Serif";

    /// <summary>"#b3161b".</summary>
    public string Colour { get; init; } = "#000000";

    /// <summary>Set in bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Set in italics.</summary>
    public bool Italic { get; init; }

    /// <summary>How it stands from X.</summary>
    public Alignment Align { get; init; } = Alignment.Centre;

    /// <summary>Into how many lines it may be broken.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Set in capitals.</summary>
    public bool Capitals { get; init; }

    /// <summary>With a line below it, as the motto has.</summary>
    public bool Underlined { get; init; }
}

/// <summary>How certificates of one kind look.</summary>
/// <param name="Width">Of the sheet, in millimetres.</param>
/// <param name="Height">Of the sheet, in millimetres.</param>
/// <param name="Fields">In the order of printing.</param>
public sealed record CertificateDesign(double Width, double Height, IReadOnlyList<CertificateField> Fields)
{
    /// <summary>The sheet bears everything but what changes: only the fields of <see cref="Changing"/> are printed, without border and emblem.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>With the patterned border; it bears no ornament of the State's.</summary>
    public bool HasBorder { get; init; } = true;

    /// <summary>A PNG (8 bits, not interlaced) or JPEG of the emblem or logo; null leaves its place empty.</summary>
    public byte[]? Emblem { get; init; }

    /// <summary>What is different on each certificate.</summary>
    public static IReadOnlyList<FieldKind> Changing { get; } =
    [
        FieldKind.Recipient, FieldKind.Place, FieldKind.Reason, FieldKind.Decision, FieldKind.GoldenNumber, FieldKind.PlaceAndDate, FieldKind.Powers, FieldKind.Signer, FieldKind.Code, FieldKind.Square,
    ];

    /// <summary>The fields that this design prints.</summary>
    public IEnumerable<CertificateField> Printed => IsOverlay ? Fields.Where(f => Changing.Contains(f.Kind)) : Fields;
}

/// <summary>What one certificate says: texts by kind, and the address that its square opens.</summary>
/// <param name="Texts">Without the emblem and the square. What is missing or empty is not printed.</param>
/// <param name="Address">"https://…/kiem-tra/…"; null prints no square.</param>
public sealed record CertificateText(IReadOnlyDictionary<FieldKind, string> Texts, string? Address);

/// <summary>How far one printer is off: what is printed is moved and stretched against it.</summary>
/// <param name="X">Millimetres to the right.</param>
/// <param name="Y">Millimetres downward.</param>
/// <param name="Stretch">Per cent by which the printer makes everything too small (or, below zero, too large).</param>
public sealed record Calibration(double X = 0, double Y = 0, double Stretch = 0)
{
    /// <summary>A printer that prints where it is told.</summary>
    public static Calibration None { get; } = new();
}
