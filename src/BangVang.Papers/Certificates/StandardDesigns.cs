namespace BangVang.Papers.Certificates;

/// <summary>
/// The designs that a body begins with. Giấy khen and the certificate of Chiến sĩ thi đua cơ sở: A4 across, the order and the colours of
/// Nghị định 98/2023, Điều 104. Places are given for A4 and grow with the sheet.
/// </summary>
public static class StandardDesigns
{
    const double Wide = 297, High = 210;
    const string Red = "#b3161b";

    /// <summary>A4 across.</summary>
    public static CertificateDesign A4 { get; } = For(Wide, High);

    /// <summary>The same on another sheet, in millimetres: bằng khen are larger (A3 across: 420 × 297).</summary>
    public static CertificateDesign For(double width, double height)
    {
        var (x, y, scale) = (width / Wide, height / High, Math.Min(width / Wide, height / High));
        return new CertificateDesign(width, height, [.. Fields().Select(f => f with { X = Math.Round(f.X * x, 1), Y = Math.Round(f.Y * y, 1), Width = Math.Round(f.Width * (f.Kind is FieldKind.Square or FieldKind.Emblem ? scale : x), 1), Size = Math.Round(f.Size * scale, 1) })]);
    }

    static IEnumerable<CertificateField> Fields()
    {
        const double middle = Wide / 2;
        yield return new(FieldKind.Emblem, middle, 21, 23, 0);
        yield return new(FieldKind.Nation, middle, 46, 200, 16) { Bold = true, Capitals = true };
        yield return new(FieldKind.Motto, middle, 53, 150, 15.5) { Bold = true, Underlined = true };
        yield return new(FieldKind.Office, middle, 65.5, 230, 19) { Bold = true, Capitals = true, Colour = Red };
        yield return new(FieldKind.Gives, middle, 74.5, 150, 16.5) { Bold = true, Capitals = true };
        yield return new(FieldKind.Award, middle, 82, 245, 48) { Bold = true, Capitals = true, Colour = Red };
        yield return new(FieldKind.Recipient, middle, 106, 245, 24) { Bold = true, Lines = 2 };
        yield return new(FieldKind.Place, middle, 118, 230, 16) { Italic = true, Lines = 2 };
        yield return new(FieldKind.Reason, middle, 128, 225, 17) { Lines = 3 };
        yield return new(FieldKind.Square, 28, 161, 19, 0) { Align = Alignment.Left };
        yield return new(FieldKind.Decision, 50, 162, 85, 12) { Bold = true, Italic = true, Align = Alignment.Left, Lines = 2 };
        yield return new(FieldKind.GoldenNumber, 50, 172.5, 85, 12) { Bold = true, Italic = true, Align = Alignment.Left };
        yield return new(FieldKind.Code, 50, 178, 85, 9) { Align = Alignment.Left, Font = "Liberation Mono" };
        yield return new(FieldKind.PlaceAndDate, 222, 150, 110, 14) { Bold = true, Italic = true };
        yield return new(FieldKind.Powers, 222, 156.5, 110, 14.5) { Bold = true, Capitals = true, Lines = 3 };
        yield return new(FieldKind.Signer, 222, 184, 110, 15.5) { Bold = true };
    }
}
