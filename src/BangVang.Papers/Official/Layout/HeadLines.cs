namespace BangVang.Papers.Official.Layout;

/// <summary>Breaks a body's name in capitals so that it fits its box and reads well: "ỦY BAN NHÂN DÂN" above "TỈNH SƠN BÌNH".</summary>
static class HeadLines
{
    static readonly string[] Places = [" TỈNH ", " THÀNH PHỐ ", " HUYỆN ", " QUẬN ", " THỊ XÃ ", " THỊ TRẤN ", " XÃ ", " PHƯỜNG ", " ĐẶC KHU "];

    // A word that ends with a space holds to whatever follows.
    static readonly string[] Inseparable =
    [
        "ỦY BAN", "UỶ BAN", "NHÂN DÂN", "HỘI ĐỒNG", "THI ĐUA", "KHEN THƯỞNG", "NỘI VỤ", "VĂN HÓA", "XÃ HỘI", "MẶT TRẬN", "TỔ QUỐC", "VIỆT NAM", "GIÁO DỤC", "ĐÀO TẠO",
        "CƠ QUAN", "CƠ SỞ", "TRUNG HỌC", "TIỂU HỌC", "THAM MƯU", "TỔNG HỢP", "CÁC ", "VÀ ", "CỦA "
    ];

    /// <summary>The lines of a name, each no wider than <paramref name="width"/> twips where its words allow it.</summary>
    public static IReadOnlyList<string> Of(string name, int points, int width)
    {
        if (name.Contains('\n')) return name.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (TextWidth.Twips(name, points) <= width) return [name];
        var cut = Places.Max(place => name.LastIndexOf(place, StringComparison.Ordinal));
        if (cut <= 0) cut = BestCut(name, points, width);
        return cut <= 0 ? [name] : [.. Of(name[..cut], points, width), .. Of(name[(cut + 1)..], points, width)];
    }

    // The two parts should be alike in length; a cut through a word of two syllables or beside a dash reads badly.
    static int BestCut(string name, int points, int width)
    {
        var (best, bestScore) = (-1, double.MaxValue);
        for (var i = name.IndexOf(' '); i > 0; i = name.IndexOf(' ', i + 1))
        {
            var (first, rest) = (TextWidth.Twips(name[..i], points), TextWidth.Twips(name[(i + 1)..], points));
            var score = Math.Abs(first - rest) + Math.Max(0, first - width) + (IsBad(name, i) ? 2 * width : 0);
            if (score < bestScore) (best, bestScore) = (i, score);
        }
        return best;
    }

    static bool IsBad(string name, int cut) => name[cut - 1] is '-' or '–' || name[cut + 1] is '-' or '–' || Array.Exists(Inseparable, word =>
        name[..cut].EndsWith(word[..word.IndexOf(' ')], StringComparison.Ordinal) && name[(cut + 1)..].StartsWith(word[(word.IndexOf(' ') + 1)..], StringComparison.Ordinal));
}
