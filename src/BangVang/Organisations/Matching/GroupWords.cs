namespace BangVang.Organisations.Matching;

/// <summary>
/// What a text that names several bodies says, by the word lists: "UBND các xã, thị trấn trên địa bàn huyện" is communes.
/// </summary>
/// <param name="Kinds">The kinds it names; none when it only says "the members of".</param>
/// <param name="Tail">What stands behind "thuộc", "của", "trong", "trên địa bàn": whose they are. Empty when nothing does.</param>
/// <param name="IsOpen">"liên quan": the text itself leaves open which.</param>
sealed record GroupWords(OrganisationKind[] Kinds, Word[] Tail, bool IsOpen)
{
    const int LongestPhrase = 6;

    static readonly HashSet<string> Links = ["thuộc", "trực thuộc", "của", "trong", "trên địa bàn", "tại", "ở", "cấp"];

    static readonly Dictionary<string, OrganisationKind[]> Phrases = WordList.Pairs("groups.txt")
        .ToDictionary(p => p.Left, p => p.Right == "*" ? [] : p.Right.Split(' ').Select(Enum.Parse<OrganisationKind>).ToArray());

    /// <summary>Null: the text names no group, or says something about it that the lists do not know.</summary>
    public static GroupWords? Read(Word[] words)
    {
        var many = Array.FindIndex(words, w => w.Marked is "các" or "cac");
        if (many < 0 || many > 8) return null;
        var kinds = new List<OrganisationKind>();
        var (tail, open) = (Array.Empty<Word>(), false);
        for (var i = 0; i < words.Length;)
        {
            var length = Take(words, i, Phrases.ContainsKey);
            if (length > 0) kinds.AddRange(Phrases[Text(words, i, length)]);
            else if (Text(words, i, 2) == "liên quan" || Text(words, i, 3) == "có liên quan") (open, length) = (true, words[i].Marked == "có" ? 3 : 2);
            else if (Take(words, i, Links.Contains) is > 0 and var link && kinds.Count > 0)
            {
                tail = words[(i + link)..];
                break;
            }
            else return null;
            i += length;
        }
        if (tail.Length >= 2 && Text(tail, tail.Length - 2, 2) == "liên quan") (tail, open) = ([], true);
        return kinds.Count == 0 ? null : new GroupWords([.. kinds.Distinct()], tail, open);
    }

    static int Take(Word[] words, int at, Predicate<string> known)
    {
        for (var length = Math.Min(LongestPhrase, words.Length - at); length > 0; length--)
            if (known(Text(words, at, length))) return length;
        return 0;
    }

    static string Text(Word[] words, int at, int length) =>
        string.Join(' ', words.Skip(at).Take(length).Select(w => w.Marked));
}
