namespace BangVang.Organisations.Matching;

/// <summary>The levels that a name may say: "huyện" in "Phòng Nội vụ huyện". "Thành phố" may be two of them.</summary>
[Flags]
enum Level { None = 0, Central = 1, Province = 2, District = 4, Commune = 8 }

/// <summary>A name taken apart: what the body is, at which level, of which place. "Sở Nội vụ tỉnh Sơn Bình": so noi vu, tỉnh, son binh.</summary>
sealed record Called(string Stem, Level Level, string? Place)
{
    static readonly Dictionary<string, Level> Levels = new()
    {
        ["tỉnh"] = Level.Province, ["thành phố"] = Level.Province | Level.District, ["huyện"] = Level.District, ["quận"] = Level.District,
        ["thị xã"] = Level.District, ["xã"] = Level.Commune, ["phường"] = Level.Commune, ["thị trấn"] = Level.Commune,
        ["đặc khu"] = Level.Commune, ["trung ương"] = Level.Central, ["tinh"] = Level.Province, ["huyen"] = Level.District,
    };

    static readonly HashSet<string> BeginTwo = [.. Levels.Keys.Where(k => k.Contains(' ')).Select(k => k.Split(' ')[0])];

    /// <summary>Words that only join others: two names that differ in them are one.</summary>
    static readonly HashSet<string> Joints = ["và", "của", "thuộc", "tại", "cấp", "va", "cua", "thuoc"];

    /// <summary>"Hợp tác xã", "Phân xã", "Thông tấn xã" are no communes.</summary>
    static readonly HashSet<string> NotBeforeXã = ["tác", "phân", "tấn", "tac", "phan"];

    public static Called Of(IEnumerable<Word> words, IReadOnlySet<string> places)
    {
        var kept = words.Where(w => !Joints.Contains(w.Marked)).ToArray();
        var outer = Cut(kept, places);
        if (outer is not { } found) return new Called(Word.Join(kept), Level.None, null);
        // "Phòng Nội vụ huyện Nậm Sơn tỉnh Sơn Bình": the inner place is the body's own.
        var (at, level, place) = found.At > 0 && Cut(kept[..found.At], places) is { } inner ? inner : found;
        return new Called(Word.Join(kept[..at]), level, place);
    }

    static (int At, Level Level, string? Place)? Cut(Word[] words, IReadOnlySet<string> places)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (LevelAt(words, i) is not (var level and not Level.None, var length)) continue;
            var rest = Word.Join(words[(i + length)..]);
            if (rest.Length == 0) return (i, level, null);
            if (places.Contains(rest)) return (i, level, rest);
        }
        return null;
    }

    public static (Level, int) LevelAt(Word[] words, int i)
    {
        if (i + 1 < words.Length && BeginTwo.Contains(words[i].Marked) && Levels.TryGetValue($"{words[i].Marked} {words[i + 1].Marked}", out var two)) return (two, 2);
        var second = i > 0 && BeginTwo.Contains(words[i - 1].Marked) && Levels.ContainsKey($"{words[i - 1].Marked} {words[i].Marked}");
        if (second || !Levels.TryGetValue(words[i].Marked, out var one)) return (Level.None, 0);
        return one == Level.Commune && i > 0 && NotBeforeXã.Contains(words[i - 1].Marked) ? (Level.None, 0) : (one, 1);
    }

    public static Level Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Central => Level.Central,
        OrganisationKind.Province => Level.Province,
        OrganisationKind.District => Level.District,
        OrganisationKind.Commune => Level.Commune,
        _ => Level.None,
    };
}
