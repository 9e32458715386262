using System.Globalization;
using BangVang.Papers.Text;

namespace BangVang.Dossiers.Drafting;

/// <summary>
/// A name as names are written, where it was typed without capitals or with the caps lock: "nguyễn văn   NAM" gives "Nguyễn Văn Nam". What has
/// capitals of its own ("K'Brôi", "Y Blok Êban") stays as it was typed.
/// </summary>
public static class NameAsWritten
{
    public static string Of(string? typed)
    {
        var words = (VietnameseText.Clean(typed) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var hasNoCare = Array.TrueForAll(words, w => IsSmall(w) || IsGreat(w));
        return string.Join(' ', words.Select(w => IsGreat(w) && w.Length > 1 || IsSmall(w) && hasNoCare ? Raised(w) : w));
    }

    static bool IsSmall(string word) => !word.Any(char.IsUpper);

    static bool IsGreat(string word) => word.Any(char.IsUpper) && !word.Any(char.IsLower);

    static string Raised(string word) => string.Concat(word.Select((c, at) => at > 0 && IsWithin(word[at - 1]) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    // Some letters of the uplands have a mark that stands for itself.
    static bool IsWithin(char before) => char.IsLetter(before) || CharUnicodeInfo.GetUnicodeCategory(before) == UnicodeCategory.NonSpacingMark;
}
