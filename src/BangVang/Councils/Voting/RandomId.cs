using System.Security.Cryptography;

namespace BangVang.Councils.Voting;

/// <summary>An id that tells nothing: random (UUIDv4). The house's own ids are UUIDv7 and hold the moment at which they were made.</summary>
public static class RandomId
{
    public static Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        (bytes[6], bytes[8]) = ((byte)(bytes[6] & 0x0F | 0x40), (byte)(bytes[8] & 0x3F | 0x80));
        return new Guid(bytes, bigEndian: true);
    }
}
