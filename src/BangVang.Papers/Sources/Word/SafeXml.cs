using System.IO.Compression;
using System.Text;
using System.Xml;

namespace BangVang.Papers.Sources.Word;

/// <summary>Parts of a package from strangers: inflated under a count, read without DTD, refused when they nest without end.</summary>
static class SafeXml
{
    const int Suspicious = 16 * 1024 * 1024;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true
    };

    /// <summary>The bytes of a part. The sizes that the package claims are not believed: what comes out is counted.</summary>
    public static byte[] Inflate(ZipArchiveEntry entry, SourceLimits limits)
    {
        using var packed = entry.Open();
        using var plain = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            if (plain.Length + read > limits.PartBytes) throw new ZipBomb();
            if (plain.Length > Suspicious && plain.Length > entry.CompressedLength * limits.Ratio) throw new ZipBomb();
            plain.Write(buffer, 0, read);
        }
        return plain.ToArray();
    }

    public static XmlReader Read(byte[] xml) => XmlReader.Create(new MemoryStream(xml), Settings);

    /// <summary>Walks through the whole part once: nothing nests or grows beyond the limits. Gives the first of its text as a sample.</summary>
    public static string Survey(byte[] xml, SourceLimits limits)
    {
        const int enough = 200_000;
        var sample = new StringBuilder();
        using var reader = Read(xml);
        var (blockDepth, elements) = (int.MaxValue, 0);
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth) throw new ZipBomb();
            if (reader.NodeType is XmlNodeType.Text && sample.Length < enough) sample.Append(reader.Value);
            if (reader.NodeType is not XmlNodeType.Element) continue;
            if (reader.Depth <= blockDepth)
            {
                elements = 0;
                blockDepth = reader.LocalName is "p" or "tr" ? reader.Depth : int.MaxValue;
            }
            if (blockDepth < int.MaxValue && ++elements > limits.BlockElements) throw new ZipBomb();
            if (reader.LocalName is "p" && sample.Length < enough) sample.Append('\n');
        }
        return sample.ToString();
    }
}

/// <summary>A package that grows beyond the limits.</summary>
sealed class ZipBomb : Exception;
