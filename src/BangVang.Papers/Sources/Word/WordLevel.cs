using System.Xml.Linq;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sources.Word;

/// <summary>One level of a list: from where it counts, in which figures, in which words around them.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">Word's name of the figures: "decimal", "lowerLetter", "upperRoman", "bullet" …</param>
/// <param name="Text">The pattern: "%1.%2." or the bullet itself.</param>
/// <param name="Style">The paragraph style that means this level.</param>
/// <param name="RestartsAfter">The level (from 1) whose advance starts it anew; 0 never; null any above.</param>
/// <param name="IsLegal">All figures are Arabic, whatever the levels above use.</param>
sealed record WordLevel(int Start, string Format, string Text, string? Style, int? RestartsAfter, bool IsLegal)
{
    public static WordLevel Read(XElement level) => new(
        level.Child("start").Number() ?? 1,
        level.Child("numFmt").Value() ?? "decimal",
        level.Child("lvlText").Value() ?? "",
        level.Child("pStyle").Value(),
        level.Child("lvlRestart").Number(),
        level.Switch("isLgl") ?? false);

    /// <summary>The label (a hollow dot, which Word writes with the letter o, as what it is), given the numbers of all levels and the figures each uses.</summary>
    public string Label(IReadOnlyList<int> numbers, Func<int, string> formatOf)
    {
        if (Format == "bullet") return Text is "o" ? "○" : string.Concat(Text.Select(WordSymbols.Plain));
        var label = Text;
        for (var i = numbers.Count; i >= 1; i--)
            if (label.Contains($"%{i}")) label = label.Replace($"%{i}", Figure(numbers[i - 1], IsLegal ? "decimal" : formatOf(i - 1)));
        return label;
    }

    static string Figure(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => $"{number:00}",
        "lowerLetter" => Numerals.Latin(number),
        "upperLetter" => Numerals.Latin(number).ToUpperInvariant(),
        "lowerRoman" => Numerals.Roman(number).ToLowerInvariant(),
        "upperRoman" => Numerals.Roman(number),
        _ => $"{number}"
    };
}
