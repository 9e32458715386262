using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BangVang.Kernel.Web;

namespace BangVang.Journal;

/// <summary>
/// The chain: a row's hash is SHA-256 over the hash of the row before and the row's content. Every field goes in with its length
/// before it (or −1 when absent), so that no two different rows give the same bytes.
/// </summary>
public static class Chain
{
    /// <summary>What stands before the first row.</summary>
    public static readonly byte[] Root = new byte[32];

    public static byte[] Hash(JournalEntry entry, IEnumerable<Subject> subjects)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(entry.Previous);
        Put(hash, entry.Number.ToString());
        Put(hash, entry.Id.ToString());
        // Microseconds are what PostgreSQL keeps.
        Put(hash, (entry.At.UtcTicks / 10).ToString());
        Put(hash, entry.ActorId?.ToString());
        Put(hash, entry.ActorName);
        Put(hash, entry.ActorHomeId?.ToString());
        Put(hash, entry.ActorPath);
        Put(hash, entry.ForId?.ToString());
        Put(hash, entry.ForName);
        Put(hash, entry.Act);
        Put(hash, entry.Reason);
        Put(hash, entry.Changes);
        foreach (var subject in subjects.Select(s => $"{s.Kind} {s.Id}").Order(StringComparer.Ordinal)) Put(hash, subject);
        return hash.GetHashAndReset();
    }

    static void Put(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, text is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
