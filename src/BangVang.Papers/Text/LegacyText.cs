using System.Text;

namespace BangVang.Papers.Text;

/// <summary>Recognises and converts Vietnamese text in the codes that came before Unicode.</summary>
public static class LegacyText
{
    const int Enough = 3, Sample = 200_000;

    /// <summary>
    /// The code a text is written in, judged by how many of its words with marks become Vietnamese syllables. Short texts
    /// (fewer than three such words), Unicode Vietnamese and other languages give <see cref="LegacyCode.None"/>.
    /// </summary>
    public static LegacyCode Recognise(string text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        if (!MayBeLegacy(sample)) return LegacyCode.None;
        var unicode = Weigh(sample.Normalize(NormalizationForm.FormC), LegacyCode.None);
        var (tcvn3, vni) = (Weigh(sample, LegacyCode.Tcvn3), Weigh(sample, LegacyCode.Vni));
        var (best, code) = tcvn3.Valid >= vni.Valid ? (tcvn3, LegacyCode.Tcvn3) : (vni, LegacyCode.Vni);
        return best.Valid >= Enough && best.Share >= 0.75 && best.Share > unicode.Share + 0.2 ? code : LegacyCode.None;
    }

    /// <summary>The code that a font's name promises: .VnTime, .VnArialH … are TCVN3, VNI-Times … are VNI.</summary>
    public static LegacyCode OfFont(string? font) => font switch
    {
        null => LegacyCode.None,
        _ when font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => LegacyCode.Tcvn3,
        _ when font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) => LegacyCode.Vni,
        _ => LegacyCode.None
    };

    /// <summary>Whether a TCVN3 font shows capitals only: its name ends with H.</summary>
    public static bool IsCapitals(string? font) => OfFont(font) is LegacyCode.Tcvn3 && font!.EndsWith('H');

    /// <summary>The text in Unicode, NFC.</summary>
    public static string Decode(string text, LegacyCode code, bool capitals = false) => code switch
    {
        LegacyCode.Tcvn3 => Tcvn3.Decode(text, capitals),
        LegacyCode.Vni => Vni.Decode(text),
        _ => text
    };

    /// <summary>Whether a text has letters or marks that only Unicode Vietnamese has, so that no legacy font can have meant it.</summary>
    public static bool IsUnicodeVietnamese(string text) => text.AsSpan().ContainsAnyInRange('\u0102', '\u01B0')
        || text.AsSpan().ContainsAnyInRange('\u1EA0', '\u1EF9') || text.AsSpan().ContainsAny(Syllable.Tones);

    /// <summary>How many words of a text that bear marks become Vietnamese syllables when it is read in a code.</summary>
    internal static LegacyWeight Weigh(string text, LegacyCode code)
    {
        int marked = 0, valid = 0, start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfWord(text[i], code))
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0 && text.AsSpan(start, i - start).ContainsAnyExceptInRange('\0', '\u007F'))
            {
                marked++;
                if (i - start <= 24 && IsSyllable(text[start..i], code)) valid++;
            }
            start = -1;
        }
        return new(marked, valid);
    }

    static bool MayBeLegacy(string text) => text.AsSpan().ContainsAnyInRange('\u00A1', '\u00FE') || text.AsSpan().ContainsAnyInRange('\uF0A1', '\uF0FE');

    // Signs such as "®" stand inside no Unicode word; where they do, the word counts against Unicode. Quotation marks are innocent.
    static bool IsOfWord(char c, LegacyCode code) => char.IsLetter(c) || code switch
    {
        LegacyCode.Tcvn3 => Tcvn3.Letters.ContainsKey(c) || c is >= '\uF0A1' and <= '\uF0FE',
        LegacyCode.Vni => c is >= '\uF0A1' and <= '\uF0FE',
        _ => Syllable.Tones.Contains(c) || Tcvn3.Letters.ContainsKey(c) && c is not ('«' or '»')
    };

    static bool IsSyllable(string word, LegacyCode code)
    {
        switch (code)
        {
            case LegacyCode.Tcvn3:
                return Array.TrueForAll(word.ToCharArray(), c => c < '\u0080' || c >= '\uF020' || Tcvn3.Letters.ContainsKey(c)) && Syllable.IsValid(Tcvn3.Decode(word));
            case LegacyCode.Vni:
                return Syllable.IsValid(Vni.Decode(word, out var whole)) && whole;
            default:
                return Syllable.IsValid(word);
        }
    }
}

/// <summary>What <see cref="LegacyText"/> counted.</summary>
/// <param name="Marked">Words with anything beyond ASCII.</param>
/// <param name="Valid">Those that are Vietnamese syllables.</param>
readonly record struct LegacyWeight(int Marked, int Valid)
{
    public double Share => Marked == 0 ? 0 : (double)Valid / Marked;
}
