using System.Collections.Concurrent;
using System.Text;
using BangVang.Papers.Text;

namespace BangVang.Organisations.Matching;

/// <summary>A word as it stands in a document, in lower case, and as it is compared.</summary>
/// <param name="Written">Exactly as written: capitals tell an abbreviation from a word.</param>
readonly record struct Word(string Written, string Marked, string Folded)
{
    // Names are made of a few thousand syllables that come again and again; folding each once makes a large tree quick to read.
    const int MostKnown = 20_000;
    static readonly ConcurrentDictionary<string, Word> Known = new();

    public static Word Of(string written)
    {
        if (Known.TryGetValue(written, out var known)) return known;
        var word = new Word(written, written.ToLowerInvariant(), VietnameseText.Fold(written));
        if (Known.Count < MostKnown) Known[written] = word;
        return word;
    }

    /// <summary>The runs of letters and digits; marks between them part words and are dropped.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var run = new StringBuilder();
        foreach (var c in (VietnameseText.Clean(text) ?? "").Append(' '))
        {
            if (char.IsLetterOrDigit(c)) run.Append(c);
            else if (run.Length > 0)
            {
                words.Add(Of(run.ToString()));
                run.Clear();
            }
        }
        return words;
    }

    public static string Join(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Folded));
}
