using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>Writes a PDF object by object, as they come; nothing but their offsets is kept in memory.</summary>
sealed class PdfWriting : IDisposable
{
    readonly Stream output;
    readonly List<long> offsets = [0];
    long position;

    public PdfWriting(Stream output)
    {
        this.output = output;
        Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count - 1;
    }

    public void Object(int number, string text)
    {
        offsets[number] = position;
        Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{text}\nendobj\n"));
    }

    /// <summary>A stream, compressed here.</summary>
    public void Stream(int number, string entries, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(content);
        Raw(number, entries + "/Filter/FlateDecode", packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>A stream as it is.</summary>
    public void Raw(int number, string entries, ReadOnlySpan<byte> content)
    {
        offsets[number] = position;
        Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {content.Length}>>\nstream\n"));
        output.Write(content);
        position += content.Length;
        Put("\nendstream\nendobj\n");
    }

    /// <summary>The table and the end.</summary>
    public void End(int root, int info)
    {
        var start = position;
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Skip(1)) table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count}/Root {root} 0 R/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        Put(table.ToString());
    }

    public void Dispose() => output.Flush();

    void Put(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        output.Write(bytes);
        position += bytes.Length;
    }
}
