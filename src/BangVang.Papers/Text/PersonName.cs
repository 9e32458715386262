namespace BangVang.Papers.Text;

/// <summary>Names of people: family name first, given name last.</summary>
public static class PersonName
{
    /// <summary>
    /// What lists are ordered by: given name, then middle names, then family name. "Nguyễn Thị Thu Hằng" gives "Hằng Thị Thu Nguyễn".
    /// The order of letters and tones is the collation's work.
    /// </summary>
    public static string SortKey(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? string.Concat(words) : string.Join(' ', [words[^1], .. words[1..^1], words[0]]);
    }

    /// <summary>
    /// A short name for signing in, of the given name and the first letters of the others, in plain letters:
    /// "Nguyễn Thị Thu Hằng" gives "hang.ntt".
    /// </summary>
    public static string ShortName(string name)
    {
        var words = VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? string.Concat(words) : words[^1] + "." + string.Concat(words[..^1].Select(w => w[0]));
    }
}
