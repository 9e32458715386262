using BangVang.Kernel.Data;
using BangVang.Papers.Text;

namespace BangVang.Organisations;

/// <summary>A body in the tree of bodies: whatever may be told to do something, propose somebody, or be awarded.</summary>
public sealed class Organisation : IEdited
{
    string name = "";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name
    {
        get => name;
        set => (name, Folded) = (value, VietnameseText.Fold(value));
    }

    /// <summary>The name as search compares it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>"Sở Nội vụ" for "Sở Nội vụ tỉnh Sơn Bình": what stands in narrow tables.</summary>
    public string? ShortName { get; set; }

    public required OrganisationKind Kind { get; set; }

    /// <summary>The official code, when the body has one (codes of provinces and communes).</summary>
    public string? Code { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>Serial numbers from the root down, each ended by a dot: a body lies below another when its path begins with the other's.</summary>
    public string Path { get; set; } = "";

    /// <summary>The root of the tree it stands in: a province, a ministry, a firm. Large tables carry it.</summary>
    public Guid RootId { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public uint Version { get; private set; }

    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidUntil is null || date <= ValidUntil);
}

/// <summary>Another name or an abbreviation that documents use for a body: "HĐTĐKT huyện". Learnt at imports or typed.</summary>
public sealed class OrganisationAlias
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }

    /// <summary>Aliases are understood within one tree only: "UBND huyện" means another body elsewhere.</summary>
    public required Guid RootId { get; init; }
    public required string Text { get; init; }
    public required string Folded { get; init; }
}

/// <summary>What became of a body: merged into, split into, renamed to another, on a date and a basis.</summary>
public sealed class Succession
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid FromId { get; init; }
    public required Guid ToId { get; init; }
    public required DateOnly On { get; init; }
    public required string Basis { get; init; }
}
