using System.Buffers.Binary;
using System.Security.Cryptography;

namespace BangVang.Accounts.SigningIn;

/// <summary>
/// Codes of six digits that change every half minute (RFC 6238 over HMAC-SHA-1, as every authenticator app understands them).
/// The framework's provider does not say which half minute a code belongs to, and without that a code cannot be refused the second time.
/// </summary>
public static class Totp
{
    public const int Seconds = 30;
    const int Digits = 1_000_000;
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    public static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        HMACSHA1.HashData(secret, counter, hash);
        var value = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (value % Digits).ToString("000000");
    }

    /// <summary>The half minute that the code belongs to, one before or after now allowed for clocks that differ; null when it is none of them or not later than the last one used.</summary>
    public static long? Match(byte[] secret, string code, DateTimeOffset now, long lastStep)
    {
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(secret, step)), System.Text.Encoding.UTF8.GetBytes(code));
            if (same && step > lastStep) return step;
        }
        return null;
    }

    /// <summary>The secret as it is typed into an app, in groups of four.</summary>
    public static string Typed(byte[] secret) => string.Join(' ', Base32(secret).Chunk(4).Select(g => new string(g)));

    /// <summary>What the picture says to the app.</summary>
    public static string Address(byte[] secret, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString("Bảng Vàng:" + account)}?secret={Base32(secret)}&issuer={Uri.EscapeDataString("Bảng Vàng")}&digits=6&period={Seconds}";

    static string Base32(byte[] bytes)
    {
        var text = new System.Text.StringBuilder();
        for (int buffer = 0, bits = 0, i = 0; i < bytes.Length || bits > 0;)
        {
            if (bits < 5 && i < bytes.Length) (buffer, bits) = ((buffer << 8 | bytes[i++]) & 0xfff, bits + 8);
            else if (bits < 5) (buffer, bits) = (buffer << (5 - bits), 5);
            text.Append(Alphabet[buffer >> (bits - 5) & 31]);
            bits -= 5;
        }
        return text.ToString();
    }
}
