using System.Globalization;
using System.Text;

namespace BangVang.Papers.Official.Layout;

/// <summary>How wide a text is in Times New Roman bold: what the lines under names and titles are measured by.</summary>
static class TextWidth
{
    // Advance widths of the characters from space to tilde, in thousandths of the type size.
    static readonly short[] Advances =
    [
        250, 333, 555, 500, 500, 1000, 833, 277, 333, 333, 500, 569, 250, 333, 250, 277, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
        333, 333, 569, 569, 569, 500, 930, 722, 666, 722, 722, 666, 610, 777, 777, 389, 500, 777, 666, 943, 722, 777, 610, 777, 722, 556,
        666, 722, 722, 1000, 722, 722, 666, 333, 277, 333, 581, 500, 333, 500, 556, 443, 556, 443, 333, 500, 556, 277, 333, 556, 277, 833,
        556, 500, 556, 556, 443, 389, 333, 556, 500, 722, 500, 500, 443, 394, 220, 394, 520
    ];

    /// <summary>In twips (1/20 point), at a size in points.</summary>
    public static int Twips(string text, int points)
    {
        var thousandths = 0;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark) thousandths += Advance(c);
        return thousandths * points * 20 / 1000;
    }

    static int Advance(char c) => c switch
    {
        'đ' => Advance('d'),
        'Đ' => Advance('D'),
        >= ' ' and <= '~' => Advances[c - ' '],
        _ => 500
    };
}
