using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>Tables of nominees: parted by collectives, persons, households, numbered through.</summary>
static class NomineeTables
{
    public static TableBlock List(IReadOnlyList<NomineeLine> nominees) => Of(nominees,
        [new("TT", 0.6, Centred: true), new("Họ và tên, tên tập thể", 2.4), new("Chức vụ, đơn vị công tác; địa chỉ", 2.8), new("Đề nghị", 2), new("Thành tích", 3)],
        n => [n.Name, n.Place ?? "", n.Award, n.Reason ?? ""]);

    public static TableBlock Summary(IReadOnlyList<NomineeLine> nominees) => Of(nominees,
        [new("TT", 0.5, Centred: true), new("Họ và tên, tên tập thể", 2), new("Chức vụ, đơn vị; địa chỉ", 2.2), new("Tóm tắt thành tích", 3.6), new("Đề nghị", 1.6), new("Đã được khen", 2.2)],
        n => [n.Name, n.Place ?? "", n.Reason ?? "", n.Award, n.Held ?? ""]);

    static TableBlock Of(IReadOnlyList<NomineeLine> nominees, IReadOnlyList<TableColumn> columns, Func<NomineeLine, IEnumerable<string>> cells)
    {
        var rows = new List<Row>();
        var number = 0;
        foreach (var group in nominees.GroupBy(n => n.Group))
        {
            rows.Add(new SectionRow($"{group.Key} ({NomineeCounts.Of(group)})"));
            foreach (var nominee in group) rows.Add(new CellRow([$"{++number}", .. cells(nominee)]));
        }
        return new TableBlock(columns, rows);
    }
}
