using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Registry;
using BangVang.Tests.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Registry;

public sealed class RegisterPagesTests(TestHouse house)
{
    [Fact]
    public async Task The_register_is_searched_by_anything_without_marks()
    {
        var root = await house.Given.Root();
        await house.Given.Bestowal(await house.Given.Person(root, "Nguyễn Thị Hòa", position: "Giáo viên, Trường THCS Nậm Sơn"), "CSTDCS", 2025, "77/QĐ-UBND");
        await house.Given.Bestowal(await house.Given.Person(root, "Lò Văn An"), "LDTT", 2024, "61/QĐ-UBND");
        await house.Given.Bestowal(await house.Given.Organisation("Trường Mầm non Sơn Ca", root));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        foreach (var (text, found) in new[] { ("nguyen thi ho", "Nguyễn Thị Hòa"), ("thcs nam son", "Nguyễn Thị Hòa"), ("chien si thi dua co so", "Nguyễn Thị Hòa"), ("61 qd ubnd", "Lò Văn An"), ("mam non", "Trường Mầm non Sơn Ca"), ("lao dong tien tien 2024", "Lò Văn An") })
            Names(await client.Page($"/register?q={Uri.EscapeDataString(text)}")).ShouldBe([found], text);
        Names(await client.Page("/register?q=khong+co")).ShouldBeEmpty();
        Names(await client.Page("/register?kind=Collective")).ShouldBe(["Trường Mầm non Sơn Ca"]);
        Names(await client.Page("/register?award=LDTT&year=2024")).ShouldBe(["Lò Văn An"]);
        var sheet = await client.Sheet("/register?handler=Export&q=nguyen");
        sheet.ShouldContain("77/QĐ-UBND");
        sheet.ShouldNotContain("61/QĐ-UBND");
    }

