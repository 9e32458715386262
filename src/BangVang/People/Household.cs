using BangVang.Kernel.Data;
using BangVang.Papers.Text;

namespace BangVang.People;

/// <summary>A household that may be awarded, under the name of its head.</summary>
public sealed class Household : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The commune in which it lives.</summary>
    public required Guid OrganisationId { get; set; }

    public required string HeadName { get; set => (field, Folded) = (value, VietnameseText.Fold(value)); }
    public string Folded { get; private set; } = "";

    /// <summary>Hamlet or street, as printed: "bản Nậm Lạnh".</summary>
    public string? Address { get; set; }

    public uint Version { get; private set; }
}
