namespace BangVang.Papers.Text;

/// <summary>The ways official papers count: Roman numerals for parts and annexes, letters for points (Nghị định 30/2020, Phụ lục I).</summary>
public static class Numerals
{
    const string Points = "abcdđeghiklmnopqrstuvxy";

    static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")
    ];

    /// <summary>1 → I, 4 → IV, 12 → XII. What is not above zero stays in Arabic figures.</summary>
    public static string Roman(int number)
    {
        if (number <= 0) return $"{number}";
        var roman = "";
        foreach (var (value, sign) in Signs)
            for (; number >= value; number -= value) roman += sign;
        return roman;
    }

    /// <summary>1 → a, 4 → d, 5 → đ, 23 → y, 24 → aa: the alphabet of điểm, which has no f, j, w, z and no ă, â, ê, ô, ơ, ư.</summary>
    public static string Point(int number) => Letters(number, Points);

    /// <summary>1 → a, 26 → z, 27 → aa, 28 → bb: how Word counts in lower-case Latin letters.</summary>
    public static string Latin(int number) => Letters(number, "abcdefghijklmnopqrstuvwxyz");

    static string Letters(int number, string alphabet) =>
        number <= 0 ? $"{number}" : new string(alphabet[(number - 1) % alphabet.Length], (number - 1) / alphabet.Length + 1);
}
