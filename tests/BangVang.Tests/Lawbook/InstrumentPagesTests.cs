using System.Text;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Lawbook;

public sealed class InstrumentPagesTests(TestHouse house)
{
    [Fact]
    public async Task An_officer_enters_an_instrument_typed_with_odd_spaces_and_decomposed_letters()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var shown = await client.Submit(await client.Page("/instruments/new"), "main form[method=post]",
            ("Input.Type", "Decision"), ("Input.Number", "Số 77 / 2024 / QĐ – UBND".Normalize(NormalizationForm.FormD)), ("Input.Issuer", "UBND tỉnh Sơn Bình"),
            ("Input.Date", "28/6/2024"), ("Input.Name", "Ban hành Quy chế thi đua, khen thưởng"), ("Input.ValidFrom", "15/07/2024"), ("Input.IsVerified", true));
        shown.ShouldBeFine().Text.ShouldContain("Đã ghi Quyết định 77/2024/QĐ-UBND vào danh mục.");
        shown.Text.ShouldContain("Còn hiệu lực");
        shown.Text.ShouldNotContain("Chưa kiểm chứng");
        var kept = await Kept("77/2024/QĐ-UBND", root.Id);
        kept.ShouldNotBeNull();
        kept.IssuerOrganisationId.ShouldBe(root.Id);
    }

    [Fact]
    public async Task The_register_is_exported_with_the_filter_of_the_screen()
    {
        var root = await house.Given.Root();
        await house.Given.Instrument(root);
        await house.Given.Instrument(root, "34/KH-UBND");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page("/instruments?q=21/KH-UBND&type=Plan&year=2026");
        var sheet = await client.Sheet(page.QuerySelector("a[href*='export.xlsx']")!.GetAttribute("href")!);
        sheet.ShouldContain("21/KH-UBND");
        sheet.ShouldNotContain("34/KH-UBND");
    }

    [Fact]
    public async Task A_twin_is_refused_and_the_typed_text_stays()
    {
        var root = await house.Given.Root();
        await house.Given.Instrument(root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var again = await client.Submit(await client.Page("/instruments/new"), "main form[method=post]",
            ("Input.Type", "Plan"), ("Input.Number", "21/KH-UBND"), ("Input.Issuer", "Ủy ban nhân dân tỉnh Sơn Bình"), ("Input.Date", "16/01/2026"));
        again.ShouldBeRefused("đã có trong danh mục của tỉnh");
        again.Document.QuerySelector("[name='Input.Number']")!.GetAttribute("value").ShouldBe("21/KH-UBND");
    }

    [Theory]
    [InlineData("Plan", "hai mươi mốt", "16/01/2026", "chưa đúng dạng")]
    [InlineData("Decree", "21/KH-UBND", "16/01/2026", "là của kế hoạch, nhưng loại đã chọn là nghị định")]
    [InlineData("Decree", "91/2019/NĐ-CP", "31/07/2018", "thuộc năm 2019, nhưng ngày ban hành là 31/07/2018")]
    [InlineData("Plan", "22/KH-UBND", "01/01/2199", "ở sau hôm nay")]
    public async Task What_cannot_be_right_is_refused_with_the_way_out(string type, string number, string date, string sentence)
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var refused = await client.Submit(await client.Page("/instruments/new"), "main form[method=post]",
            ("Input.Type", type), ("Input.Number", number), ("Input.Issuer", "UBND tỉnh Sơn Bình"), ("Input.Date", date));
        refused.ShouldBeRefused(sentence);
    }

    [Fact]
    public async Task A_date_that_does_not_exist_is_told_beside_its_field()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var refused = await client.Submit(await client.Page("/instruments/new"), "main form[method=post]",
            ("Input.Type", "Plan"), ("Input.Number", "21/KH-UBND"), ("Input.Issuer", "UBND tỉnh Sơn Bình"), ("Input.Date", "31/02/2026"));
        refused.ShouldBeRefused("“31/02/2026” không phải là một ngày có thật");
        (await Kept("21/KH-UBND", root.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_finds_without_marks_and_by_type_year_and_force()
    {
        var root = await house.Given.Root();
        await house.Given.Instrument(root);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        (await client.Visit("/instruments?q=cong+tac+thi+dua+son+bi")).Text.ShouldContain("Kế hoạch 21/KH-UBND");
        (await client.Visit("/instruments?type=Decree&year=2017")).Text.ShouldContain("Nghị định 91/2017/NĐ-CP");
        var in2024 = (await client.Visit("/instruments?q=thi+hanh+luat+thi+dua&on=1/3/2024")).Text;
        in2024.ShouldContain("98/2023/NĐ-CP");
        in2024.ShouldNotContain("Nghị định 91/2017/NĐ-CP");
        (await client.Visit("/instruments?q=khong+co+van+ban+nay")).ShouldBeFine().Text.ShouldContain("Không có văn bản nào khớp");
        (await client.Visit("/instruments?on=30/2/2024")).Text.ShouldContain("không phải là một ngày có thật");
    }

    [Fact]
    public async Task An_instrument_of_another_tree_does_not_exist()
    {
        var (one, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var instrument = await house.Given.Instrument(one);
        var client = await house.SignedIn(Role.StandingOfficer, other);
        foreach (var page in new[] { "", "/edit", "/end", "/revive" })
            (await client.Visit($"/instruments/{instrument.Id}{page}")).ShouldNotExist();
        (await client.Visit("/instruments?q=21+kh")).Text.ShouldNotContain("21/KH-UBND");
    }

    [Fact]
    public async Task The_countrys_instruments_are_seen_by_all_and_changed_by_administrators_only()
    {
        var root = await house.Given.Root();
        var decree = await house.With(services => services.GetRequiredService<AppDb>().Instruments.AsNoTracking().SingleAsync(i => i.SeedCode == "ND30_2020"));
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (await officer.Visit($"/instruments/{decree.Id}")).ShouldBeFine().Text.ShouldContain("Cả nước");
        (await officer.Visit($"/instruments/{decree.Id}/edit")).ShouldNotExist();
        var administrator = await house.SignedIn(Role.Administrator, root);
        (await administrator.Visit($"/instruments/{decree.Id}/edit")).ShouldBeFine();
        var below = await house.Given.Organisation("UBND xã Tân Lập", root);
        (await (await house.SignedIn(Role.Administrator, below)).Visit($"/instruments/{decree.Id}/edit")).ShouldNotExist();
    }

    [Fact]
    public async Task Who_may_only_look_cannot_write()
    {
        var root = await house.Given.Root();
        var instrument = await house.Given.Instrument(root);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        (await client.Visit("/instruments/new")).ShouldNotExist();
        (await client.Visit($"/instruments/{instrument.Id}/end")).ShouldNotExist();
        (await client.Visit($"/instruments/{instrument.Id}")).Document.QuerySelector($"a[href='/instruments/{instrument.Id}/edit']").ShouldBeNull();
    }

    [Fact]
    public async Task An_instrument_is_replaced_and_the_mistake_taken_back()
    {
        var root = await house.Given.Root();
        var old = await house.Given.Instrument(root, "20/KH-UBND");
        var by = await house.Given.Instrument(root, "21/KH-UBND");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var ended = await client.Submit(await client.Page($"/instruments/{old.Id}/end"), "main form[method=post]",
            ("On", "01/02/2026"), ("Other", "21/KH-UBND"), ("Basis", "Mục III"));
        ended.ShouldBeFine().Text.ShouldContain("Được thay bởi Kế hoạch 21/KH-UBND từ 01/02/2026 (Mục III)");
        ended.Text.ShouldContain("Hết hiệu lực từ 01/02/2026");
        (await client.Visit($"/instruments/{by.Id}")).Text.ShouldContain("Thay thế Kế hoạch 20/KH-UBND");

        var back = await client.Submit(await client.Page($"/instruments/{old.Id}/revive"), "main form[method=post]", ("Reason", "Ghi nhầm số"));
        back.ShouldBeFine().Text.ShouldContain("Còn hiệu lực");
        (await client.Visit($"/instruments/{old.Id}/revive")).ShouldNotExist();
    }

    [Fact]
    public async Task What_cannot_replace_is_refused()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Instrument(root, "20/KH-UBND"), await house.Given.Instrument(root, "21/KH-UBND"));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        (await End(client, one, "01/02/2026", "99/KH-UBND")).ShouldBeRefused("Chưa có văn bản số 99/KH-UBND trong danh mục");
        (await End(client, one, "01/02/2026", "20/KH-UBND")).ShouldBeRefused("không thể thay thế chính nó");
        (await End(client, one, "", "21/KH-UBND")).ShouldBeRefused("Nhập ngày hết hiệu lực");
        (await End(client, one, "01/02/2026", "21/KH-UBND")).ShouldBeFine();
        (await End(client, two, "01/03/2026", "20/KH-UBND")).ShouldBeRefused("không thể thay thế ngược lại");
        (await End(client, one, "01/03/2026", "")).ShouldBeRefused("đã được ghi hết hiệu lực");
    }

    [Fact]
    public async Task The_second_of_two_who_edit_is_told_and_loses_nothing()
    {
        var root = await house.Given.Root();
        var instrument = await house.Given.Instrument(root);
        var (one, two) = (await house.SignedIn(Role.StandingOfficer, root), await house.SignedIn(Role.StandingOfficer, root));
        var (first, second) = (await one.Page($"/instruments/{instrument.Id}/edit"), await two.Page($"/instruments/{instrument.Id}/edit"));
        (await one.Submit(first, "main form[method=post]", ("Input.Note", "Đã đính chính"))).ShouldBeFine();
        var late = await two.Submit(second, "main form[method=post]", ("Input.Note", "Ghi chú khác"));
        late.ShouldBeRefused("Người khác vừa lưu thay đổi");
        late.Text.ShouldContain("Ghi chú khác");
    }

    static async Task<Answer> End(HttpClient client, Instrument instrument, string on, string by) =>
        await client.Submit(await client.Page($"/instruments/{instrument.Id}/end"), "main form[method=post]", ("On", on), ("Other", by));

    Task<Instrument?> Kept(string number, Guid rootId) =>
        house.With(services => services.GetRequiredService<AppDb>().Instruments.AsNoTracking().FirstOrDefaultAsync(i => i.Number == number && i.RootId == rootId));
}
