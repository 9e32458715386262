using System.Security.Cryptography;
using System.Text;
using BangVang.Kernel.Data;

namespace BangVang.Accounts.SigningIn;

/// <summary>The secret that an account shares with an authenticator app, sealed by the keys of the installation.</summary>
[Unjournaled]
public sealed class SecondFactor
{
    public required Guid AccountId { get; init; }
    public required string Secret { get; set; }
    public required DateTimeOffset EnrolledAt { get; set; }

    /// <summary>The half minute of the last code taken: that code and all before it are worth nothing any more.</summary>
    public required long LastStep { get; set; }
}

/// <summary>A code on paper for the day the phone is lost; works once. Only its hash is kept.</summary>
[Unjournaled]
public sealed class RecoveryCode
{
    public const int Count = 10;
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required string CodeHash { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>"k7f2m-9qxtb".</summary>
    public static string New() => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}";

    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
