using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BangVang.Papers.Text;

/// <summary>
/// Mends what TCVN3 does to words in capitals: it has no capital letters with a tone, so "KẾ HOẠCH" typed with the caps lock comes out "Kế HOạCH".
/// </summary>
static partial class Capitals
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>
    /// Raises a word whose capitals stand beside small toned letters, and its neighbours that may be such words ("Kế" next to "HOạCH").
    /// A word with a small letter that the code could have written as a capital is left alone.
    /// </summary>
    public static string Repair(string text)
    {
        var words = Words().Matches(text);
        var raised = new bool[words.Count];
        for (var i = 0; i < raised.Length; i++) raised[i] = IsCertain(words[i].ValueSpan);
        if (!raised.Contains(true)) return text;
        for (var i = 1; i < raised.Length; i++) raised[i] |= raised[i - 1] && SameLine(text, words[i - 1], words[i]) && MayBe(words[i].ValueSpan);
        for (var i = raised.Length - 2; i >= 0; i--) raised[i] |= raised[i + 1] && SameLine(text, words[i], words[i + 1]) && MayBe(words[i].ValueSpan);
        return Raise(text, words, raised);
    }

    static string Raise(string text, MatchCollection words, bool[] raised)
    {
        var mended = new StringBuilder(text);
        for (var i = 0; i < raised.Length; i++)
            if (raised[i])
                for (var at = words[i].Index; at < words[i].Index + words[i].Length; at++) mended[at] = char.ToUpper(text[at], Vietnamese);
        return mended.ToString();
    }

    static bool SameLine(string text, Match before, Match after) => !text.AsSpan(before.Index, after.Index - before.Index).Contains('\n');

    static bool IsCertain(ReadOnlySpan<char> word)
    {
        var toned = false;
        var capitalInside = false;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i])) capitalInside |= i > 0;
            else if (IsToned(word[i])) toned = true;
            else return false;
        }
        return toned && capitalInside;
    }

    static bool MayBe(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c) && !IsToned(c)) return false;
        return true;
    }

    static bool IsToned(char c) => char.IsLower(c) && c.ToString().Normalize(NormalizationForm.FormD).AsSpan().ContainsAny(Syllable.Tones);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
