using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BangVang.Papers.Text;

/// <summary>TCVN3 (ABC): one code point from U+00A1 to U+00FE a letter, as the bytes look in Windows-1252. Capitals with a tone do not exist.</summary>
public static class Tcvn3
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>From the code point to the letter. "ư" is U+00AD, the soft hyphen: text must be decoded before anything is cleaned away.</summary>
    public static readonly FrozenDictionary<char, char> Letters = Pairs(
        0xA1, "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5, "àảãáạ", 0xBB, "ằẳẵắ", 0xC6, "ặầẩẫấậè", 0xCE, "ẻẽéẹềểễếệìỉ", 0xDC, "ĩíịò", 0xE1, "ỏõóọồổỗốộờởỡớợù", 0xF1, "ủũúụừửữứựỳỷỹýỵ");

    /// <summary>
    /// The text in Unicode. Words in capitals, whose toned letters the code can only write small ("HO¹CH"), become capitals throughout.
    /// </summary>
    /// <param name="text">Code points up to U+00FF; also U+F0A1–U+F0FE, where Word keeps the letters of symbol fonts.</param>
    /// <param name="capitals">The text stands in a font whose name ends with H and which shows capitals only.</param>
    public static string Decode(string text, bool capitals = false)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text) letters.Append(Letter(c));
        var decoded = letters.ToString();
        return capitals ? decoded.ToUpper(Vietnamese) : Capitals.Repair(decoded);
    }

    static char Letter(char c)
    {
        var plain = c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c;
        return Letters.TryGetValue(plain, out var letter) ? letter : plain;
    }

    static FrozenDictionary<char, char> Pairs(params object[] runs)
    {
        var pairs = new Dictionary<char, char>();
        for (var i = 0; i < runs.Length; i += 2)
        {
            var code = (int)runs[i];
            foreach (var letter in (string)runs[i + 1]) pairs.Add((char)code++, letter);
        }
        return pairs.ToFrozenDictionary();
    }
}
