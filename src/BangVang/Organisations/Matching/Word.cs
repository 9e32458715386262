using System.Text;
using BangVang.Papers.Text;

namespace BangVang.Organisations.Matching;

/// <summary>A word as it stands in a document, in lower case, and as it is compared.</summary>
/// <param name="Written">Exactly as written: capitals tell an abbreviation from a word.</param>
readonly record struct Word(string Written, string Marked, string Folded)
{
    public static Word Of(string written) => new(written, written.ToLowerInvariant(), VietnameseText.Fold(written));

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
