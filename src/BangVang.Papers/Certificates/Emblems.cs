using BangVang.Papers.Certificates.Drawing;

namespace BangVang.Papers.Certificates;

/// <summary>Pictures that certificates can bear.</summary>
public static class Emblems
{
    /// <summary>A PNG of 8 bits a channel, not interlaced, or a JPEG.</summary>
    public static bool CanBeUsed(byte[] file)
    {
        using var nowhere = new PdfWriting(Stream.Null);
        return Picture.Write(nowhere, nowhere.Reserve(), file) is not null;
    }
}
