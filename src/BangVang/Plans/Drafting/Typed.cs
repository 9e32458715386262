using BangVang.Papers.Text;

namespace BangVang.Plans.Drafting;

/// <summary>What people type, as it is kept: NFC, plain spaces, nothing around it; absent rather than empty.</summary>
public static class Typed
{
    public static string? Line(string? typed)
    {
        var line = string.Join(' ', (VietnameseText.Clean(typed) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Several paragraphs, one a line; empty lines at the ends fall away.</summary>
    public static string? Text(string? typed)
    {
        var text = (VietnameseText.Clean(typed) ?? "").ReplaceLineEndings("\n").Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>One thing a line, without the dashes, bullets and closing marks that come along from Word; each thing once.</summary>
    public static IReadOnlyList<string> Lines(string? typed) =>
        [.. (VietnameseText.Clean(typed) ?? "").ReplaceLineEndings("\n").Split('\n')
            .Select(l => Line(l.Trim().TrimStart('-', '–', '+', '*', '•').TrimEnd(';', '.', ',')))
            .OfType<string>().Distinct()];
}
