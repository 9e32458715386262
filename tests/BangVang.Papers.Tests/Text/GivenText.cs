using System.Globalization;
using System.Text;
using BangVang.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Papers.Tests.Text;

/// <summary>Vietnamese words at random, and typists of old who write them in TCVN3 and VNI.</summary>
static class GivenText
{
    static readonly string[] Onsets = ["", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr", "v", "x"];
    static readonly string[] Marks = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

    /// <summary>Between 8 and 60 syllables, some with a capital, with figures and marks between them.</summary>
    public static Gen<string> Sentences(bool capitals = true) =>
        from words in Word(capitals).ArrayOf().Where(words => words.Length >= 8)
        from gaps in Gen.Elements(" ", " ", " ", ", ", " - ", " 2026 ", "\n", "; ").ArrayOf(words.Length)
        select string.Concat(words.Zip(gaps, (word, gap) => word + gap));

    static Gen<string> Word(bool capitals) =>
        from onset in Gen.Elements(Onsets)
        from rime in Gen.Elements(Syllable.Rimes.Order(StringComparer.Ordinal).ToArray())
        from mark in Gen.Elements(Marks)
        from shape in Gen.Choose(0, 5)
        select Shape(Toned(onset, rime, mark), capitals ? shape : 9);

    // Capitals with a tone do not exist in TCVN3: only a first letter without one is raised.
    static string Shape(string word, int shape) =>
        shape == 0 && !word[..1].Normalize(NormalizationForm.FormD).Any(Syllable.Tones.Contains) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;

    static string Toned(string onset, string rime, string mark)
    {
        if (rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch")) mark = mark is "\u0301" ? mark : "\u0323";
        var vowels = rime.TakeWhile(c => "aăâeêioôơuưy".Contains(c)).Count();
        var at = rime.IndexOfAny(['ă', 'â', 'ê', 'ô', 'ơ']) is var special and >= 0 ? special : vowels == rime.Length ? Math.Max(0, vowels - 2) : vowels - 1;
        return onset + $"{rime[..(at + 1)]}{mark}{rime[(at + 1)..]}".Normalize(NormalizationForm.FormC);
    }

    public static string InTcvn3(string text)
    {
        var codes = Tcvn3.Letters.ToDictionary(pair => pair.Value, pair => pair.Key);
        return string.Concat(text.Select(c => codes.GetValueOrDefault(c, c)));
    }

    public static string InVni(string text)
    {
        var single = Vni.Single.ToDictionary(pair => pair.Value, pair => $"{pair.Key}");
        var pairs = Vni.Pairs.Where(pair => char.IsUpper(pair.Key.Letter) == char.IsUpper(pair.Key.Mark))
            .ToDictionary(pair => pair.Value, pair => $"{pair.Key.Letter}{pair.Key.Mark}");
        return string.Concat(text.Select(c => pairs.GetValueOrDefault(c) ?? single.GetValueOrDefault(c) ?? $"{c}"));
    }
}
