using System.Text;

namespace BangVang.Law.Reading;

/// <summary>One line of the input.</summary>
/// <param name="Number">From 1, as an editor counts.</param>
/// <param name="Text">Without its line end; null where it was longer than a line may be.</param>
public readonly record struct WireLine(int Number, byte[]? Text);

/// <summary>Cuts a stream into lines, never holding more than one line of the greatest length; blank lines, a byte order mark and CRLF are passed over.</summary>
public static class WireLines
{
    /// <summary>The longest line in bytes.</summary>
    public const int Longest = 1 << 20;

    /// <summary>The lines of a text that somebody pasted.</summary>
    public static IEnumerable<WireLine> Of(string text) => Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static IEnumerable<WireLine> Read(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var line = new LineUnderway();
        while (stream.Read(buffer) is > 0 and var read)
        {
            var rest = buffer.AsMemory(0, read);
            while (rest.Span.IndexOf((byte)'\n') is >= 0 and var end)
            {
                line.Add(rest.Span[..end]);
                if (line.Finish() is { } finished) yield return finished;
                rest = rest[(end + 1)..];
            }
            line.Add(rest.Span);
        }
        if (line.Finish() is { } last) yield return last;
    }

    sealed class LineUnderway
    {
        byte[] bytes = new byte[4096];
        int length, number;
        bool isTooLong;

        public void Add(ReadOnlySpan<byte> part)
        {
            // What is too long is counted past, not kept.
            if (isTooLong || (isTooLong = length + part.Length > Longest)) return;
            if (length + part.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(length + part.Length, Math.Min(bytes.Length * 2, Longest)));
            part.CopyTo(bytes.AsSpan(length));
            length += part.Length;
        }

        public WireLine? Finish()
        {
            number++;
            var text = bytes.AsSpan(0, length);
            if (number == 1 && text.StartsWith("\uFEFF"u8)) text = text[3..];
            text = text.Trim(" \t\r"u8);
            WireLine? line = isTooLong ? new WireLine(number, null) : text.IsEmpty ? null : new WireLine(number, text.ToArray());
            (length, isTooLong) = (0, false);
            return line;
        }
    }
}
