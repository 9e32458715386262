using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Registry;
using BangVang.Registry.Imports;
using BangVang.Tests.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using BangVang.People;

namespace BangVang.Tests.Registry;

public sealed class OldBookTests(TestHouse house)
{
    static readonly object?[] Head = ["Số TT", "Số, ngày QĐ", "Người ký", "Tên", "Năm sinh", "Chức vụ", "Đơn vị", "Hình thức", "Loại hình", "Năm", "Thành tích", "Tiền thưởng"];

    [Fact]
    public async Task An_old_book_comes_in_with_whom_it_names_and_what_stands_already_is_passed_over()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root);
        var hoa = await house.Given.Person(school, "Nguyễn Thị Hòa", 1979);
        await house.Given.Bestowal(hoa, "LDTT", 2019, "498/QĐ-UBND", new DateOnly(2019, 6, 27));
        await house.Given.Bestowal(hoa, "LDTT", 2020, "61/QĐ-UBND");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var preview = await client.Bring("register", Sheets.Of(Head,
            [1, "498/QĐ-UBND ngày 27/6/2019", "Lò Văn Thắng", "Bà Nguyễn Thị Hòa", 1979, "Giáo viên", "Trường THCS Nậm Sơn", "Lao động tiên tiến", "Công trạng", 2019, null, null],
            [2, "70/QĐ-UBND, 20/12/2020", null, "Nguyễn Thị Hòa", 1979, "Giáo viên", "Trường THCS Nậm Sơn", "LĐTT", null, 2020, null, null],
            [3, "1402/QĐ-UBND ngày 18/08/2023", null, "Nguyễn Thị Hòa", 1979, "Giáo viên", "Trường THCS Nậm Sơn", "Bằng khen của Chủ tịch UBND tỉnh", "Chuyên đề", 2023, "Dạy học vùng cao", "2.340.000"],
            [4, "455/QĐ-UBND ngày 02/07/2021", null, "Trường THCS Nậm Sơn", null, null, null, "Tập thể lao động tiên tiến", null, 2021, null, null],
            [5, "455/QĐ-UBND ngày 02/07/2021", null, "Ông Lò Văn Mới", null, "Bảo vệ", "Trường THCS Nậm Sơn", "LĐTT", null, 2021, null, null],
            [6, "455/QĐ-UBND ngày 02/07/2022", null, "Lò Văn Mới", null, "Bảo vệ", "Trường THCS Nậm Sơn", "LĐTT", null, 2022, null, null],
            [7, "12/QĐ-UBND ngày 02/07/2022", null, "Hộ gia đình ông Giàng A Lử", null, null, null, "Giấy khen của Chủ tịch UBND cấp xã", "Phong trào", 2022, null, null]));
        preview.ShouldBeFine();
        foreach (var said in (string[])["Mới 5", "Đã có 1", "Nghi trùng 1", "Đã có LĐTT năm 2020 theo 61/QĐ-UBND"]) preview.Text.ShouldContain(said);
        var done = await client.Commit((await client.Submit(preview.Document, "form.loc", ("all", "Same"))).ShouldBeFine());
        done.ShouldBeFine().Text.ShouldContain("Đã ghi 5 lượt khen thưởng vào sổ; thêm 1 người, 1 hộ; 2 lượt đã có");
        await house.With(async db =>
        {
            var rows = await db.Bestowals.Where(b => b.RootId == root.Id).ToListAsync();
            rows.Count(b => b.PersonId == hoa.Id).ShouldBe(3);
            var merit = rows.Single(b => b.AwardCode == "BK_TINH");
            (merit.Basis, merit.PrizeVnd, merit.DecidedOn, merit.DecisionNumber).ShouldBe((Basis.ChuyenDe, 2_340_000m, new DateOnly(2023, 8, 18), "1402/QĐ-UBND"));
            rows.Single(b => b.AwardCode == "TTLDTT").CollectiveId.ShouldBe(school.Id);
            rows.Where(b => b.Folded.Contains("lo van moi")).Select(b => b.PersonId).Distinct().Count().ShouldBe(1);
            rows.Single(b => b.HouseholdId != null).Name.ShouldBe("Hộ gia đình ông Giàng A Lử");
            rows.ShouldAllBe(b => b.Words.Length > 0);
        });
        var again = await client.Bring("register", Sheets.Of(Head, [1, "1402/QĐ-UBND ngày 18/08/2023", null, "Nguyễn Thị Hòa", 1979, "Giáo viên", "Trường THCS Nậm Sơn", "Bằng khen của Chủ tịch UBND tỉnh", "Chuyên đề", 2023, null, null]));
        again.Text.ShouldContain("Đã có 1");
    }

    [Fact]
    public async Task What_cannot_be_read_says_where_and_what()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var preview = await client.Bring("register", Sheets.Of(Head,
            [1, "498/QĐ-UBND", null, "Lò Văn An", null, null, null, "Lao động tiên tiến", null, 2019, null, null],
            [2, "498/QĐ-UBND ngày 27/6/2019", null, "Lò Văn An", null, null, null, "Danh hiệu lạ", null, 2019, null, null],
            [3, "498/QĐ-UBND ngày 27/6/2019", null, "Lò Văn An", null, null, "Xã không có", "LĐTT", null, 2019, null, "nhiều"]));
        foreach (var said in (string[])["Ô B2: không thấy ngày quyết định", "Ô H3: không hiểu danh hiệu, hình thức “Danh hiệu lạ”", "Ô G4: không thấy đơn vị", "Ô L4: “nhiều” không phải số tiền"]) preview.Text.ShouldContain(said);
    }

    [Theory]
    [InlineData("LĐTT", null, "LDTT")]
    [InlineData("danh hiệu Chiến sĩ thi đua cơ sở", null, "CSTDCS")]
    [InlineData("Bằng khen", "Chủ tịch UBND tỉnh Sơn Bình", "BK_TINH")]
    [InlineData("Bằng khen", "Thủ tướng Chính phủ", "BK_TTG")]
    [InlineData("Giấy khen", "Chủ tịch UBND xã Tân Lập", "GK_XA")]
    [InlineData("Giấy khen", "Giám đốc Sở Y tế", "GK_SO")]
    [InlineData("Huân chương Lao động hạng Ba", null, "HC_LD3")]
    [InlineData("Giấy khen", null, null)]
    public void Awards_are_understood_as_old_books_write_them(string text, string? by, string? code) => AwardNames.Find(text, by).ShouldBe(code);
}
