using System.IO.Compression;

namespace BangVang.Papers.Signing.Structure;

/// <summary>The content of a stream that is stored plainly or by Flate, with or without the predictors of PNG: what files keep their tables in.</summary>
static class Inflated
{
    const int Most = 64 << 20;

    /// <param name="file">For what its dictionary refers to; null while the tables themselves are read, which refer to nothing.</param>
    /// <param name="stream">Whose content is wanted.</param>
    public static byte[] Of(PdfFile? file, PdfStream stream)
    {
        var filter = Follow(file, stream.Dictionary["Filter"]);
        if (filter is PdfArray { Items: [var only] }) filter = Follow(file, only);
        if (filter is null or PdfArray { Items.Count: 0 }) return stream.Raw.ToArray();
        if (filter is not PdfName { Text: "FlateDecode" or "Fl" }) throw new UnreadablePdf("bảng đối tượng nén theo cách không hỗ trợ");
        var parameters = Follow(file, stream.Dictionary["DecodeParms"]);
        if (parameters is PdfArray { Items: [var one] }) parameters = Follow(file, one);
        return Unpredicted(Inflate(stream.Raw), parameters as PdfDictionary);
    }

    static PdfValue? Follow(PdfFile? file, PdfValue? value) => file is null ? value : file.Resolve(value);

    static byte[] Inflate(ReadOnlyMemory<byte> raw)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(raw.ToArray()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                if (plain.Length + read > Most) throw new UnreadablePdf("dữ liệu nén quá lớn");
                plain.Write(buffer, 0, read);
            }
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new UnreadablePdf("dữ liệu nén bị hỏng");
        }
    }

    static byte[] Unpredicted(byte[] data, PdfDictionary? parameters)
    {
        if (PdfFile.Whole(parameters?["Predictor"], 1) < 10) return data;
        var (columns, colours, bits) = (PdfFile.Whole(parameters!["Columns"], 1), PdfFile.Whole(parameters["Colors"], 1), PdfFile.Whole(parameters["BitsPerComponent"], 8));
        var step = Math.Max(1, colours * bits / 8);
        var width = (columns * colours * bits + 7) / 8;
        if (width <= 0) throw new UnreadablePdf("bảng đối tượng hỏng");
        var (rows, plain) = (data.Length / (width + 1), new byte[data.Length / (width + 1) * width]);
        for (var row = 0; row < rows; row++)
            Row(data.AsSpan(row * (width + 1), width + 1), plain.AsSpan(row * width, width), row == 0 ? [] : plain.AsSpan((row - 1) * width, width), step);
        return plain;
    }

    /// <summary>One row of PNG's filters (RFC 2083, 6).</summary>
    static void Row(ReadOnlySpan<byte> filtered, Span<byte> plain, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var (left, up, corner) = (i >= step ? plain[i - step] : 0, above.IsEmpty ? 0 : above[i], i >= step && !above.IsEmpty ? above[i - step] : 0);
            plain[i] = (byte)(filtered[i + 1] + filtered[0] switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
        }
    }

    static int Paeth(int left, int up, int corner)
    {
        var (dl, du, dc) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return dl <= du && dl <= dc ? left : du <= dc ? up : corner;
    }
}
