using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;

namespace BangVang.Insignia.Stock;

public enum ItemKind { Blank, Frame, Box, Flag, Order, Medal, Badge, CommemorativeMedal, Other }

/// <summary>What is said of a stock item.</summary>
public sealed record ItemFacts(string Name, ItemKind Kind, string? AwardCode, string Unit, string? Store, int LowMark);

/// <summary>Something kept in store for awards: a kind of insignia, a blank, a frame. How much is left is what its movements make.</summary>
public sealed class StockItem : IEdited
{
    public const int NameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose store it is.</summary>
    public required Guid OrganisationId { get; init; }

    public string Name { get; private set => (field, Folded) = (value, VietnameseText.Fold(value)); } = "";
    public string Folded { get; private set; } = "";
    public ItemKind Kind { get; private set; }

    /// <summary>The award that it goes with, where it is for one only.</summary>
    public string? AwardCode { get; private set; }

    /// <summary>"tờ", "chiếc", "bộ".</summary>
    public string Unit { get; private set; } = "chiếc";

    /// <summary>"Kho Sở Nội vụ, tủ 2".</summary>
    public string? Store { get; private set; }

    /// <summary>From here down it is to be ordered.</summary>
    public int LowMark { get; private set; }

    /// <summary>Written with each movement, in the database, never here.</summary>
    public int Balance { get; private set; }

    /// <summary>No longer used; its book stays.</summary>
    public bool IsRetired { get; private set; }

    public uint Version { get; private set; }

    public bool IsLow => !IsRetired && Balance <= LowMark;

    public void Describe(ItemFacts facts)
    {
        var name = string.Join(' ', (VietnameseText.Clean(facts.Name) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0) throw new Refusal("Tên hiện vật còn trống.");
        if (facts.LowMark < 0) throw new Refusal("Mức báo sắp hết không thể là số âm.");
        (Name, Kind, AwardCode, Unit, LowMark) = (name, facts.Kind, VietnameseText.OrNull(facts.AwardCode), VietnameseText.OrNull(facts.Unit) ?? "chiếc", facts.LowMark);
        Store = VietnameseText.OrNull(facts.Store);
    }

    public void Retire()
    {
        if (Balance > 0) throw new Refusal($"Trong kho còn {Balance:N0} {Unit} “{Name}”. Xuất hoặc ghi hủy hết rồi mới ngừng dùng.");
        IsRetired = true;
    }
}

public static class ItemKinds
{
    public static string Name(ItemKind kind) => kind switch
    {
        ItemKind.Blank => "Phôi bằng, giấy khen",
        ItemKind.Frame => "Khung",
        ItemKind.Box => "Hộp",
        ItemKind.Flag => "Cờ",
        ItemKind.Order => "Huân chương",
        ItemKind.Medal => "Huy chương",
        ItemKind.Badge => "Huy hiệu",
        ItemKind.CommemorativeMedal => "Kỷ niệm chương",
        ItemKind.Other => "Khác",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
