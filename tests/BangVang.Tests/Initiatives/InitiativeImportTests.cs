using BangVang.Initiatives;
using BangVang.Initiatives.Imports;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Tests.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Initiatives;

public sealed class InitiativeImportTests(TestHouse house)
{
    static readonly object[] Head = ["STT", "Tên đề tài", "Ngày công nhận", "Đơn vị công nhận", "Tóm tắt thành tích", "Tên tác giả", "Phòng ban", "Cơ quan"];

    [Fact]
    public async Task An_old_book_comes_in_with_authors_and_scopes_and_a_second_time_adds_nothing()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THPT Nậm Sơn", root, OrganisationKind.School);
        var known = await house.Given.Person(school, "Lò Văn Thử");
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var file = Sheets.Of(Head,
            ["1", "Đổi mới dạy tích phân", "15/05/2024", "Hội đồng sáng kiến Trường THPT Nậm Sơn", "Học sinh hứng thú", "Vàng Thị Nghiệm", "", "Trường THPT Nậm Sơn"],
            ["2", "Sổ liên lạc điện tử", "20/12/2024", "Chủ tịch UBND tỉnh Sơn Bình", "", "Giàng A Lử (60%); Sùng Thị Mỷ (40%)", "", "Trường THPT Nậm Sơn"]);
        var preview = (await officer.Bring("initiatives", file)).ShouldBeFine();
        preview.Text.ShouldContain("hiểu là phạm vi bộ, ngành, tỉnh");
        (await officer.Commit(preview)).ShouldBeFine();
        var kept = await house.With(s => s.GetRequiredService<AppDb>().Initiatives.AsNoTracking().Where(i => i.RootId == root.Id).OrderBy(i => i.RecognisedOn).ToListAsync());
        kept.Select(i => (i.Title, i.Scope, i.State, i.IsRecorded, i.Year)).ShouldBe([("Đổi mới dạy tích phân", Scope.CoSo, InitiativeState.Recognised, true, 2024), ("Sổ liên lạc điện tử", Scope.BoTinh, InitiativeState.Recognised, true, 2024)]);
        (await house.With(s => s.GetRequiredService<AppDb>().InitiativeAuthors.Where(a => a.InitiativeId == kept[1].Id).OrderBy(a => a.Position).Select(a => a.Share).ToListAsync())).ShouldBe([60m, 40m]);
        (await officer.Bring("initiatives", file)).ShouldBeFine().Text.ShouldContain("Đã có sáng kiến này");
    }

    [Fact]
    public async Task What_is_wrong_is_said_row_by_row_with_its_cell_and_nothing_is_kept()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var preview = (await officer.Bring("initiatives", Sheets.Of(Head,
            ["1", "Sáng kiến một", "ngày nào đó", "UBND tỉnh", "", "Lò Văn Thử", "", ""],
            ["2", "Sáng kiến hai", "15/05/2024", "UBND tỉnh", "", "Lò Văn Thử (60%); Vàng Thị Nghiệm (30%)", "", ""],
            ["3", "Sáng kiến ba", "15/05/2024", "UBND tỉnh", "", "Lò Văn Thử", "", "Trường không có"]))).ShouldBeFine();
        preview.Text.ShouldContain("Ô C2: không hiểu ngày công nhận “ngày nào đó”");
        preview.Text.ShouldContain("cộng lại là 90%, phải đúng 100%");
        preview.Text.ShouldContain("Trường không có");
        (await house.With(s => s.GetRequiredService<AppDb>().Initiatives.AnyAsync(i => i.RootId == root.Id))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Lò Văn Thử", "Lò Văn Thử=100")]
    [InlineData("Lò Văn Thử, Vàng Thị Nghiệm, Giàng A Lử", "Lò Văn Thử=33,34|Vàng Thị Nghiệm=33,33|Giàng A Lử=33,33")]
    [InlineData("Lò Văn Thử (60%); Vàng Thị Nghiệm 40 %", "Lò Văn Thử=60|Vàng Thị Nghiệm=40")]
    [InlineData("Lò Văn Thử: 33,5%\nVàng Thị Nghiệm - 66,5%", "Lò Văn Thử=33,5|Vàng Thị Nghiệm=66,5")]
    public void The_cell_of_authors_is_read_as_offices_write_it(string cell, string expected)
    {
        var (authors, wrong) = AuthorCell.Read(cell);
        wrong.ShouldBeNull();
        string.Join('|', authors!.Select(a => $"{a.Name}={a.Share!.Value.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"))}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Lò Văn Thử (60%); Vàng Thị Nghiệm (50%)", "thừa 10%")]
    [InlineData("Lò Văn Thử (60%); Vàng Thị Nghiệm", "mọi tác giả")]
    [InlineData("Nhóm 12 người", "không hiểu tên tác giả")]
    public void A_cell_that_says_nothing_sure_is_not_guessed(string cell, string sentence) => AuthorCell.Read(cell).Wrong.ShouldNotBeNull().ShouldContain(sentence);
}
