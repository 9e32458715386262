using System.Globalization;
using System.Text;

namespace BangVang.Papers.Text;

/// <summary>Vietnamese text as people type it and as the product keeps and compares it.</summary>
public static class VietnameseText
{
    /// <summary>NFC, no control characters but line breaks and tabs, every kind of space made plain. Null stays null.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (c is '\u00A0' or '\u2007' or '\u202F' or '\u3000') clean.Append(' ');
            else if (c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD') continue;
            else if (char.IsControl(c) && c is not ('\n' or '\t' or '\r')) continue;
            else clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>Clean, with nothing around it; null where nothing is left, so that what is absent is never an empty text.</summary>
    public static string? OrNull(string? text) => Clean(text)?.Trim() is { Length: > 0 } kept ? kept : null;

    /// <summary>As it goes on inside a sentence: "Xã Tân Lập" as "xã Tân Lập", "Ý kiến" as "ý kiến"; abbreviations ("UBND") keep their capitals.</summary>
    public static string Inside(string text) => text.Length > 1 && (char.IsLower(text[1]) || text[1] == ' ') ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>
    /// What search compares: lower case, no marks, đ as d, any run of characters that are neither letter nor digit as one space.
    /// "Hòa", "Hoà" and "HOA" fold to the same word, whichever place the tone stands on.
    /// </summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            var lower = char.ToLowerInvariant(c);
            if (lower == 'đ') folded.Append('d');
            else if (char.IsLetterOrDigit(lower)) folded.Append(lower);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }
}
