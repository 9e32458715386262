using System.Security.Cryptography;

namespace BangVang.Decisions.Certificates;

/// <summary>
/// The code on a certificate: 14 letters and figures of Crockford's alphabet, by chance alone, 70 bits: nobody finds one by trying. Printed in
/// groups of four; what people confuse when they copy it (O and 0, I, L and 1) is read as meant.
/// </summary>
public static class CheckCode
{
    public const int Length = 14;
    const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>"K9F3 Q2TL 07SB 26".</summary>
    public static string Printed(string code) => string.Join(' ', code.Chunk(4).Select(part => new string(part)));

    /// <summary>What was typed, as it is stored; null when it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null or { Length: > 60 }) return null;
        var code = string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', 'U' => 'V', _ => c }));
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
