using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;

namespace BangVang.Initiatives.Councils;

/// <summary>What is said of a council when it is set up.</summary>
public sealed record CouncilFacts(string Name, CouncilRank Level, string SetUpBy, DateOnly From, DateOnly? Until);

/// <summary>A council that judges initiatives for one body: set up by a decision, from a day on.</summary>
public sealed class InitiativeCouncil : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose head set it up and recognises what it judges.</summary>
    public required Guid OrganisationId { get; init; }

    public string Name { get; private set; } = "";
    public CouncilRank Level { get; private set; }

    /// <summary>The decision: number, day, body.</summary>
    public string SetUpBy { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidUntil { get; private set; }
    public uint Version { get; private set; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day <= ValidUntil);

    /// <summary>A council does not outlive its body: a district's ends with the district.</summary>
    public void Describe(CouncilFacts facts, Organisation body)
    {
        if (facts.Until < facts.From) throw new Refusal($"Ngày kết thúc {facts.Until:dd/MM/yyyy} ở trước ngày thành lập {facts.From:dd/MM/yyyy}. Sửa một trong hai.");
        if (body.ValidUntil is { } last && (facts.Until ?? DateOnly.MaxValue) > last)
            throw new Refusal($"{body.Name} kết thúc hoạt động ngày {last:dd/MM/yyyy}; nhiệm kỳ hội đồng không thể kéo dài sau ngày đó. Ghi ngày kết thúc.");
        if (facts.Level == CouncilRank.District && body.Kind != OrganisationKind.District)
            throw new Refusal($"Hội đồng cấp huyện chỉ thuộc huyện, quận, thị xã trước 01/7/2025; {body.Name} không phải cấp huyện. Chọn cấp khác.");
        (Name, Level, SetUpBy, ValidFrom, ValidUntil) = (facts.Name.Trim(), facts.Level, facts.SetUpBy.Trim(), facts.From, facts.Until);
    }
}
