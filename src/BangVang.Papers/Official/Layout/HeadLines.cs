namespace BangVang.Papers.Official.Layout;

/// <summary>Breaks a body's name in capitals so that it fits its box and reads well: "ỦY BAN NHÂN DÂN" above "TỈNH SƠN BÌNH".</summary>
static class HeadLines
{
    static readonly string[] Openers = ["TỈNH ", "THÀNH PHỐ ", "HUYỆN ", "QUẬN ", "THỊ XÃ ", "THỊ TRẤN ", "XÃ ", "PHƯỜNG ", "ĐẶC KHU "];

    /// <summary>The lines of a name, each no wider than <paramref name="width"/> twips where its words allow it.</summary>
    public static IReadOnlyList<string> Of(string name, int points, int width)
    {
        if (name.Contains('\n')) return name.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (TextWidth.Twips(name, points) <= width) return [name];
        var cut = BestCut(name, points, width);
        if (cut < 0) return [name];
        return [name[..cut].TrimEnd(), .. Of(name[(cut + 1)..], points, width)];
    }

    static int BestCut(string name, int points, int width)
    {
        var (best, bestScore) = (-1, double.MaxValue);
        for (var i = name.IndexOf(' '); i > 0; i = name.IndexOf(' ', i + 1))
        {
            var first = TextWidth.Twips(name[..i], points);
            if (first > width && best >= 0) break;
            var rest = TextWidth.Twips(name[(i + 1)..], points);
            var score = Math.Abs(first - Math.Min(rest, width)) * (StartsAPlace(name[(i + 1)..]) ? 0.1 : 1) + Math.Max(0, rest - width);
            if (score < bestScore) (best, bestScore) = (i, score);
        }
        return best;
    }

    static bool StartsAPlace(string rest) => Array.Exists(Openers, opener => rest.StartsWith(opener, StringComparison.Ordinal));
}
