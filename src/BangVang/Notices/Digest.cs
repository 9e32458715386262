using BangVang.Kernel.Data;

namespace BangVang.Notices;

/// <summary>Where the mail of one person and day stands. Who finds it at Sending that he did not begin leaves it: it may have gone out.</summary>
public enum DigestState { Waiting, Sending, Sent, Failed, Doubtful }

/// <summary>The one mail of a person and a day.</summary>
[Unjournaled]
public sealed class Digest
{
    public required Guid AccountId { get; init; }
    public required DateOnly Day { get; init; }
    public required DigestState State { get; init; }

    /// <summary>How many unread notices it tells of, and up to which moment.</summary>
    public required int Notices { get; init; }
    public required DateTimeOffset Until { get; init; }
    public int Tries { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public string? Error { get; init; }
}
