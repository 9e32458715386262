using System.Text.RegularExpressions;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Lines;

/// <summary>Lines that belong to the page and not to the plan: page numbers, and what a signing program prints of a digital signature.</summary>
static partial class Furniture
{
    /// <summary>The indexes of such lines, with the role that each has.</summary>
    public static IEnumerable<(int Index, string Role)> Of(IReadOnlyList<SourceLine> lines) =>
        PageNumbers(lines).Select(i => (i, "page-number")).Concat(Signed(lines).Select(i => (i, "digital-signature")));

    /// <summary>Bare numbers that count up through the text, from one of the first pages on.</summary>
    static IEnumerable<int> PageNumbers(IReadOnlyList<SourceLine> lines)
    {
        const int latestFirst = 3, fewestLines = 4;
        var (last, at) = (0, -fewestLines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Cells is not null || lines[i].Label is not null || !Page().Match(lines[i].Text).Success) continue;
            var number = int.Parse(Page().Match(lines[i].Text).Groups["n"].Value);
            if (last == 0 ? number > latestFirst || number == 0 : number != last + 1 || i - at < fewestLines) continue;
            (last, at) = (number, i);
            yield return i;
        }
    }

    static IEnumerable<int> Signed(IReadOnlyList<SourceLine> lines)
    {
        var before = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0 || lines[i].Cells is not null) continue;
            var words = Plain.Of(lines[i].Text);
            before = Signature().IsMatch(words) || (before && Detail().IsMatch(words));
            if (before) yield return i;
        }
    }

    [GeneratedRegex(@"^[-–\s]*(?:[Tt]rang\s*)?(?<n>\d{1,3})(?:\s*/\s*\d{1,3})?[-–\s]*$", RegexOptions.None, 10_000)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\s*(?:nguoi ky|ky boi|ky so boi|duoc ky boi|thoi gian ky|ngay ky|ky ngay|signature (?:not verified|valid)|digitally signed|chung thu so|to chuc xac thuc|signed by)\b\s*[:;]?", RegexOptions.None, 10_000)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^\s*(?:e-?mail|co quan|to chuc|chuc vu|don vi|ngay|gio|date|reason|location|dn|cn|ou)\s*[:=]", RegexOptions.None, 10_000)]
    private static partial Regex Detail();
}
