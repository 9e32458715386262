using BangVang.Papers.Certificates.Fonts;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>A text broken into lines of a width, and set smaller where it has no room: a long name must not run over the border.</summary>
sealed record FittedText(IReadOnlyList<string> Lines, double Size)
{
    const double Millimetre = 72 / 25.4, Smallest = 0.5;

    public static FittedText Of(string text, TrueTypeFont font, double size, double width, int lines)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var scale = 1.0; ; scale -= 0.05)
        {
            var broken = paragraphs.SelectMany(p => Break(p, font, size * scale, width * Millimetre)).ToList();
            var fits = broken.Count <= Math.Max(lines, paragraphs.Length) && broken.TrueForAll(l => font.Measure(l, size * scale) <= width * Millimetre);
            if (fits || scale <= Smallest) return new FittedText(broken, size * scale);
        }
    }

    // The lines come out alike in length: two of seven words read better than one of thirteen and a last one alone.
    static IReadOnlyList<string> Break(string text, TrueTypeFont font, double size, double width)
    {
        var greedy = Greedy(text, font, size, width);
        if (greedy.Count < 2) return greedy;
        var (low, high) = (font.Measure(text, size) / greedy.Count, width);
        for (var i = 0; i < 12; i++)
        {
            var middle = (low + high) / 2;
            if (Greedy(text, font, size, middle).Count <= greedy.Count) high = middle;
            else low = middle;
        }
        return Greedy(text, font, size, high);
    }

    static List<string> Greedy(string text, TrueTypeFont font, double size, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines is [.., var last] && font.Measure($"{last} {word}", size) <= width) lines[^1] = $"{last} {word}";
            else lines.Add(word);
        return lines;
    }
}
