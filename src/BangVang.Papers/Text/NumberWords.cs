namespace BangVang.Papers.Text;

/// <summary>Numbers as Vietnamese papers spell them out: 44 → "bốn mươi tư", 2530000 → "hai triệu năm trăm ba mươi nghìn".</summary>
public static class NumberWords
{
    static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    static readonly string[] Groups = ["", " nghìn", " triệu"];

    /// <summary>The number in lower-case words.</summary>
    /// <param name="number">Not below zero; up to 999 tỷ tỷ.</param>
    public static string Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if (number == 0) return Digits[0];
        var (milliards, rest) = (number / 1_000_000_000, number % 1_000_000_000);
        var words = rest == 0 ? "" : Below(rest, isFirst: milliards == 0);
        return milliards == 0 ? words : $"{Of(milliards)} tỷ {words}".TrimEnd();
    }

    /// <summary>The same with a capital, as it stands in brackets: "Hai triệu … đồng".</summary>
    public static string Dong(decimal vnd) => $"{Capital(Of((long)vnd))} đồng";

    /// <summary>With a capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    static string Below(long number, bool isFirst)
    {
        var words = new List<string>();
        for (var group = 2; group >= 0; group--)
        {
            var value = (int)(number / (group == 2 ? 1_000_000 : group == 1 ? 1_000 : 1) % 1_000);
            if (value == 0) continue;
            words.Add(Three(value, isFirst && words.Count == 0) + Groups[group]);
        }
        return string.Join(' ', words);
    }

    // After a higher group the hundreds are said even when there are none: "một nghìn không trăm linh năm".
    static string Three(int value, bool isFirst)
    {
        var (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
        var words = new List<string>();
        if (hundreds > 0 || !isFirst) words.Add($"{Digits[hundreds]} trăm");
        if (tens == 0 && ones > 0 && words.Count > 0) words.Add("linh");
        if (tens == 1) words.Add("mười");
        if (tens > 1) words.Add($"{Digits[tens]} mươi");
        if (ones > 0) words.Add(One(tens, ones));
        return string.Join(' ', words);
    }

    static string One(int tens, int ones) => (tens, ones) switch
    {
        ( > 1, 1) => "mốt",
        ( > 1, 4) => "tư",
        ( > 0, 5) => "lăm",
        _ => Digits[ones],
    };
}
