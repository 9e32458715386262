using BangVang.Kernel.Data;

namespace BangVang.Decisions.Certificates;

/// <summary>The certificate of one award: the id is that of the award's row in the register; the code is what anybody may check it by.</summary>
[Unjournaled]
public sealed class Certificate
{
    public required Guid Id { get; init; }
    public required Guid DecisionId { get; init; }
    public required string Code { get; init; }
}

/// <summary>Certificates were printed: which, how, and again for what reason.</summary>
public sealed class CertificatePrint
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DecisionId { get; init; }
    public required Guid[] CertificateIds { get; init; }
    public required Guid DesignId { get; init; }
    public required string DesignName { get; init; }
    public Guid? PrinterId { get; init; }
    public string? PrinterName { get; init; }

    /// <summary>Some of them had been printed before.</summary>
    public required bool IsAgain { get; init; }
    public string? Reason { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}
