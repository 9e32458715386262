using BangVang.Organisations.Groups;

namespace BangVang.Organisations.Matching;

/// <summary>The bodies of one tree, arranged to be found by what documents call them. Read anew for each matching; nothing is kept.</summary>
sealed class Tree
{
    public sealed record Entry(Body Body, Level Level, string? Place);

    readonly Dictionary<Guid, Body> bodies;
    readonly Dictionary<Guid, string?> placeNames;
    readonly Dictionary<string, List<Entry>> stems = [];
    readonly Dictionary<string, HashSet<Body>> words = [];

    public Tree(IReadOnlyList<Body> all, IReadOnlyList<OtherName> aliases, IReadOnlyList<OtherName> former)
    {
        bodies = all.ToDictionary(b => b.Id);
        placeNames = all.ToDictionary(b => b.Id, b => b.PlaceName());
        Places = placeNames.Values.OfType<string>().ToHashSet();
        Names = all.SelectMany(b => new[] { (b.Folded, b), (b.ShortFolded ?? "", b) }).Where(n => n.Item1.Length > 0).Distinct()
            .ToLookup(n => n.Item1, n => n.b);
        Aliases = aliases.Where(a => bodies.ContainsKey(a.Id)).ToLookup(a => a.Folded, a => bodies[a.Id]);
        FormerNames = former.Where(f => bodies.ContainsKey(f.Id)).ToLookup(f => f.Folded, f => bodies[f.Id]);
        foreach (var body in all) Enter(body, body.Name);
        foreach (var (id, text, _) in aliases.Concat(former))
            if (bodies.TryGetValue(id, out var body)) EnterWords(body, Abbreviations.Readings(text));
    }

    public IReadOnlySet<string> Places { get; }

    public ILookup<string, Body> Names { get; }

    public ILookup<string, Body> Aliases { get; }

    public ILookup<string, Body> FormerNames { get; }

    public IEnumerable<Body> All => bodies.Values;

    public Body? Find(Guid? id) => id is { } known ? bodies.GetValueOrDefault(known) : null;

    public string? Below(Body body) => Find(body.ParentId)?.Name;

    /// <summary>The bodies that are what the name says, at its level and of its place where it says so.</summary>
    public IEnumerable<Entry> Fitting(Called called) => !stems.TryGetValue(called.Stem, out var entries) ? [] : entries.Where(e =>
        (called.Level == Level.None || (e.Level & called.Level) != Level.None) && (called.Place is null || e.Place == called.Place));

    public IReadOnlySet<Body> With(string word) => words.TryGetValue(word, out var found) ? found : new HashSet<Body>();

    public IEnumerable<string> WordsBeginning(string start) => words.Keys.Where(w => w.StartsWith(start, StringComparison.Ordinal));

    void Enter(Body body, string name)
    {
        var readings = Abbreviations.Readings(name);
        EnterWords(body, readings);
        foreach (var reading in readings)
        {
            var called = Called.Of(reading, Places);
            var (level, place) = Stands(body, called);
            Enter(called.Stem, body, level, place);
            if (body.IsPlace) Enter(called.Stem.Length == 0 ? Body.Committee : "", body, level, place);
            else if (Find(body.ParentId) is { IsPlace: false } parent)
                Enter($"{called.Stem} {Called.Of(Abbreviations.Readings(parent.Name)[0], Places).Stem}", body, level, place);
        }
    }

    void Enter(string stem, Body body, Level level, string? place)
    {
        if (!stems.TryGetValue(stem, out var entries)) stems[stem] = entries = [];
        if (!entries.Exists(e => e.Body == body)) entries.Add(new Entry(body, level, place));
    }

    void EnterWords(Body body, IReadOnlyList<Word[]> readings)
    {
        foreach (var word in readings.SelectMany(r => r))
        {
            if (!words.TryGetValue(word.Folded, out var found)) words[word.Folded] = found = [];
            found.Add(body);
        }
    }

    /// <summary>What the name says counts; otherwise the level and the place are those of the nearest place at or above the body.</summary>
    (Level, string?) Stands(Body body, Called called)
    {
        var place = body;
        while (place is { IsPlace: false }) place = Find(place.ParentId);
        var own = place is null ? Level.None : Called.Of(place.Kind);
        return called.Level == Level.None || (called.Level & own) != Level.None
            ? (own, called.Place ?? (place is null ? null : placeNames[place.Id]))
            : (called.Level, called.Place);
    }
}
