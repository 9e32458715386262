using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>A list of nominees from Excel: persons, collectives and households on one sheet; all of it or nothing.</summary>
public sealed class NomineeImportTests(TestHouse house)
{
    static readonly object?[] Head = ["STT", "Tên gọi", "Họ và tên, tên tập thể", "Năm sinh", "Chức vụ", "Đơn vị công tác", "Danh hiệu/Hình thức", "Thành tích"];

    [Fact]
    public async Task Persons_collectives_and_households_of_one_sheet_find_their_records_or_become_new_ones()
    {
        var (root, commune, dossier, client) = await Begin();
        var school = await house.Given.Organisation("Trường Tiểu học Tân Lập", commune, OrganisationKind.School);
        var known = await house.Given.Person(school, "Vàng Thị Dợ", 1985);
        await house.Given.Household(commune, "ông Giàng A Chứ");
        var preview = await Bring(client, dossier, Sheets.Of(Head,
            [1, "Bà", "Vàng Thị Dợ", 1985, "Giáo viên", "Trường Tiểu học Tân Lập", "Bằng khen của tỉnh", "Dạy giỏi"],
            [2, "Ông", "Lường Văn Thiện".Normalize(System.Text.NormalizationForm.FormD), 1979, "Công chức", null, "bang khen", "Chuyển đổi số"],
            [3, null, "Trường Tiểu học Tân Lập", null, null, null, "TTLĐXS", "Dẫn đầu"],
            [4, null, "Hộ ông Giàng A Chứ", null, "bản Nậm Lạnh", null, "Bằng khen", "Hiến đất"]));
        preview.ShouldBeFine().Text.ShouldContain("Sẽ ghi 4 dòng vào hồ sơ");
        (await Names(dossier)).ShouldBeEmpty();
        (await Commit(client, preview)).ShouldBeFine().Text.ShouldContain("Đã thêm 4 dòng vào hồ sơ");
        (await Names(dossier)).ShouldBe(["Vàng Thị Dợ: BK_TINH, Dạy giỏi", "Ông Lường Văn Thiện: BK_TINH, Chuyển đổi số", "Trường Tiểu học Tân Lập: TTLDXS, Dẫn đầu", "Hộ ông Giàng A Chứ: BK_TINH, Hiến đất"], ignoreOrder: true);
        (await house.With(s => s.GetRequiredService<AppDb>().Nominees.CountAsync(n => n.PersonId == known.Id))).ShouldBe(1);
        (await house.With(s => s.GetRequiredService<AppDb>().Households.CountAsync(h => h.RootId == root.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_rows_out_and_is_said_with_its_cell()
    {
        var (_, _, dossier, client) = await Begin();
        var preview = await Bring(client, dossier, Sheets.Of(Head,
            [1, "Ông", "Lường Văn Thiện", 1979, "Công chức", null, "Bằng khen", null],
            [2, "Ông", "Quàng Văn Định", 1990, "Công nhân", "Xã Không Có", "Bằng khen", null],
            [3, "Bà", "Cà Thị Vân", 1990, "Giáo viên", null, "Huân chương Mặt Trời", null]));
        preview.ShouldBeFine().Text.ShouldContain("2 dòng sai");
        preview.Text.ShouldContain("không thấy đơn vị “Xã Không Có”");
        preview.Text.ShouldContain("không hiểu “Huân chương Mặt Trời”");
        (await client.Post(preview.Document, preview.Path.Split('?')[0])).ShouldBeRefused("Chưa ghi dòng nào: còn 2 dòng sai");
        (await Names(dossier)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_people_of_one_name_are_asked_about_and_a_row_twice_is_refused()
    {
        var (_, commune, dossier, client) = await Begin();
        await house.Given.Person(commune, "Lò Thị Hương", born: null);
        var preview = await Bring(client, dossier, Sheets.Of(Head, [1, "Bà", "Lò Thị Hương", 1990, "Y sĩ", null, "Bằng khen", null]));
        preview.ShouldBeFine().Text.ShouldContain("1 dòng nghi trùng chưa quyết định");
        var decided = await client.Submit(preview.Document, "form[action*=Choose]", ("choices[2]", "New"));
        (await Commit(client, decided)).ShouldBeFine().Text.ShouldContain("Đã thêm 1 dòng");
        (await house.With(s => s.GetRequiredService<AppDb>().People.CountAsync(p => p.OrganisationId == commune.Id && p.FullName == "Lò Thị Hương"))).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused_with_a_sentence_and_nobody_else_opens_the_preview()
    {
        var (root, commune, dossier, client) = await Begin();
        (await Bring(client, dossier, new Upload("danh-sach.xlsx", "không phải Excel"u8.ToArray()))).ShouldBeRefused("danh-sach.xlsx");
        (await Bring(client, dossier, new Upload("rong.xlsx", []))).Status.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        var preview = await Bring(client, dossier, Sheets.Of(Head, [1, "Ông", "Lường Văn Thiện", 1979, "Công chức", null, "Bằng khen", null]));
        var other = await house.SignedIn(Role.UnitOfficer, commune);
        (await other.Visit(preview.Path)).ShouldNotExist();
        (await (await house.SignedIn(Role.Appraiser, root)).Visit(preview.Path)).ShouldNotExist();
        (await client.Visit("/imports")).ShouldBeFine();
    }

    async Task<(Organisation Root, Organisation Commune, Dossier Dossier, HttpClient Client)> Begin()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        return (root, commune, await house.Given.Dossier(commune, root), await house.SignedIn(Role.UnitOfficer, commune));
    }

    static async Task<Answer> Bring(HttpClient client, Dossier dossier, Upload file) =>
        await client.Submit(await client.Page($"/dossiers/{dossier.Id}/import"), "form[enctype]", ("ListFile", file));

    static Task<Answer> Commit(HttpClient client, Answer preview) => client.Submit(preview.Document, ".thanh-duoi form:not([action*=Drop])");

    Task<List<string>> Names(Dossier dossier) => house.With(s => s.GetRequiredService<AppDb>().Nominees.Where(n => n.DossierId == dossier.Id).OrderBy(n => n.Position)
        .Select(n => n.Name + ": " + n.AwardCode + ", " + n.Reason).ToListAsync());
}
