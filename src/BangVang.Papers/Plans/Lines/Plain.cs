using System.Text;

namespace BangVang.Papers.Plans.Lines;

/// <summary>
/// Text without marks and capitals, character for character: what stands at an index of the plain text stands at the same
/// index of the text itself. Rules are written over plain text and cut out of the text.
/// </summary>
static class Plain
{
    static readonly char[] table = [.. Enumerable.Range(0, 0x2100).Select(code => Base((char)code))];

    public static string Of(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = source[i] < table.Length ? table[source[i]] : source[i];
    });

    /// <summary>One space for any run of white space, none at the ends.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Written in capitals: has letters, and (nearly) all are capitals.</summary>
    public static bool IsCapitals(string text)
    {
        int upper = 0, lower = 0;
        foreach (var c in text)
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        return upper >= 2 && lower * 12 <= upper;
    }

    /// <summary>The words, without any mark between them.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in Of(text))
            if (char.IsLetterOrDigit(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        return words.ToString().TrimEnd();
    }

    static char Base(char c) => c switch
    {
        'đ' or 'Đ' => 'd',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' => '\'',
        '\n' => c,
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsSurrogate(c) => c,
        _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
