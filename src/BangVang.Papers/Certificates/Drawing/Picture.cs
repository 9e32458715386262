using System.Buffers.Binary;
using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>An uploaded picture within a PDF: JPEG as it is, PNG taken apart.</summary>
static class Picture
{
    /// <summary>Its proportions, width to height; null when it cannot be used.</summary>
    public static double? Write(PdfWriting output, int number, byte[] file)
    {
        if (PngPicture.Read(file) is { } png)
        {
            png.Into((entries, content) =>
            {
                // Its transparency comes first and has a number of its own.
                var own = entries.Contains("DeviceRGB", StringComparison.Ordinal) ? number : output.Reserve();
                output.Raw(own, entries, content);
                return own;
            });
            return (double)png.Width / png.Height;
        }
        if (JpegSize(file) is not { } size) return null;
        output.Raw(number, $"/Type/XObject/Subtype/Image/Width {size.Width}/Height {size.Height}/ColorSpace/{(size.Parts == 1 ? "DeviceGray" : "DeviceRGB")}/BitsPerComponent 8/Filter/DCTDecode", file);
        return (double)size.Width / size.Height;
    }

    static (int Width, int Height, int Parts)? JpegSize(byte[] file)
    {
        if (file is not [0xFF, 0xD8, ..]) return null;
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return file[at + 9] is 1 or 3 ? (BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 5)), file[at + 9]) : null;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
        }
        return null;
    }
}
