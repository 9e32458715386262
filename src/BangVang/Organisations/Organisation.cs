using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;

namespace BangVang.Organisations;

/// <summary>A body in the tree of bodies: whatever may be told to do something, propose somebody, or be awarded.</summary>
public sealed class Organisation : IEdited
{
    public const int NameLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name
    {
        get;
        set => (field, Folded) = (OrganisationName.Tidy(value), VietnameseText.Fold(value));
    }

    /// <summary>The name as search compares it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>"Sở Nội vụ" for "Sở Nội vụ tỉnh Sơn Bình": what stands in narrow tables.</summary>
    public string? ShortName
    {
        get;
        set => (field, ShortFolded) = string.IsNullOrWhiteSpace(value) ? (null, null) : (OrganisationName.Tidy(value), VietnameseText.Fold(value));
    }

    public string? ShortFolded { get; private set; }

    public required OrganisationKind Kind { get; set; }

    /// <summary>The official code, when the body has one (codes of provinces and communes). Two bodies may bear one code, one after the other.</summary>
    public string? Code { get; set => field = VietnameseText.OrNull(value); }

    /// <summary>An area of ethnic minorities, mountains, borders or islands, which the law wants looked after; with everything below it.</summary>
    public bool IsUpland { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>Serial numbers from the top down, each ended by a dot: a body lies below another when its path begins with the other's.</summary>
    public string Path { get; set; } = "";

    /// <summary>
    /// The root of the tree it stands in: a province, a ministry, a firm. Large tables carry it. A province is the root of its own
    /// tree even where it stands below "Việt Nam".
    /// </summary>
    public Guid RootId { get; set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public uint Version { get; private set; }

    public string Label => ShortName ?? Name;

    public bool IsRoot => Id == RootId;

    /// <summary>Its own place among its parent's children, with the dot.</summary>
    public string Serial => Path[(Path[..^1].LastIndexOf('.') + 1)..];

    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidUntil is null || date <= ValidUntil);

    public bool IsAtOrBelow(Organisation other) => Path.StartsWith(other.Path, StringComparison.Ordinal);

    /// <summary>From the first day to the last, both included; null: long ago, or without end.</summary>
    public void Last(DateOnly? from, DateOnly? until)
    {
        if (from > until)
            throw new Refusal($"“{Name}” không thể kết thúc ({until:dd/MM/yyyy}) trước ngày thành lập ({from:dd/MM/yyyy}). Sửa một trong hai ngày.");
        (ValidFrom, ValidUntil) = (from, until);
    }

    /// <summary>The name from now on; the former one is kept, so that old papers still find the body.</summary>
    public FormerName? Rename(string to, DateOnly? on)
    {
        var former = new FormerName { OrganisationId = Id, Name = Name, Folded = Folded, Until = on?.AddDays(-1) };
        Name = to;
        return former.Name == Name ? null : former;
    }
}

public static class OrganisationName
{
    /// <summary>NFC, one space between words, none around.</summary>
    public static string Tidy(string? name)
    {
        var tidy = string.Join(' ', (VietnameseText.Clean(name) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length == 0) throw new Refusal("Tên tổ chức còn trống. Nhập tên như trong quyết định thành lập.");
        if (tidy.Length > Organisation.NameLength) throw new Refusal($"Tên tổ chức dài {tidy.Length} ký tự; tối đa {Organisation.NameLength}. Dùng tên chính thức.");
        return tidy;
    }
}
