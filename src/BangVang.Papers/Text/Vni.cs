using System.Collections.Frozen;
using System.Text;

namespace BangVang.Papers.Text;

/// <summary>VNI for Windows: a letter, then a mark (both as they look in Windows-1252); a few letters of their own.</summary>
public static class Vni
{
    const string Tones = "ùøûõï", Circumflex = "âáàåãä", Breve = "êéèúüë";

    /// <summary>Letters that stand for themselves: "ñ" is đ.</summary>
    public static readonly FrozenDictionary<char, char> Single = Both(("ñôöíìæóòî", "đơưíìỉĩịỵ")).ToFrozenDictionary();

    /// <summary>A letter and its mark, as one letter: ("a", "á") is ấ.</summary>
    public static readonly FrozenDictionary<(char Letter, char Mark), char> Pairs = BuildPairs();

    /// <summary>The text in Unicode. A mark that follows no letter it belongs to is left as it stands.</summary>
    /// <param name="text">Code points up to U+00FF; also U+F020–U+F0FF, where Word keeps the letters of symbol fonts.</param>
    public static string Decode(string text) => Decode(text, out _);

    /// <summary>Decodes, and says whether every letter above ASCII was a letter or a mark in its place.</summary>
    internal static string Decode(string text, out bool whole)
    {
        whole = true;
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (i + 1 < text.Length && Pairs.TryGetValue((c, Plain(text[i + 1])), out var pair))
            {
                decoded.Append(pair);
                i++;
            }
            else if (Single.TryGetValue(c, out var single)) decoded.Append(single);
            else
            {
                whole &= c < '\u0080' || !char.IsLetter(c);
                decoded.Append(c);
            }
        }
        return decoded.ToString();
    }

    static char Plain(char c) => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c;

    static FrozenDictionary<(char, char), char> BuildPairs()
    {
        var pairs = new Dictionary<(char, char), char>();
        Add(pairs, 'a', Tones + Circumflex + Breve, "áàảãạâấầẩẫậăắằẳẵặ");
        Add(pairs, 'e', Tones + Circumflex, "éèẻẽẹêếềểễệ");
        Add(pairs, 'o', Tones + Circumflex, "óòỏõọôốồổỗộ");
        Add(pairs, 'u', Tones, "úùủũụ");
        Add(pairs, 'y', Tones[..4], "ýỳỷỹ");
        Add(pairs, 'ô', Tones, "ớờởỡợ");
        Add(pairs, 'ö', Tones, "ứừửữự");
        return pairs.ToFrozenDictionary();
    }

    // Marks come in small and capital shapes; typists mix them, so the letter alone says which it is.
    static void Add(Dictionary<(char, char), char> pairs, char letter, string marks, string letters)
    {
        foreach (var (mark, made) in marks.Zip(letters))
        {
            pairs[(letter, mark)] = pairs[(letter, char.ToUpperInvariant(mark))] = made;
            var capital = char.ToUpperInvariant(letter);
            pairs[(capital, mark)] = pairs[(capital, char.ToUpperInvariant(mark))] = char.ToUpperInvariant(made);
        }
    }

    static IEnumerable<KeyValuePair<char, char>> Both((string Codes, string Letters) table)
    {
        foreach (var (code, letter) in table.Codes.Zip(table.Letters))
        {
            yield return new(code, letter);
            yield return new(char.ToUpperInvariant(code), char.ToUpperInvariant(letter));
        }
    }
}
