using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace BangVang.Papers.Signing.Structure;

/// <summary>A PNG of 8 bits a channel, not interlaced, as the signature of a hand or the print of a seal is kept; with its transparency.</summary>
sealed class PngPicture
{
    const int MostPixels = 6_000_000;

    readonly byte[] colours;
    readonly byte[]? alpha;

    PngPicture(int width, int height, byte[] colours, byte[]? alpha) => (Width, Height, this.colours, this.alpha) = (width, height, colours, alpha);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Null when the file is not such a picture.</summary>
    public static PngPicture? Read(ReadOnlySpan<byte> png)
    {
        if (png.Length < 33 || !png.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])) return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
        var channels = (png[24], png[25], png[28]) switch { (8, 2, 0) => 3, (8, 6, 0) => 4, _ => 0 };
        if (channels == 0 || width is < 1 or > 20_000 || height is < 1 or > 20_000 || (long)width * height > MostPixels) return null;
        try
        {
            var plain = Inflated.Of(null, new PdfStream(Predicted(width, channels), Data(png)));
            return plain.Length < width * height * channels ? null : Parted(width, height, channels, plain);
        }
        catch (UnreadablePdf)
        {
            return null;
        }
    }

    /// <summary>The picture as an object, and before it another one of its transparency.</summary>
    /// <param name="add">Takes an object's entries and its content, gives its number.</param>
    public int Into(Func<string, byte[], int> add)
    {
        var mask = alpha is null ? "" : string.Create(CultureInfo.InvariantCulture, $"/SMask {add(Entries("DeviceGray"), Deflated(alpha))} 0 R");
        return add(Entries("DeviceRGB") + mask, Deflated(colours));
    }

    static PngPicture Parted(int width, int height, int channels, byte[] plain)
    {
        if (channels == 3) return new PngPicture(width, height, plain[..(width * height * 3)], null);
        var (colours, alpha) = (new byte[width * height * 3], new byte[width * height]);
        for (var i = 0; i < alpha.Length; i++)
        {
            plain.AsSpan(i * 4, 3).CopyTo(colours.AsSpan(i * 3));
            alpha[i] = plain[i * 4 + 3];
        }
        return new PngPicture(width, height, colours, alpha);
    }

    static byte[] Data(ReadOnlySpan<byte> png)
    {
        using var data = new MemoryStream();
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (length < 0 || at + 12L + length > png.Length) break;
            if (png.Slice(at + 4, 4).SequenceEqual("IDAT"u8)) data.Write(png.Slice(at + 8, length));
            at += 12 + length;
        }
        return data.ToArray();
    }

    static PdfDictionary Predicted(int width, int channels) => new()
    {
        ["Filter"] = new PdfName("FlateDecode"),
        ["DecodeParms"] = new PdfDictionary { ["Predictor"] = PdfWord.Of(15), ["Columns"] = PdfWord.Of(width), ["Colors"] = PdfWord.Of(channels), ["BitsPerComponent"] = PdfWord.Of(8) },
    };

    string Entries(string space) => string.Create(CultureInfo.InvariantCulture,
        $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace /{space} /BitsPerComponent 8 /Filter /FlateDecode");

    static byte[] Deflated(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(plain);
        return packed.ToArray();
    }
}
