using System.Collections.Frozen;
using System.Text;

namespace BangVang.Papers.Text;

/// <summary>What a written Vietnamese syllable can be: an onset, a rime, one tone. By it a wrong decoding is told from a right one.</summary>
public static class Syllable
{
    static readonly FrozenSet<string> Onsets = Words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");

    /// <summary>The rimes without tone; "i" may be written "y" where it ends a syllable.</summary>
    public static readonly FrozenSet<string> Rimes = Words(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uên uêt uêu ui um un ung uôc uôi uôm uôn uông uôp uôt "
        + "uơ uơn up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu "
        + "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ưt ưu y yêm yên yêng yêt yêu ych ynh yt");

    /// <summary>The five tone marks, as combining characters: huyền, sắc, ngã, hỏi, nặng.</summary>
    public const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Whether a word, in any case and in any normal form, can be a Vietnamese syllable.</summary>
    public static bool IsValid(string word)
    {
        if (word.Length is 0 or > 20) return false;
        var (plain, tone) = WithoutTone(word);
        if (plain is null) return false;
        for (var cut = 0; cut <= Math.Min(3, plain.Length - 1); cut++)
            if ((cut == 0 || Onsets.Contains(plain[..cut])) && Rimes.Contains(plain[cut..]) && Bears(plain, tone)) return true;
        return false;
    }

    // A syllable closed by c, ch, p or t bears sắc or nặng only.
    static bool Bears(string plain, char? tone) =>
        !(plain[^1] is 'c' or 'p' or 't' || plain.EndsWith("ch", StringComparison.Ordinal)) || tone is '\u0301' or '\u0323';

    static (string? Plain, char? Tone) WithoutTone(string word)
    {
        char? tone = null;
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
            if (!Tones.Contains(c)) plain.Append(char.ToLowerInvariant(c));
            else if (tone is null) tone = c;
            else return (null, null);
        return (plain.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    static FrozenSet<string> Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
