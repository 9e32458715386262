using BangVang.Kernel.Data;
using BangVang.Law.Verdicts;

namespace BangVang.Dossiers.Checking;

/// <summary>What the law said of a nominee at a moment that counts: when the dossier was handed in. It stays; today's answer is shown against it.</summary>
[Unjournaled]
public sealed class StoredVerdict
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid NomineeId { get; init; }
    public required string AwardCode { get; init; }
    public required Conclusion Conclusion { get; init; }
    public required DateOnly JudgedOn { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The regime and the rules of bodies that were laid over it: what version of the law answered.</summary>
    public required string LawVersion { get; init; }

    /// <summary>The findings as they were, jsonb.</summary>
    public required string Findings { get; init; }
}
