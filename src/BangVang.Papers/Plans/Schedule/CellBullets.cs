using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>
/// The bullets of a cell. Line breaks in cells are often lost, so a bullet is also a dash in the middle of the text; but a dash
/// stands in names and years as well ("Thi đua - Khen thưởng", "2021 - 2025"), and inside quotes it never is a bullet.
/// </summary>
static partial class CellBullets
{
    /// <summary>What stands before the first bullet (empty when the text begins with one), and the bullets.</summary>
    public static (string Lead, IReadOnlyList<string> Bullets) Split(string cell)
    {
        var text = Joined(cell);
        var starts = Starts(text);
        if (starts.Count == 0) return (Plain.Collapse(text), []);
        var bullets = new List<string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            var bullet = Plain.Collapse(text[starts[i]..end].TrimStart(' ', '\n', '-', '–', '—', '+', '*', '•', '·', '●', '\uF0B7'));
            if (bullet.Length > 0) bullets.Add(bullet);
        }
        return (Plain.Collapse(text[..starts[0]]), bullets);
    }

    /// <summary>A line that begins in the middle of a sentence goes on from the line above.</summary>
    static string Joined(string cell) =>
        string.Join('\n', cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    static List<int> Starts(string text)
    {
        var plain = Plain.Of(text);
        var atLineStart = LineBullet().Matches(plain).Select(match => match.Index).ToList();
        if (atLineStart.Count == 0) return [];
        var quoted = Quoted(plain);
        var inside = InnerBullet().Matches(plain)
            .Where(match => !quoted[match.Index] && char.IsUpper(text[match.Groups["word"].Index]) && IsBullet(plain, match))
            .Select(match => match.Groups["dash"].Index);
        return [.. atLineStart.Union(inside).Order()];
    }

    static bool IsBullet(string plain, Match match)
    {
        var before = plain[..match.Index].TrimEnd();
        if (before.Length > 0 && before[^1] is '.' or ';' or ':' or '!' or '?') return true;
        if (match.Groups["gap"].Length == 0) return false;
        var rest = plain[match.Groups["word"].Index..];
        return !NamePart().IsMatch(rest) && (ActWords.Begins(rest) || UnitWords.Begins(rest));
    }

    /// <summary>Which characters stand between quotes. A quote that is never closed ends with its sentence.</summary>
    static bool[] Quoted(string plain)
    {
        var quoted = new bool[plain.Length];
        var open = -1;
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != '"') continue;
            if (open >= 0)
            {
                Array.Fill(quoted, true, open, i - open);
                open = -1;
            }
            else if (plain.IndexOf('"', i + 1) > i) open = i;
        }
        return quoted;
    }

    [GeneratedRegex(@"^\s*[-+*•·●](?!\d)\s*(?=\S)", RegexOptions.Multiline, 10_000)]
    private static partial Regex LineBullet();

    [GeneratedRegex(@"(?<gap>\s?)(?<dash>[-+•])\s*(?<word>[a-z])", RegexOptions.None, 10_000)]
    private static partial Regex InnerBullet();

    /// <summary>The second half of names that are written with a dash.</summary>
    [GeneratedRegex(@"^(?:khen thuong|xa hoi|tt&tt|the thao|thong tin|truyen thong|thuong binh|hanh phuc|tu do|ke hoach hoa gia dinh|du lich|moi truong)\b", RegexOptions.None, 10_000)]
    private static partial Regex NamePart();
}
