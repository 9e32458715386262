using System.IO.Compression;
using System.Text;
using BangVang.Papers.Sheets;
using BangVang.Papers.Sheets.Reading;
using Workbook = BangVang.Papers.Sheets.Workbook;

namespace BangVang.Papers.Tests.Sheets;

public sealed class SheetReaderTests
{
    static readonly SheetField[] Fields =
    [
        new("name", "Họ và tên", true, "Họ tên", "Tên tập thể/cá nhân"), new("born", "Ngày sinh", false, "Năm sinh"), new("men", "Năm sinh Nam"), new("unit", "Đơn vị công tác", true, "Đơn vị"),
    ];

    [Fact]
    public void A_list_is_found_by_the_texts_of_its_columns_whatever_stands_above()
    {
        var table = SheetReader.Read(Book(["UBND XÃ TÂN LẬP"], [], ["STT", "HỌ TÊN", "ngày  sinh (dd/mm/yyyy)", "ĐƠN VỊ"], ["1", "2", "3", "4"], ["1", "Nguye\u0302\u0303n Thị Hòa", "05/02/1979", "Xã Tân Lập"]), "ds.xlsx", Fields);
        table.HeadRow.ShouldBe(3);
        var row = table.Rows.ShouldHaveSingleItem();
        row["name"].ShouldBe("Nguyễn Thị Hòa");
        row.Number.ShouldBe(5);
        table.Address(row, "born").ShouldBe("C5");
        SheetValues.Day(row["born"]).ShouldBe(new DateOnly(1979, 2, 5));
    }

    [Fact]
    public void A_head_of_two_rows_is_read_together()
    {
        var table = SheetReader.Read(Book(["STT", "Họ và tên", "Năm sinh", "", "Đơn vị"], ["", "", "Nam", "Nữ", ""], ["1", "Lò Văn A", "1980", "", "Xã Tân Lập"]), "ds.xlsx", Fields);
        table.Rows.ShouldHaveSingleItem()["men"].ShouldBe("1980");
    }

    [Fact]
    public void A_date_cell_is_a_day_and_a_number_stays_a_number()
    {
        using var output = new MemoryStream();
        Workbook.Write(output, "Danh sách", [new("Họ và tên", 20), new("Ngày sinh", 12, SheetKind.Date), new("Đơn vị", 12, SheetKind.Number)], [["Lò Văn A", new DateOnly(1980, 12, 31), 7]]);
        var row = SheetReader.Read(output.ToArray(), "ds.xlsx", Fields).Rows.ShouldHaveSingleItem();
        row["born"].ShouldBe("31/12/1980");
        row["unit"].ShouldBe("7");
    }

    [Fact]
    public void A_list_without_a_wanted_column_is_refused_with_its_name() =>
        Should.Throw<UnreadableSheet>(() => SheetReader.Read(Book(["STT", "Họ và tên"], ["1", "A"]), "ds.xlsx", Fields)).Message.ShouldContain("“Đơn vị công tác”");

    [Fact]
    public void A_list_with_a_column_twice_is_refused() =>
        Should.Throw<UnreadableSheet>(() => SheetReader.Read(Book(["Họ tên", "Họ và tên", "Đơn vị"], ["A", "B", "C"]), "ds.xlsx", Fields)).Message.ShouldContain("A và B");

    [Theory]
    [InlineData("", "trống")]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("Họ và tên;Đơn vị", "không phải bảng tính")]
    [InlineData("PK\u0003\u0004hỏng", "hỏng")]
    public void What_is_no_workbook_is_refused_whatever_its_name(string content, string said) =>
        Should.Throw<UnreadableSheet>(() => SheetReader.Read(Encoding.UTF8.GetBytes(content), "ds.xlsx", Fields)).Message.ShouldContain(said);

    [Fact]
    public void An_empty_list_says_so() =>
        Should.Throw<UnreadableSheet>(() => SheetReader.Read(Book(["Họ và tên", "Đơn vị"]), "ds.xlsx", Fields)).Message.ShouldContain("không có dòng nào");

    [Fact]
    public void A_file_of_200_MB_is_refused_before_it_is_read() =>
        Should.Throw<UnreadableSheet>(() => SheetReader.Whole(new Endless(200L << 20), "ds.xlsx")).Message.ShouldContain("20 MB");

    [Fact]
    public void A_blown_up_workbook_is_refused()
    {
        using var memory = new MemoryStream(Book(["Họ và tên", "Đơn vị"], ["A", "B"]));
        using var output = new MemoryStream();
        memory.CopyTo(output);
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.SmallestSize).Open();
            var nothing = new byte[1 << 20];
            Array.Fill(nothing, (byte)' ');
            for (var i = 0; i < 120; i++) part.Write(nothing);
        }
        Should.Throw<UnreadableSheet>(() => SheetReader.Read(output.ToArray(), "ds.xlsx", Fields)).Message.ShouldContain("phình ra");
    }

    [Fact]
    public void The_workbook_comes_back_with_a_remark_at_the_right_of_each_row()
    {
        var file = Book(["Họ và tên", "Đơn vị"], ["Lò Văn A", "Xã Tân Lập"], ["", "x"]);
        var table = SheetReader.Read(file, "ds.xlsx", Fields);
        var back = SheetReturn.With(file, table, "Kết quả kiểm tra", new Dictionary<int, string> { [2] = "Mới", [3] = "A3: thiếu họ và tên <&>" });
        var again = SheetReader.Read(back, "ds.xlsx", [.. Fields, new SheetField("result", "Kết quả kiểm tra", true)]);
        again.Rows.Select(r => r["result"]).ShouldBe(["Mới", "A3: thiếu họ và tên <&>"]);
        again.Columns["result"].ShouldBe(3);
    }

    [Theory]
    [InlineData("1.200", 1200)]
    [InlineData("12", 12)]
    [InlineData("2.5", null)]
    [InlineData("mười", null)]
    public void A_whole_number_is_understood_or_not(string text, int? number) => SheetValues.Whole(text).ShouldBe(number);

    [Theory]
    [InlineData("31/02/1980", null)]
    [InlineData("5.2.1980", "1980-02-05")]
    [InlineData("1980-02-05", "1980-02-05")]
    public void A_day_is_understood_or_not(string text, string? day) => SheetValues.Day(text)?.ToString("yyyy-MM-dd", null).ShouldBe(day);

    static byte[] Book(params string[][] rows)
    {
        using var output = new MemoryStream();
        var width = rows.Max(r => r.Length);
        Workbook.Write(output, "Danh sách", [.. Enumerable.Range(0, width).Select(i => new SheetColumn(i < rows[0].Length ? rows[0][i] : "", 20))], rows.Skip(1).Select(r => (IReadOnlyList<object?>)[.. r]));
        return output.ToArray();
    }

    sealed class Endless(long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        long left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, left);
            left -= read;
            return read;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
