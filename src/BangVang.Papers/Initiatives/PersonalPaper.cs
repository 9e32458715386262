using BangVang.Papers.Official;

namespace BangVang.Papers.Initiatives;

/// <summary>A paper that persons sign for themselves, such as a request: national motto on top, no issuing body, no number.</summary>
public sealed record PersonalPaper
{
    /// <summary>The heading, set in capitals: "Đơn yêu cầu công nhận sáng kiến".</summary>
    public required string Title { get; init; }

    /// <summary>Kính gửi; null for none.</summary>
    public string? Addressee { get; init; }

    /// <summary>The text, in order.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The place before the date; null leaves it open.</summary>
    public string? Place { get; init; }

    /// <summary>The day; its missing parts are left open.</summary>
    public required PaperDate Date { get; init; }

    /// <summary>Who signs, from left to right: capacity and name; at most two.</summary>
    public required IReadOnlyList<Signer> Signers { get; init; }
}

/// <summary>One who signs for oneself.</summary>
/// <param name="Capacity">"Người nộp đơn"; set in capitals.</param>
/// <param name="Name">Null leaves it open.</param>
public sealed record Signer(string Capacity, string? Name);
