using System.Collections.Concurrent;
using System.Net;
using BangVang.Kernel;

namespace BangVang.Decisions.Checking;

/// <summary>
/// Ten tries a minute from one address. Kept in memory for that minute only and nowhere else: nobody is logged who checks a certificate. Each copy of
/// the program counts for itself, which makes a guess of 70 bits no easier.
/// </summary>
public sealed class CheckLimit(Clock clock)
{
    public const int Most = 10;
    const int MostAddresses = 100_000;

    readonly ConcurrentDictionary<(string Address, long Minute), int> tries = new();
    long sweptAt;

    /// <summary>Counts one try; false when it is one too many.</summary>
    public bool Allows(IPAddress? address)
    {
        var minute = clock.Now.ToUnixTimeSeconds() / 60;
        Sweep(minute);
        return tries.AddOrUpdate((Network(address), minute), 1, (_, count) => count + 1) <= Most;
    }

    void Sweep(long minute)
    {
        if (Interlocked.Exchange(ref sweptAt, minute) == minute && tries.Count < MostAddresses) return;
        foreach (var key in tries.Keys)
            if (key.Minute < minute || tries.Count >= MostAddresses) tries.TryRemove(key, out _);
    }

    // One house has a whole network of addresses of the new kind.
    static string Network(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
