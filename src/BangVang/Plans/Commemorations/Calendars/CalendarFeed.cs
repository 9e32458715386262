using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BangVang.Kernel;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>
/// An address under which a calendar program reads an account's calendar without signing in. Whoever has the address reads it, so it is
/// a secret that is shown once, kept only as its hash, and can be revoked.
/// </summary>
public sealed class CalendarFeed
{
    public const int MostAtOnce = 10;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    /// <summary>The device or program it is for: "Điện thoại", "Outlook cơ quan".</summary>
    public required string Label { get; init; }

    public required string SecretHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? LastReadAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static (CalendarFeed Feed, string Secret) Make(Guid accountId, string label, DateTimeOffset at)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new CalendarFeed { AccountId = accountId, Label = label.Trim(), SecretHash = Hash(secret), MadeAt = at }, secret);
    }

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public void Revoke(DateTimeOffset at)
    {
        if (RevokedAt is not null) throw new Refusal("Địa chỉ lịch này đã được thu hồi trước đó.");
        RevokedAt = at;
    }
}
