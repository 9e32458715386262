using BangVang.Papers.Official;
using BangVang.Papers.Official.Layout;

namespace BangVang.Papers.Tests.Official;

public sealed class ColumnWidthTests
{
    const int Padding = 170;

    [Fact]
    public void Neither_a_number_nor_a_short_head_is_torn_however_many_columns_there_are()
    {
        var table = new TableBlock(
            [new("TT", 1.1, Centred: true), new("Họ và tên", 5), new("Đơn vị", 6), new("Danh hiệu", 4), new("Thành tích", 5), new("Mức thưởng (đồng)", 2.6, Centred: true)],
            [new SectionRow("I. Cá nhân"), new CellRow(["01", "Bà Vàng Thị Mẫu", "Xã Tân Lập", "Bằng khen", "Đã cứu người", "7.020.000"])]);
        var widths = ColumnWidths.Of(table, 9354, Padding);
        widths.Sum().ShouldBe(9354);
        widths[0].ShouldBeGreaterThan(TextWidth.Twips("TT", 13) + Padding);
        widths[5].ShouldBeGreaterThan(TextWidth.Twips("7.020.000", 13) + Padding);
        widths[2].ShouldBeGreaterThan(widths[1]);
    }

    [Fact]
    public void Where_there_is_room_the_shares_decide() =>
        Widths(new TableBlock([new("TT", 1, Centred: true), new("Nội dung", 9)], [new CellRow(["1", "Việc"])])).ShouldBe("1000 9000");

    [Fact]
    public void A_word_longer_than_the_page_takes_no_more_than_an_even_part() =>
        Widths(new TableBlock([new("Tổng", 1, Centred: true), new("Nội dung", 9)], [new CellRow([new string('9', 500)])])).ShouldBe("5000 5000");

    static string Widths(TableBlock table) => string.Join(' ', ColumnWidths.Of(table, 10_000, Padding));
}