    [Fact]
    public async Task By_honoree_the_passport_stands_beside_the_found()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Person(root, "Nguyễn Thị Hòa", 1979), await house.Given.Person(root, "Nguyễn Thị Hoa", 1985));
        await house.Given.Bestowal(one, "LDTT", 2023);
        await house.Given.Bestowal(one, "CSTD_TINH", 2024);
        await house.Given.Bestowal(two, "LDTT", 2023);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/register?view=who&q=nguyen+thi+hoa&who={one.Id}");
        page.QuerySelectorAll(".nguoi").Length.ShouldBe(2);
        page.QuerySelector(".nguoi[aria-current] .nguoi-cao")!.TextContent.ShouldContain("CSTĐ cấp tỉnh, 2024");
        page.QuerySelector("#ten-n")!.TextContent.ShouldBe("Nguyễn Thị Hòa");
        page.QuerySelectorAll(".bang-hc tbody tr").Length.ShouldBe(2);
        (await client.Page("/register?view=who&kind=Collective&q=son+binh")).QuerySelectorAll(".nguoi").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_forces_own_titles_are_offered_to_those_who_serve_in_them()
    {
        var root = await house.Given.Root();
        var regiment = await house.Given.Organisation("Trung đoàn 9", root, BangVang.Organisations.OrganisationKind.ArmedForces);
        var (soldier, villager) = (await house.Given.Person(regiment, "Lò Văn An"), await house.Given.Person(root, "Lò Văn Bình"));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        (await client.Page($"/people/{soldier.Id}/awards")).Body!.TextContent.ShouldContain("Chiến sĩ tiên tiến");
        (await client.Page($"/people/{villager.Id}/awards")).Body!.TextContent.ShouldNotContain("Chiến sĩ tiên tiến");
    }

    [Fact]
    public async Task Pages_of_the_register_follow_one_another_without_gap()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        for (var i = 0; i < 55; i++) await house.Given.Bestowal(person, "LDTT", 1970 + i);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var first = await client.Page("/register");
        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        var second = await client.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Outside_the_own_bodies_a_bestowal_does_not_exist(Role role)
    {
        var root = await house.Given.Root();
        var (here, there) = (await house.Given.Organisation("Xã Tân Lập", root), await house.Given.Organisation("Xã Hòa Lạc", root));
        var bestowal = await house.Given.Bestowal(await house.Given.Person(here, "Vàng Thị Dợ"));
        var client = await house.SignedIn(role, there);
        var token = await client.Page("/account/password");
        foreach (var path in (string[])[$"/register/{bestowal.Id}", $"/register/{bestowal.Id}/annul", $"/register/{bestowal.Id}/recover"])
        {
            (await client.Visit(path)).ShouldNotExist();
            (await client.Post(token, path, ("Number", "1/QĐ"), ("On", "01/02/2026"), ("By", "x"), ("Reason", "x"), ("Sure", "true"))).ShouldNotExist();
        }
        (await client.Post(token, $"/register/{bestowal.Id}?handler=HandOver", ("on", "01/02/2026"))).ShouldNotExist();
        var list = await client.Visit("/register");
        if (list.Status == System.Net.HttpStatusCode.OK) list.Text.ShouldNotContain("Vàng Thị Dợ");
        (await client.Visit($"/register/book?below={here.Id}")).ShouldNotExist();
    }

    [Fact]
    public async Task An_annulment_is_a_row_the_bestowal_stays_and_counts_no_more()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root, "Lò Văn An");
        var bestowal = await house.Given.Bestowal(person, "LDTT", 2024);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/register/{bestowal.Id}/annul");
        (string, object?)[] fields = [("Number", "233/QĐ-UBND"), ("On", "12/03/2025"), ("By", "Chủ tịch UBND xã"), ("Reason", "Trùng thành tích"), ("Sure", true)];
        (await client.Submit(page, "form.the-hep", [.. fields.Where(f => f.Item1 != "Sure")])).ShouldBeRefused("Đánh dấu để xác nhận");
        (await client.Submit(page, "form.the-hep", [.. fields.Select(f => f.Item1 == "On" ? ("On", (object?)"01/01/2020") : f)])).ShouldBeRefused("ở trước quyết định khen thưởng");
        (await client.Submit(await client.Page($"/register/{bestowal.Id}/annul"), "form.the-hep", fields)).ShouldBeFine().Text.ShouldContain("Hủy bỏ theo 233/QĐ-UBND");
        (await client.Submit(page, "form.the-hep", fields)).Text.ShouldContain("đã bị hủy bỏ");
        var passport = await client.Page($"/people/{person.Id}/awards");
        passport.QuerySelector(".ho-chieu-so")!.TextContent.ShouldContain("1 đã hủy bỏ");
        passport.QuerySelector(".bang-hc s")!.TextContent.ShouldBe("LĐTT");
        (await client.Submit(await client.Page($"/register/{bestowal.Id}/recover"), "form.the-hep", ("What", "Money"), ("On", "20/03/2025"))).ShouldBeFine().Text.ShouldContain("Tiền thưởng");
        (await client.Submit(await client.Page($"/register/{bestowal.Id}/recover"), "form.the-hep", ("What", "Money"), ("On", "20/03/2025"))).ShouldBeRefused("đã ghi thu hồi");
        await house.With(async db => (await db.Bestowals.SingleAsync(b => b.Id == bestowal.Id)).Name.ShouldBe("Lò Văn An"));
    }

    [Fact]
    public async Task What_was_not_annulled_is_not_recovered_and_a_unit_officer_annuls_nothing()
    {
        var root = await house.Given.Root();
        var bestowal = await house.Given.Bestowal(await house.Given.Person(root));
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (await officer.Submit(await officer.Page($"/register/{bestowal.Id}/recover"), "form.the-hep", ("What", "Money"), ("On", "20/03/2026"))).ShouldBeRefused("không có gì để thu hồi");
        var unit = await house.SignedIn(Role.UnitOfficer, root);
        (await unit.Visit($"/register/{bestowal.Id}/annul")).ShouldNotExist();
        (await unit.Page($"/register/{bestowal.Id}")).QuerySelector("a[href$='/annul']").ShouldBeNull();
        (await unit.Submit(await unit.Page($"/register/{bestowal.Id}"), "form[action*=HandOver]", ("on", "01/01/2025"))).ShouldBeRefused("ở trước ngày quyết định");
        (await unit.Submit(await unit.Page($"/register/{bestowal.Id}"), "form[action*=HandOver]", ("on", "25/12/2025"))).ShouldBeFine().Text.ShouldContain("25/12/2025");
    }

    [Fact]
    public async Task A_collective_s_passport_reaches_back_over_merged_bodies_and_former_names()
    {
        var root = await house.Given.Root();
        var (old, other, commune) = (await house.Given.Organisation("Thị trấn Nậm Sơn cũ", root), await house.Given.Organisation("Xã Pa Khoang cũ", root), await house.Given.Organisation("Xã Nậm Sơn", root));
        await house.Given.Bestowal(old, "TTLDXS", 2019);
        await house.Given.Bestowal(commune, "TTLDTT", 2025);
        await house.With(async db =>
        {
            db.AddRange(new BangVang.Organisations.Succession { FromId = old.Id, ToId = commune.Id, On = new DateOnly(2020, 1, 1), Basis = "NQ" }, new BangVang.Organisations.Succession { FromId = other.Id, ToId = commune.Id, On = new DateOnly(2020, 1, 1), Basis = "NQ" });
            await db.SaveChangesAsync();
        });
        var page = await (await house.SignedIn(Role.StandingOfficer, root)).Page($"/organisations/{commune.Id}/awards");
        page.QuerySelectorAll(".bang-hc tbody tr").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldContain("tặng cho Thị trấn Nậm Sơn cũ");
        page.Body.TextContent.ShouldContain("Xã Pa Khoang cũ");
    }

    [Fact]
    public async Task The_book_of_a_year_is_a_Word_file_and_a_workbook()
    {
        var root = await house.Given.Root("Tỉnh Sơn Bình");
        await house.Given.Bestowal(await house.Given.Person(root, "Lò Văn An"), "LDTT", 2024);
        await house.Given.Bestowal(await house.Given.Household(root), year: 2024);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page("/register/book?year=2024");
        page.QuerySelector("tfoot b")!.TextContent.ShouldBe("2");
        var word = await client.GetAsync(page.QuerySelector("a[href*=Docx]")!.GetAttribute("href"));
        using var zip = new System.IO.Compression.ZipArchive(await word.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = await reader.ReadToEndAsync();
        text.ShouldContain("Lò Văn An");
        text.ShouldContain("Hộ Giàng A Lử");
        (await client.Sheet(page.QuerySelector("a[href*=Xlsx]")!.GetAttribute("href")!)).ShouldContain("Lao động tiên tiến");
        (await client.Page("/register/book?year=1999")).QuerySelector("a[href*=Docx]").ShouldBeNull();
    }

    [Fact]
    public async Task The_pages_are_within_budget()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        var bestowal = await house.Given.Bestowal(person);
        for (var i = 0; i < 60; i++) await house.Given.Bestowal(person, "LDTT", 1960 + i);
        var household = await house.Given.Household(root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        foreach (var path in (string[])["/register", "/register?q=vang", "/register?view=who", $"/register/{bestowal.Id}", $"/register/{bestowal.Id}/annul", $"/people/{person.Id}/awards", $"/organisations/{root.Id}/awards", $"/households/{household.Id}/awards", "/register/book?year=2024"])
            (await client.Weigh(path)).ShouldBeWithinBudget();
    }

    static string[] Names(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll("tbody .ten").Select(a => string.Join(' ', a.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
