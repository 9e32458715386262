using System.Globalization;
using System.Text;

namespace BangVang.Papers.Signing.Structure;

/// <summary>A value as it stands in a PDF (ISO 32000-1, 7.3).</summary>
abstract class PdfValue
{
    /// <summary>As it is written into a file; Latin-1, one char a byte.</summary>
    public abstract void Write(StringBuilder output);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }
}

/// <summary>A number, true, false or null, as it stands.</summary>
sealed class PdfWord(string text) : PdfValue
{
    public string Text => text;

    public static PdfWord Of(double number) => new(number.ToString("0.###", CultureInfo.InvariantCulture));

    public bool TryNumber(out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    public override void Write(StringBuilder output) => output.Append(text);
}

/// <summary>/Name, without the slash and with its escapes as they stand.</summary>
sealed class PdfName(string text) : PdfValue
{
    public string Text => text;

    public override void Write(StringBuilder output) => output.Append('/').Append(text);
}

/// <summary>A string; written in hexadecimal, so that nothing needs an escape.</summary>
sealed class PdfText(byte[] bytes) : PdfValue
{
    public byte[] Bytes => bytes;

    /// <summary>In UTF-16 with its mark, as text for people is kept.</summary>
    public static PdfText Of(string text) => new([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    public string Words => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };

    public override void Write(StringBuilder output) => output.Append('<').Append(Convert.ToHexString(bytes)).Append('>');
}

/// <summary>"12 0 R".</summary>
sealed class PdfReference(int number, int generation = 0) : PdfValue
{
    public int Number => number;

    public int Generation => generation;

    public override void Write(StringBuilder output) => output.Append(CultureInfo.InvariantCulture, $"{number} {generation} R");
}

sealed class PdfArray(IEnumerable<PdfValue> items) : PdfValue
{
    public List<PdfValue> Items { get; } = [.. items];

    public static PdfArray Of(params double[] numbers) => new(numbers.Select(PdfWord.Of));

    public override void Write(StringBuilder output)
    {
        output.Append('[');
        for (var i = 0; i < Items.Count; i++)
        {
            if (i > 0) output.Append(' ');
            Items[i].Write(output);
        }
        output.Append(']');
    }
}

sealed class PdfDictionary : PdfValue
{
    readonly List<string> order = [];
    readonly Dictionary<string, PdfValue> entries = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Keys => order;

    public PdfValue? this[string key]
    {
        get => entries.GetValueOrDefault(key);
        set
        {
            if (value is null)
            {
                if (entries.Remove(key)) order.Remove(key);
                return;
            }
            if (!entries.ContainsKey(key)) order.Add(key);
            entries[key] = value;
        }
    }

    public string? NameOf(string key) => (this[key] as PdfName)?.Text;

    public PdfDictionary Copy()
    {
        var copy = new PdfDictionary();
        foreach (var key in order) copy[key] = entries[key];
        return copy;
    }

    public override void Write(StringBuilder output)
    {
        output.Append("<<");
        foreach (var key in order)
        {
            output.Append('/').Append(key).Append(' ');
            entries[key].Write(output);
            output.Append('\n');
        }
        output.Append(">>");
    }
}

/// <summary>A stream: its dictionary and where its bytes stand in the file.</summary>
sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfValue
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlyMemory<byte> Raw => raw;

    public override void Write(StringBuilder output)
    {
        dictionary["Length"] = PdfWord.Of(raw.Length);
        dictionary.Write(output);
        output.Append("\nstream\n").Append(Encoding.Latin1.GetString(raw.Span)).Append("\nendstream");
    }
}
