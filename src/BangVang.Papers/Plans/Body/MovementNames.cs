using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>A movement's name in a text, and what stands before and after it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Before">The words that introduce it, plain.</param>
/// <param name="IsQuoted">It stood in quotes or in a list of names, so it is the whole name.</param>
sealed record NamedMovement(string Name, int Index, int End, string Before, bool IsQuoted);

/// <summary>The names of movements in a text: in quotes after "phong trào thi đua", in a list after a colon, or described.</summary>
static partial class MovementNames
{
    public static IReadOnlyList<NamedMovement> In(RunningText text)
    {
        var listed = Listed(text);
        var quoted = listed.Count > 0 ? [] : Quoted(text);
        var described = Described(text).Where(named => !quoted.Concat(listed).Any(other => named.Index < other.End && other.Index < named.End));
        return [.. listed.Concat(quoted).Concat(described).OrderBy(named => named.Index)];
    }

    static List<NamedMovement> Quoted(RunningText text)
    {
        var found = new List<NamedMovement>();
        var from = 0;
        var before = "";
        while (from < text.Text.Length)
        {
            var anchor = Anchor().Match(text.Words, from);
            var chained = found.Count > 0 ? Chain().Match(text.Words, from) : Match.Empty;
            if (chained.Success && chained.Index == from && (!anchor.Success || chained.Index + chained.Length <= anchor.Index + anchor.Length)) anchor = chained;
            else if (anchor.Success) before = anchor.Value;
            if (!anchor.Success) break;
            var open = anchor.Index + anchor.Length;
            var name = Name(text, open);
            if (name.Length > 2) found.Add(new(name, open, open + name.Length, before, true));
            from = After(text, open, name);
        }
        return found;
    }

    /// <summary>Up to the closing quote; a quote that is never closed ends at the next mark.</summary>
    static string Name(RunningText text, int open)
    {
        var close = text.Words.IndexOf('"', open);
        if (close < 0 || (text.Text[open - 1] == '“' && text.Text[close] == '“')) close = text.Words.IndexOfAny(['(', ';', '.'], open);
        if (close < 0) close = text.Text.Length;
        var name = text.Text[open..close];
        var date = Bracket().Match(Plain.Of(name));
        return (date.Success ? name[..date.Index] : name).Trim();
    }

    static int After(RunningText text, int open, string name)
    {
        var end = open + name.Length;
        return end < text.Words.Length && text.Words[end] == '"' ? end + 1 : Math.Max(end, open + 1);
    }

    static List<NamedMovement> Listed(RunningText text)
    {
        var found = new List<NamedMovement>();
        var list = List().Match(text.Words);
        if (!list.Success) return found;
        var start = list.Index + list.Length;
        var end = ListEnd(text.Words, start, list.Value.Contains('('));
        foreach (var (index, item) in Items(text.Text, text.Words, start, end))
        {
            var name = item[0] is '"' or '“' && Plain.Of(item).IndexOf('"', 1) is > 0 and var close ? item[1..close] : item;
            found.Add(new(name.Trim(' ', '.', '…', ','), index, index + item.Length, list.Value, true));
        }
        return found.Count >= 2 ? found : [];
    }

    static int ListEnd(string words, int start, bool bracketed)
    {
        var end = bracketed ? words.IndexOf(')', start) : words.IndexOf(". ", start, StringComparison.Ordinal);
        return end < 0 ? words.Length : end;
    }

    static IEnumerable<(int Index, string Item)> Items(string text, string words, int start, int end)
    {
        const int longest = 200;
        var inQuote = false;
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && words[i] == '"') inQuote = !inQuote;
            if (i < end && (words[i] != ';' || inQuote)) continue;
            var item = text[from..i].Trim();
            if (item.Length is > 2 and < longest) yield return (from, item);
            from = i + 1;
        }
    }

    static IEnumerable<NamedMovement> Described(RunningText text)
    {
        foreach (Match match in Description().Matches(text.Words))
        {
            var name = match.Groups["n"];
            yield return new(text.Text.Substring(name.Index, name.Length).Trim(), name.Index, name.Index + name.Length, match.Value[..(name.Index - match.Index)] + " " + match.Groups["verb"].Value, false);
        }
        foreach (Match match in Proper().Matches(text.Text))
            yield return new(match.Groups["n"].Value.Trim(), match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length, "", true);
    }

    [GeneratedRegex(@"\b(?:(?:phong trao|cuoc van dong thi dua)(?: thi dua)?|thi dua chuyen de|dot thi dua)\b(?!\s+voi viec)(?:(?!\bvoi viec\b|\bve viec\b|\bhuy hieu\b|\bky niem chuong\b)[^"";.(]){0,90}?:?\s*""", RegexOptions.None, 10_000)]
    private static partial Regex Anchor();

    /// <summary>The next quoted name of a list.</summary>
    [GeneratedRegex(@"\G(?:[^"".(]|\.\.\.|…){0,60}?[;,]\s*(?:va\s+)?(?:phong trao\s+(?:thi dua\s+)?)?""", RegexOptions.None, 10_000)]
    private static partial Regex Chain();

    [GeneratedRegex(@"\s*\(\s*\d{1,2}/", RegexOptions.None, 10_000)]
    private static partial Regex Bracket();

    [GeneratedRegex("""
        \b(?:cac\ )?phong\ trao\ thi\ dua(?:\ (?:chuyen\ de|thuong\ xuyen|theo\ dot|trong\ tam|lon|sau|sau\ day|nhu|gom|bao\ gom|la|cu\ the))*\s*(?::\s*)?\(\s*(?:(?:cac\ )?phong\ trao\ thi\ dua\s*)?:?\s*
      | \b(?:cac\ )?phong\ trao\ thi\ dua(?:\ (?:chuyen\ de|theo\ dot|trong\ tam|lon|sau|sau\ day|nhu|gom|bao\ gom|cu\ the))*\s*:\s*(?=[^";.]{5,120};)(?!\s*")
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex List();

    [GeneratedRegex("""
        \bdot\ thi\ dua\ dac\ biet\s+(?<n>(?<verb>)[^.;("]{10,220})
      | \b(?<n>dot\ thi\ dua\ (?:cao\ diem|ngan\ han|nuoc\ rut)(?<verb>)\s[^.;("]{10,220})
      | \bdot\ thi\ dua\s+(?<n>(?<verb>lap\ thanh\ tich|chao\ mung|huong\ toi)\s[^.;("]{10,220})
      | \bphong\ trao\ thi\ dua\s+(?<n>(?<verb>lap\ thanh\ tich|chao\ mung|phan\ dau|quyet\ tam|hoan\ thanh\ (?:tot|xuat\ sac|toan\ dien|thang\ loi|nhiem\ vu))\s[^.;("]{10,220})
      | \bhoat\ dong\s+(?<n>thi\ dua\ (?<verb>lap\ thanh\ tich|chao\ mung)\s[^.;("]{10,220})
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Description();

    /// <summary>A name without quotes begins with a capital.</summary>
    [GeneratedRegex(@"[Pp]hong trào(?: thi đua)?\s+(?<n>(?!Thi đua|Quý |Tháng )\p{Lu}\p{Ll}+(?:\s(?!giai đoạn|năm|gắn|do|và|trong|của|tại|trên|để|nhằm|theo)\p{L}+){1,7})(?=\s*[.,;:)""“]|\s(?:giai đoạn|năm|gắn|do|và|trong|của|tại|trên|để|nhằm|theo)\s|\s*$)", RegexOptions.None, 10_000)]
    private static partial Regex Proper();
}
