using System.Text.RegularExpressions;

namespace BangVang.Papers.Plans.Lines;

/// <summary>The rank of what stands before a paragraph, from the widest to the narrowest.</summary>
enum Rank
{
    Part,
    Chapter,
    Capital,
    Roman,
    Article,
    Period,
    Arabic,
    Nested,
    Deep,
    Letter,
    None,
    Bullet,
    Plus,
}

/// <summary>The number or bullet before a paragraph.</summary>
/// <param name="Rank">Its rank.</param>
/// <param name="Number">The number without marks ("II", "2.1", "a"); null for bullets.</param>
/// <param name="Length">How many characters of the paragraph it takes.</param>
/// <param name="Dotted">A mark closes the number.</param>
sealed partial record Marker(Rank Rank, string? Number, int Length, bool Dotted = true)
{
    public static readonly Marker Nothing = new(Rank.None, null, 0);

    public bool IsBullet => Rank is Rank.Bullet or Rank.Plus;

    /// <summary>Reads the marker of a paragraph.</summary>
    public static Marker Of(string text)
    {
        var match = Start().Match(text);
        if (!match.Success) return Nothing;
        var number = match.Groups["n"].Value;
        var dotted = match.Groups["dot"].Length > 0;
        if (match.Groups["bullet"].Success)
            return new Marker(match.Groups["bullet"].Value is "+" or "○" ? Rank.Plus : Rank.Bullet, null, match.Length);
        var rank = match.Groups["word"].Success ? Word(match.Groups["word"].Value) : Numbered(number, dotted);
        return rank is Rank.None ? Nothing : new Marker(rank, number, match.Length, dotted);
    }

    static Rank Word(string word) => Plain.Of(word) switch
    {
        "phan" => Rank.Part,
        "chuong" => Rank.Chapter,
        _ => Rank.Article,
    };

    static Rank Numbered(string number, bool dotted)
    {
        if (char.IsDigit(number[0])) return Arabic(number.TrimEnd('.').Count(c => c == '.'), dotted);
        if (!dotted) return Rank.None;
        if (number.All(c => c is 'I' or 'V' or 'X')) return Rank.Roman;
        return char.IsUpper(number[0]) ? Rank.Capital : Rank.Letter;
    }

    static Rank Arabic(int dots, bool dotted) => dots switch
    {
        0 => dotted ? Rank.Arabic : Rank.None,
        1 => Rank.Nested,
        _ => Rank.Deep,
    };

    [GeneratedRegex("""
        ^\s*(?:
            (?<word>PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(?<n>(?:thứ\s+\p{Ll}+|THỨ\s+\p{Lu}+|[IVX]+|\d{1,2}))(?![\p{L}\d])(?<dot>\s*[.:)–-]?)\s*(?<end>$)?
          | (?<n>[IVX]{1,5})\s?(?<dot>[.)/:]|[-–](?=\s?\p{Lu})|\s[-–](?=\s))(?:\s+|(?=\p{Lu}))
          | (?<n>[A-HĐK])\s?(?<dot>[.)/])\s+
          | (?<n>\d{1,2}(?:\.\d{1,2}){0,3})(?<dot>\s?[.)/:])(?:\s+|(?=\p{L}))
          | (?<n>\d{1,2})(?<dot>[-–])(?:\s*(?=\p{Lu})|\s+(?=\p{L}))
          | (?<n>\d{1,2}(?:\.\d{1,2}){1,3})(?<dot>)\s+(?=\p{Lu})
          | (?<n>[a-zđ])(?<dot>\s?[.),/])\s+
          | (?<n>[a-zđ])(?<dot>[.)])(?=\p{Lu})
          | (?<bullet>[-–—+*•·●○▪■►✓❖\uF0B7])(?![-–—+*\d])\s*
        )(?:(?=\S)|(?(end)$|(?!)))
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Start();
}
