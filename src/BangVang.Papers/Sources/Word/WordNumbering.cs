using System.Xml.Linq;

namespace BangVang.Papers.Sources.Word;

/// <summary>Counts as Word does, so that the numbers which it shows and does not store are read too. Paragraphs must come in order.</summary>
sealed class WordNumbering
{
    const int Levels = 9;

    readonly WordStyles styles;
    readonly Dictionary<int, WordLevel?[]> lists = [];
    readonly Dictionary<int, (int List, XElement Element)> numbers = [];
    readonly Dictionary<int, int?[]> counters = [];
    readonly HashSet<int> begun = [];

    public WordNumbering(XElement? part, WordStyles styles)
    {
        this.styles = styles;
        var linked = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in part.Children("abstractNum"))
        {
            if (list.Number("abstractNumId") is not { } id) continue;
            lists.TryAdd(id, ReadLevels(list));
            if (list.Child("styleLink").Value() is { } link) linked.TryAdd(link, id);
        }
        foreach (var list in part.Children("abstractNum"))
            if (list.Child("numStyleLink").Value() is { } link && linked.TryGetValue(link, out var other) && list.Number("abstractNumId") is { } id) lists[id] = lists[other];
        foreach (var number in part.Children("num"))
            if (number.Number("numId") is { } id && number.Child("abstractNumId").Number() is { } list) numbers.TryAdd(id, (list, number));
    }

    /// <summary>The label of the next paragraph; null when it has none.</summary>
    public string? Next(XElement paragraph)
    {
        if (Find(paragraph) is not { } place || place.Levels[place.Level] is not { } level) return null;
        var count = counters.TryGetValue(place.List, out var found) ? found : counters[place.List] = new int?[Levels];
        if (begun.Add(place.Number)) Override(place.Number, count);
        count[place.Level] = count[place.Level] + 1 ?? level.Start;
        for (var i = place.Level + 1; i < Levels; i++)
            if (place.Levels[i] is not { RestartsAfter: { } after } || after > 0 && place.Level < after) count[i] = null;
        var shown = Enumerable.Range(0, Levels).Select(i => count[i] ?? place.Levels[i]?.Start ?? 1).ToArray();
        var label = level.Label(shown, i => place.Levels[i]?.Format ?? "decimal").Trim();
        return label.Length == 0 ? null : label;
    }

    (int Number, int List, int Level, WordLevel?[] Levels)? Find(XElement paragraph)
    {
        var style = styles.Of(paragraph);
        var own = paragraph.Child("pPr").Child("numPr");
        var inherited = styles.Numbering(style);
        if ((own.Child("numId").Number() ?? inherited.Child("numId").Number()) is not { } id || !numbers.TryGetValue(id, out var number)) return null;
        if (!lists.TryGetValue(number.List, out var levels)) return null;
        levels = Overridden(number.Element, levels);
        var level = own.Child("ilvl").Number()
            ?? (own is null && Array.FindIndex(levels, one => one?.Style is { } meant && meant == style) is var index and >= 0 ? index : inherited.Child("ilvl").Number() ?? 0);
        return level is >= 0 and < Levels ? (id, number.List, level, levels) : null;
    }

    // A number may begin its list anew, at a number of its own.
    void Override(int id, int?[] count)
    {
        foreach (var change in numbers[id].Element.Children("lvlOverride"))
            if (change.Child("startOverride").Number() is { } start && change.Number("ilvl") is >= 0 and < Levels and var level) count[level] = start - 1;
    }

    static WordLevel?[] Overridden(XElement number, WordLevel?[] levels)
    {
        var changes = number.Children("lvlOverride").Where(change => change.Child("lvl") is not null).ToList();
        if (changes.Count == 0) return levels;
        var changed = levels.ToArray();
        foreach (var change in changes)
            if (change.Number("ilvl") is >= 0 and < Levels and var level) changed[level] = WordLevel.Read(change.Child("lvl")!);
        return changed;
    }

    static WordLevel?[] ReadLevels(XElement list)
    {
        var levels = new WordLevel?[Levels];
        foreach (var level in list.Children("lvl"))
            if (level.Number("ilvl") is >= 0 and < Levels and var index) levels[index] = WordLevel.Read(level);
        return levels;
    }
}
