namespace BangVang.Organisations.Matching;

/// <summary>The built-in dictionary of abbreviations (abbreviations.txt) and the ways to read a text by it.</summary>
static class Abbreviations
{
    const int LongestRun = 4;
    const int MostReadings = 8;

    sealed record Entry(string[][] Meanings, string? OnlyAs)
    {
        public Word[][] Words { get; } = [.. Meanings.Select(m => m.Select(Word.Of).ToArray())];
    }

    static readonly Dictionary<string, Entry> Known = Read();

    static readonly HashSet<string> Beginnings = [.. Known.Keys.SelectMany(k => Enumerable.Range(1, k.Length).Select(n => k[..n]))];

    /// <summary>Every way to read the text with its abbreviations written out; one way for a text that has none.</summary>
    public static IReadOnlyList<Word[]> Readings(string text)
    {
        var words = Word.Split(text);
        List<List<Word>> readings = [[]];
        for (var i = 0; i < words.Count;)
        {
            var (entry, length) = Find(words, i);
            if (entry is null)
                foreach (var reading in readings) reading.Add(words[i]);
            else
                readings = [.. readings.SelectMany(r => entry.Words.Select(m => (List<Word>)[.. r, .. m])).Take(MostReadings)];
            i += length;
        }
        return [.. readings.Select(r => r.ToArray())];
    }

    /// <summary>The longest run of words that together are an abbreviation: "GD", "ĐT" of "GD&ĐT".</summary>
    static (Entry?, int) Find(List<Word> words, int at)
    {
        var (found, length, key) = ((Entry?)null, 1, "");
        for (var end = at; end < words.Count && end < at + LongestRun; end++)
        {
            key += words[end].Folded;
            if (!Beginnings.Contains(key)) break;
            if (!Known.TryGetValue(key, out var entry)) continue;
            if (entry.OnlyAs is null || (end == at && words[at].Written == entry.OnlyAs)) (found, length) = (entry, end - at + 1);
        }
        return (found, length);
    }

    static Dictionary<string, Entry> Read()
    {
        var known = new Dictionary<string, Entry>();
        foreach (var (left, right) in WordList.Pairs("abbreviations.txt"))
        {
            var written = left.TrimEnd('!');
            var meanings = right.Split('|').Select(m => Word.Split(m).Select(w => w.Written).ToArray()).ToArray();
            known[string.Concat(Word.Split(written).Select(w => w.Folded))] = new Entry(meanings, left.EndsWith('!') ? written : null);
        }
        return known;
    }
}

/// <summary>The word lists beside the code: data, with their own comments.</summary>
static class WordList
{
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream($"{typeof(WordList).Namespace}.{file}")!);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    public static IEnumerable<(string Left, string Right)> Pairs(string file) =>
        Lines(file).Select(l => l.Split('=', 2)).Select(p => (p[0].Trim(), p[1].Trim()));
}
