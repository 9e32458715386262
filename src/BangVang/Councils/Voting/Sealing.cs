using System.Security.Cryptography;

namespace BangVang.Councils.Voting;

/// <summary>
/// Seals bytes so that only the key of the box opens them: a fresh key pair for each (ECDH on P-256), HKDF-SHA256, AES-256-GCM. Two seals of one
/// content have nothing in common, and a seal is as long as its content plus a fixed number of bytes.
/// </summary>
public static class Sealing
{
    const int Tag = 16, Key = 32;

    static readonly byte[] Purpose = "bangvang ballot 1"u8.ToArray();

    public static byte[] Seal(byte[] content, byte[] boxKey)
    {
        using var box = ECDiffieHellman.Create();
        box.ImportSubjectPublicKeyInfo(boxKey, out _);
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var mark = own.PublicKey.ExportSubjectPublicKeyInfo();
        var sealing = new byte[2 + mark.Length + Tag + content.Length];
        (sealing[0], sealing[1]) = ((byte)(mark.Length >> 8), (byte)mark.Length);
        mark.CopyTo(sealing, 2);
        var tag = sealing.AsSpan(2 + mark.Length, Tag);
        var text = sealing.AsSpan(2 + mark.Length + Tag);
        using var cipher = new AesGcm(Secret(own, box.PublicKey, mark), Tag);
        cipher.Encrypt(Nonce, content, text, tag, mark);
        return sealing;
    }

    /// <exception cref="CryptographicException">It was sealed to another box, or somebody changed it.</exception>
    public static byte[] Open(byte[] sealing, ECDiffieHellman box)
    {
        var length = sealing[0] << 8 | sealing[1];
        var mark = sealing[2..(2 + length)];
        using var other = ECDiffieHellman.Create();
        other.ImportSubjectPublicKeyInfo(mark, out _);
        var content = new byte[sealing.Length - 2 - length - Tag];
        using var cipher = new AesGcm(Secret(box, other.PublicKey, mark), Tag);
        cipher.Decrypt(Nonce, sealing.AsSpan(2 + length + Tag), sealing.AsSpan(2 + length, Tag), content, mark);
        return content;
    }

    // Every seal has a key of its own, so that the nonce need not differ.
    static readonly byte[] Nonce = new byte[12];

    static byte[] Secret(ECDiffieHellman own, ECDiffieHellmanPublicKey other, byte[] mark) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, own.DeriveRawSecretAgreement(other), Key, mark, Purpose);
}
