using System.Globalization;
using BangVang.Papers.Official;
using BangVang.Papers.Text;

namespace BangVang.Papers.Decisions;

/// <summary>The list of a decision as a table in groups, numbered down the page, with its closing line in words.</summary>
static class DecisionTable
{
    const int MostUpright = 5;

    static readonly (DecisionGroup Group, string Title, string Word)[] Groups =
    [
        (DecisionGroup.Collective, "Tập thể", "tập thể"), (DecisionGroup.Person, "Cá nhân", "cá nhân"), (DecisionGroup.Household, "Hộ gia đình", "hộ gia đình"),
    ];

    public static IReadOnlyList<Block> Of(DecisionList list)
    {
        var columns = ColumnsOf(list);
        return [new TableBlock([.. columns.Select(c => c.Column)], [.. Rows(list, columns)]), new TextBlock(Closing(list))];
    }

    /// <summary>With so many columns that the page must lie on its side.</summary>
    public static bool IsBroad(DecisionList list) => ColumnsOf(list).Count > MostUpright;

    /// <summary>"Ấn định danh sách có 12 tập thể và 30 cá nhân (bốn mươi hai trường hợp)."</summary>
    internal static string Closing(DecisionList list)
    {
        var counts = Groups.Select(g => (g.Word, Count: list.Entries.Count(e => e.Group == g.Group))).Where(g => g.Count > 0).Select(g => $"{g.Count:00} {g.Word}").ToList();
        var listed = counts.Count < 2 ? string.Concat(counts) : $"{string.Join(", ", counts.SkipLast(1))} và {counts[^1]}";
        var sentence = $"Ấn định danh sách có {listed} ({NumberWords.Of(list.Entries.Count)} trường hợp)";
        if (!list.ShowsMoney) return sentence + "./.";
        var total = list.Entries.Sum(e => e.PrizeVnd ?? 0);
        return $"{sentence}; tổng số tiền thưởng là {Money(total)} đồng ({NumberWords.Dong(total)})./.";
    }

    static List<(TableColumn Column, Func<DecisionEntry, int, string> Cell)> ColumnsOf(DecisionList list)
    {
        List<(TableColumn, Func<DecisionEntry, int, string>)> columns =
        [
            (new("TT", 1.1, Centred: true), (_, number) => $"{number:00}"),
            (new(NameHead(list), 5), (e, _) => e.Name),
            (new("Chức vụ, đơn vị công tác (địa chỉ)", 6), (e, _) => e.Place ?? ""),
        ];
        if (InOrder(list).Where((e, i) => e.Ordinal != i + 1).Any()) columns.Add((new("Số sổ vàng", 1.4, Centred: true), (e, _) => $"{e.Ordinal:00}"));
        if (list.Entries.Any(e => e.Award is not null)) columns.Add((new("Danh hiệu, hình thức", 4), (e, _) => e.Award ?? ""));
        if (list.Entries.Any(e => e.Note is not null)) columns.Add((new("Thành tích", 5), (e, _) => e.Note ?? ""));
        if (list.ShowsMoney) columns.Add((new("Mức thưởng (đồng)", 2.6, Centred: true), (e, _) => e.PrizeVnd is { } vnd ? Money(vnd) : ""));
        return columns;
    }

    static string NameHead(DecisionList list) =>
        list.Entries.All(e => e.Group == DecisionGroup.Collective) ? "Tên tập thể"
        : list.Entries.All(e => e.Group != DecisionGroup.Collective) ? "Họ và tên" : "Tên tập thể, họ và tên cá nhân";

    static IEnumerable<DecisionEntry> InOrder(DecisionList list) => list.Entries.OrderBy(e => e.Group).ThenBy(e => e.Ordinal);

    static IEnumerable<Row> Rows(DecisionList list, List<(TableColumn Column, Func<DecisionEntry, int, string> Cell)> columns)
    {
        var (part, number) = (0, 0);
        foreach (var group in InOrder(list).GroupBy(e => e.Group))
        {
            yield return new SectionRow($"{Numerals.Roman(++part)}. {Array.Find(Groups, g => g.Group == group.Key).Title}");
            foreach (var entry in group)
            {
                number++;
                yield return new CellRow([.. columns.Select(c => c.Cell(entry, number))]);
            }
        }
    }

    static string Money(decimal vnd) => vnd.ToString("#,##0", Vietnamese);

    static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = "." };
}
