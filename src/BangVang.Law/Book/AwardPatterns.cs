namespace BangVang.Law.Book;

/// <summary>Lists of award codes in which a star stands for any ending: "HC_*" is all orders.</summary>
public static class AwardPatterns
{
    extension(IReadOnlyList<string> patterns)
    {
        public bool Name(string code) => patterns.Any(p => Names(p, code));
    }

    public static bool Names(string pattern, string code) =>
        pattern.EndsWith('*') ? code.StartsWith(pattern[..^1], StringComparison.Ordinal) : string.Equals(pattern, code, StringComparison.Ordinal);
}
