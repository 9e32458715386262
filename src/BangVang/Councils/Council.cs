using BangVang.Kernel;
using BangVang.Kernel.Data;

namespace BangVang.Councils;

/// <summary>The council that advises the head of a body on emulation and commendation.</summary>
public sealed class Council : IEdited
{
    public const int NameLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose head it advises.</summary>
    public required Guid OrganisationId { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>How many must attend, by the council's own rules: "2/3", "80%"; null: as set for the whole tree.</summary>
    public string? Quorum { get; private set; }

    /// <summary>Where that stands: "Quy chế hoạt động, Điều 8".</summary>
    public string? QuorumBasis { get; private set; }

    public DateOnly? EndedOn { get; private set; }
    public uint Version { get; private set; }

    public void Describe(string name, string? quorum, string? basis)
    {
        if (string.IsNullOrWhiteSpace(quorum)) (quorum, basis) = (null, null);
        else if (!Law.Votes.Quorum.TryRead(quorum, out _)) throw new Refusal($"“{quorum.Trim()}” không phải tỷ lệ dự họp. Nhập dạng 2/3 hoặc 80%.");
        else if (string.IsNullOrWhiteSpace(basis)) throw new Refusal("Ghi căn cứ của tỷ lệ dự họp, ví dụ: Quy chế hoạt động của Hội đồng, Điều 8.");
        (Name, Quorum, QuorumBasis) = (name.Trim(), quorum?.Trim(), basis?.Trim());
    }

    public void End(DateOnly on) => EndedOn = on;
}
