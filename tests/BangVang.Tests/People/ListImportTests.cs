using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.People;
using BangVang.People.Imports;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.People;

public sealed class ListImportTests(TestHouse house)
{
    static readonly object?[] Head = ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Số CCCD"];

    [Fact]
    public async Task A_list_is_looked_over_row_by_row_then_written_whole()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root);
        await house.Given.Person(school, "Nguyễn Thị Hòa", 1979, position: null, and: p => p.Sex = null);
        await house.Given.Person(root, "Lò Văn An", 1980);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var preview = await client.Bring("people", Sheets.Of(Head,
            [1, "NGUYỄN THỊ HÒA", "Nữ", "1979", "Giáo viên", "trường thcs nậm sơn", null],
            [2, "Lò Văn An", "Nam", "1980", "Giáo viên", "Trường THCS Nậm Sơn", null],
            [3, "Vàng Thị Dợ", "nữ", "05/02/1985", "Kế toán", null, "1185004127"]));
        preview.ShouldBeFine();
        preview.Text.ShouldContain("Mới 1");
        preview.Text.ShouldContain("Đã có 1");
        preview.Text.ShouldContain("Nghi trùng 1");
        await house.With(async db => (await db.People.CountAsync(p => p.RootId == root.Id)).ShouldBe(2));
        var decided = await client.Submit(preview.Document, "form.loc", ("all", "New"));
        var done = await client.Commit(decided.ShouldBeFine());
        done.ShouldBeFine().Text.ShouldContain("Đã thêm 2 người");
        await house.With(async db =>
        {
            (await db.People.CountAsync(p => p.Folded == "lo van an" && p.RootId == root.Id)).ShouldBe(2);
            (await db.People.SingleAsync(p => p.Folded == "nguyen thi hoa" && p.RootId == root.Id)).Position.ShouldBe("Giáo viên");
            var added = await db.People.SingleAsync(p => p.Folded == "vang thi do" && p.RootId == root.Id);
            (added.BornOn, added.IdentityNumber, added.OrganisationId).ShouldBe((new DateOnly(1985, 2, 5), "001185004127", root.Id));
            (await db.HeldPosts.CountAsync(p => p.PersonId == added.Id && p.Title == "Kế toán")).ShouldBe(1);
        });
        (await client.Commit(decided)).Text.ShouldContain("Đã thêm 2 người");
        await house.With(async db => (await db.People.CountAsync(p => p.RootId == root.Id)).ShouldBe(4));
    }

    [Fact]
    public async Task A_wrong_row_says_its_cell_and_reason_and_keeps_the_whole_list_out()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var preview = await client.Bring("people", Sheets.Of(Head,
            [1, "Lò Văn An", "Nam", "31/02/1980", "Giáo viên", null, null], [2, "Lò Văn Bình", "x", "1980", null, "Trường không có", null], [3, null, null, null, "Giáo viên", null, null], [4, "Lò Văn Chung", null, "1990", null, null, null], [5, "Lò Văn Chung", null, "1990", null, null, null]));
        preview.ShouldBeFine();
        foreach (var said in (string[])["Ô D2", "Ô C3", "Ô F3: không thấy đơn vị “Trường không có”", "Ô B4: chưa có họ và tên", "Trùng với dòng 5"]) preview.Text.ShouldContain(said);
        preview.Document.QuerySelector(".thanh-duoi .btn-primary").ShouldBeNull();
        (await client.Post(preview.Document, preview.Path)).ShouldBeRefused("Chưa ghi dòng nào");
        var sheet = await client.Sheet(preview.Path + "?handler=File");
        sheet.ShouldContain("Kết quả kiểm tra");
        sheet.ShouldContain("Sai: Ô D2");
        await house.With(async db => (await db.People.CountAsync(p => p.RootId == root.Id)).ShouldBe(0));
    }

    [Fact]
    public async Task A_person_who_came_meanwhile_is_found_at_commit()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var preview = await client.Bring("people", Sheets.Of(Head, [1, "Lò Văn An", "Nam", "1980", null, null, null]));
        await house.Given.Person(await house.Given.Organisation("Xã Tân Lập", root), "Lò Văn An", 1980);
        (await client.Commit(preview)).ShouldBeRefused("nghi trùng chưa quyết định");
    }

    [Fact]
    public async Task A_list_that_breaks_half_way_leaves_nothing_and_can_be_written_again()
    {
        await using var apart = await house.Apart();
        var root = await apart.Given.Root();
        var client = await apart.SignedIn(Role.UnitOfficer, root);
        var preview = await client.Bring("people", Sheets.Of(Head, [1, "Lò Văn An", "Nam", "1980", "Giáo viên", null, null], [2, "Lò Văn Bình", "Nam", "1981", "Giáo viên", null, null]));
        await apart.With(db => db.Database.ExecuteSqlRawAsync("""
            create function break_it() returns trigger language plpgsql as $$ begin raise exception 'the line went down'; end $$;
            create trigger break_it before insert on held_posts for each row execute function break_it();
            """));
        (await client.Post(preview.Document, preview.Path)).Status.ShouldBe(System.Net.HttpStatusCode.InternalServerError);
        await apart.With(async db => (await db.People.CountAsync()).ShouldBe(0));
        await apart.With(db => db.Database.ExecuteSqlRawAsync("drop trigger break_it on held_posts"));
        (await client.Commit(preview)).ShouldBeFine().Text.ShouldContain("Đã thêm 2 người");
        await apart.With(async db => (await db.People.CountAsync()).ShouldBe(2));
    }

    [Theory]
    [InlineData("ds.xlsx", "", "trống")]
    [InlineData("ds.xlsx", "%PDF-1.7", "PDF")]
    [InlineData("ds.xlsx", "PK\u0003\u0004", "hỏng")]
    [InlineData("ds.csv", "Họ và tên", "không phải bảng tính")]
    public async Task Files_that_are_no_workbook_are_refused(string name, string content, string said)
    {
        var client = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        (await client.Bring("people", new Upload(name, System.Text.Encoding.UTF8.GetBytes(content)))).ShouldBeRefused(said);
    }

    [Fact]
    public async Task Another_officers_list_does_not_exist()
    {
        var root = await house.Given.Root();
        var preview = await (await house.SignedIn(Role.UnitOfficer, root)).Bring("people", Sheets.Of(Head, [1, "Lò Văn An", null, "1980", null, null, null]));
        var other = await house.SignedIn(Role.UnitOfficer, root);
        (await other.Visit(preview.Path)).ShouldNotExist();
        (await other.Post(await other.Page("/imports"), preview.Path)).ShouldNotExist();
        (await other.Post(await other.Page("/imports"), "/imports?kind=register", ("kind", "register"))).ShouldNotExist();
    }

    [Fact]
    public async Task Ratings_disciplines_and_years_of_collectives_come_in_by_lists()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root);
        var person = await house.Given.Person(school, "Nguyễn Thị Hòa", 1979);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var ratings = await client.Bring("ratings", Sheets.Of(["Họ và tên", "Năm sinh", "Đơn vị", "Năm", "Xếp loại"], ["Nguyễn Thị Hòa", 1979, "Trường THCS Nậm Sơn", "2024 - 2025", "Hoàn thành xuất sắc nhiệm vụ"], ["Nguyễn Thị Hòa", 1979, "Trường THCS Nậm Sơn", 2024, "HTTNV"]));
        (await client.Commit(ratings)).ShouldBeFine().Text.ShouldContain("2 lượt");
        var disciplines = await client.Bring("disciplines", Sheets.Of(["Họ tên", "Năm sinh", "Đơn vị", "Hình thức kỷ luật", "Từ ngày", "Quyết định"], ["Nguyễn Thị Hòa", 1979, "Trường THCS Nậm Sơn", "Cảnh cáo", "10/02/2025", "7/QĐ"]));
        (await client.Commit(disciplines)).ShouldBeFine().Text.ShouldContain("Đã ghi 1 kỷ luật");
        var years = await client.Bring("collective-years", Sheets.Of(["Tập thể", "Năm", "Xếp loại", "Tổng số", "LĐTT"], ["Trường THCS Nậm Sơn", 2025, "HTXSNV", 40, 30]));
        (await client.Commit(years)).ShouldBeFine();
        var households = await client.Bring("households", Sheets.Of(["Chủ hộ", "Thôn, bản"], ["Giàng A Lử", "bản Nậm Lạnh"]));
        (await client.Commit(households)).ShouldBeFine().Text.ShouldContain("Đã thêm 1 hộ");
        await house.With(async db =>
        {
            (await db.YearFacts.Where(f => f.PersonId == person.Id).OrderBy(f => f.Year).Select(f => f.Rating).ToListAsync()).ShouldBe([Rating.HTTNV, Rating.HTXSNV]);
            (await db.DisciplineRows.SingleAsync(d => d.PersonId == person.Id)).Level.ShouldBe(DisciplineLevel.CanhCao);
            (await db.YearFacts.SingleAsync(f => f.CollectiveId == school.Id)).Ldtt.ShouldBe(30);
        });
        var stranger = await client.Bring("ratings", Sheets.Of(["Họ và tên", "Năm", "Xếp loại"], ["Người Chưa Có", 2025, "HTNV"]));
        stranger.Text.ShouldContain("chưa có Người Chưa Có trong danh sách");
    }
}
