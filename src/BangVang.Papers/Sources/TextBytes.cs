using System.Text;
using System.Text.Unicode;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sources;

/// <summary>Finds out in which encoding a plain text was saved, and makes it Unicode (NFC is left to the reader).</summary>
static class TextBytes
{
    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The text; null when the bytes are no text at all.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (Marked(bytes) is { } marked) return Printable(Converted(marked));
        if (Utf8.IsValid(bytes)) return Printable(Converted(Encoding.UTF8.GetString(bytes)));
        if (Utf16(bytes) is { } utf16) return Printable(utf16);
        return bytes.AsSpan().Contains((byte)0) ? null : Printable(SingleByte(bytes));
    }

    static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null
    };

    // Vietnamese in UTF-16 has a zero in every other byte wherever a plain letter, space or line break stands.
    static string? Utf16(byte[] bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == 0 && i % 2 == 0) even++;
            else if (bytes[i] == 0) odd++;
        var enough = bytes.Length / 2 * 0.3;
        if (odd > enough && even == 0) return Encoding.Unicode.GetString(bytes);
        return even > enough && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    // UTF-8 with a few broken bytes, Windows-1258, or an old code: the reading with the most Vietnamese words is right.
    static string SingleByte(byte[] bytes)
    {
        var latin = Windows1252.GetString(bytes);
        if (LegacyText.Recognise(latin) is not LegacyCode.None and var code) return LegacyText.Decode(latin, code);
        string[] readings = [latin, Encoding.UTF8.GetString(bytes), Windows1258.GetString(bytes).Normalize(NormalizationForm.FormC)];
        return readings.MaxBy(reading => LegacyText.Weigh(reading, LegacyCode.None) is var weight ? weight.Valid * weight.Share : 0)!;
    }

    // Text saved as UTF-8 out of an old font keeps the old code's signs.
    static string Converted(string text) => LegacyText.Decode(text, LegacyText.Recognise(text));

    static string? Printable(string text)
    {
        var control = text.Count(c => c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A') or '\uFFFD');
        return control > 4 + text.Length / 500 ? null : WithoutLoneSurrogates(text);
    }

    static string WithoutLoneSurrogates(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
