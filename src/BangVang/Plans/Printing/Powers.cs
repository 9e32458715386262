namespace BangVang.Plans.Printing;

/// <summary>
/// The lines above the signature (Nghị định 30/2020/NĐ-CP, Phụ lục I): a body that decides as a whole is signed for with "TM.", and a deputy
/// signs for the head with "KT." What is spelt out already stays as it is.
/// </summary>
public static class Powers
{
    static readonly string[] Signs = ["TM.", "KT.", "TL.", "TUQ.", "Q."];

    public static IReadOnlyList<string> Of(string? onBehalfOf, string? signerTitle)
    {
        var (behalf, title) = (Lines(onBehalfOf), Lines(signerTitle));
        if (behalf is [var body, ..] && !IsSigned(body)) behalf[0] = $"TM. {body}";
        if (title is [var deputy, ..] && deputy.StartsWith("Phó ", StringComparison.OrdinalIgnoreCase) && !behalf.Exists(l => l.StartsWith("KT.", StringComparison.Ordinal)))
            title.Insert(0, $"KT. {Head(deputy[4..])}");
        return [.. behalf, .. title];
    }

    static string Head(string rest) => rest.Length > 0 ? char.ToUpper(rest[0]) + rest[1..] : rest;

    static bool IsSigned(string line) => Array.Exists(Signs, sign => line.StartsWith(sign, StringComparison.OrdinalIgnoreCase));

    static List<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
