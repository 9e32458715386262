using System.Net;
using BangVang.Journal;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.People;

public sealed class PeoplePagesTests(TestHouse house)
{
    [Fact]
    public async Task People_are_listed_by_given_name_and_found_without_marks_with_the_last_word_begun()
    {
        var root = await house.Given.Root();
        foreach (var name in (string[])["Nguyễn Thị Hòa", "Lò Văn An", "Giàng A Hồ", "Nguyễn Thị Bích"]) await house.Given.Person(root, name);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        Names(await client.Page("/people")).ShouldBe(["Lò Văn An", "Nguyễn Thị Bích", "Nguyễn Thị Hòa", "Giàng A Hồ"]);
        Names(await client.Page("/people?q=nguyen+thi+ho")).ShouldBe(["Nguyễn Thị Hòa"]);
        Names(await client.Page("/people?q=" + Uri.EscapeDataString("Nguyễn Thị HOÀ"))).ShouldBe(["Nguyễn Thị Hòa"]);
        Names(await client.Page("/people?q=an")).ShouldBe(["Lò Văn An"]);
        (await client.Sheet("/people?handler=Export&q=nguyen")).ShouldContain("Nguyễn Thị Bích");
    }

    [Fact]
    public async Task A_person_is_entered_with_a_post_and_moved_to_another_unit()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var made = await client.Submit(await client.Page("/people/new"), "form.the-hep", ("Input.FullName", "Nguye\u0302\u0303n Thị  Hòa"), ("Input.BornOn", "05/02/1979"),
            ("Input.IdentityNumber", "001179004127"), ("OrganisationId", "Trường THCS Nậm Sơn"), ("Position", "Giáo viên"), ("Since", "01/09/2005"));
        made.ShouldBeFine().Text.ShouldContain("Nguyễn Thị Hòa");
        var id = Guid.Parse(made.Path.Split('/')[2]);
        var moved = await client.Submit(await client.Page($"/people/{id}/transfer"), "form.the-hep", ("OrganisationId", root.Name), ("Title", "Chuyên viên"), ("From", "01/03/2024"));
        moved.ShouldBeFine();
        moved.Text.ShouldContain("Giáo viên");
        moved.Text.ShouldContain("01/09/2005 – 29/02/2024");
        await house.With(async db =>
        {
            var posts = await db.HeldPosts.Where(p => p.PersonId == id).OrderBy(p => p.From).ToListAsync();
            posts.Select(p => (p.Title, p.OrganisationId, p.Until)).ShouldBe([("Giáo viên", school.Id, new DateOnly(2024, 2, 29)), ("Chuyên viên", root.Id, null)]);
        });
        (await client.Submit(await client.Page($"/people/{id}/transfer"), "form.the-hep", ("From", "01/01/2020"))).ShouldBeRefused("không thể kết thúc trước đó");
    }

    [Fact]
    public async Task The_identity_number_is_masked_and_each_full_view_is_in_the_journal()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root, and: p => p.IdentityNumber = "001185004127");
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var page = await client.Page($"/people/{person.Id}");
        page.Body!.TextContent.ShouldContain("•••• •••• 4127");
        page.Body.TextContent.ShouldNotContain("001185004127");
        (await client.Submit(page, "form.trong-dong")).ShouldBeFine().Text.ShouldContain("001185004127");
        (await client.Page($"/people/{person.Id}")).Body!.TextContent.ShouldNotContain("001185004127");
        await house.With(async db => (await db.HistoryOf("person", person.Id).CountAsync(e => e.Act == "Xem số định danh cá nhân")).ShouldBe(1));
        (await (await house.SignedIn(Role.Leader, root)).Page($"/people/{person.Id}")).QuerySelector("form.trong-dong").ShouldBeNull();
    }

    [Fact]
    public async Task A_namesake_is_asked_about_before_a_second_record_is_made_and_two_people_of_one_name_stay_two()
    {
        var root = await house.Given.Root();
        await house.Given.Person(root, "Lò Văn An", 1980);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var first = await client.Submit(await client.Page("/people/new"), "form.the-hep", ("Input.FullName", "Lò Văn An"), ("Input.BirthYear", "1991"));
        first.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        first.Text.ShouldContain("Đã có trong danh sách");
        (await client.Submit(first.Document, "form.the-hep", ("IsAnother", true))).ShouldBeFine();
        Names(await client.Page("/people")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_identity_number_belongs_to_one_person()
    {
        var root = await house.Given.Root();
        await house.Given.Person(root, "Lò Văn An", and: p => p.IdentityNumber = "001185004127");
        var other = await house.Given.Person(root, "Lò Văn Bình");
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var page = await client.Page($"/people/{other.Id}/edit");
        (await client.Submit(page, "form.the-hep", ("Input.IdentityNumber", "001185004127"))).ShouldBeRefused("đang là của “Lò Văn An”");
        (await client.Submit(page, "form.the-hep", ("Input.IdentityNumber", "12"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var (one, two) = (await client.Page($"/people/{person.Id}/edit"), await client.Page($"/people/{person.Id}/edit"));
        (await client.Submit(one, "form.the-hep", ("Input.Honorific", "Bà"))).ShouldBeFine();
        (await client.Submit(two, "form.the-hep", ("Input.Honorific", "Ông"))).ShouldBeRefused("Người khác vừa lưu");
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Nobody_outside_the_unit_finds_a_person_a_household_or_their_facts(Role role)
    {
        var root = await house.Given.Root();
        var (here, there) = (await house.Given.Organisation("Xã Tân Lập", root), await house.Given.Organisation("Xã Hòa Lạc", root));
        var person = await house.Given.Person(here, "Vàng Thị Dợ");
        var household = await house.Given.Household(here);
        var client = await house.SignedIn(role, there);
        var token = await client.Page("/account/password");
        foreach (var path in (string[])[$"/people/{person.Id}", $"/people/{person.Id}/edit", $"/people/{person.Id}/transfer", $"/people/{person.Id}/facts", $"/people/{person.Id}/merge", $"/people/{person.Id}/awards",
            $"/households/{household.Id}", $"/households/new/{household.Id}", $"/households/{household.Id}/awards", $"/organisations/{here.Id}/facts", $"/organisations/{here.Id}/awards"])
        {
            (await client.Visit(path)).ShouldNotExist();
            (await client.Post(token, path)).ShouldNotExist();
        }
        (await client.Post(token, $"/people/{person.Id}?handler=Reveal")).ShouldNotExist();
        (await client.Post(token, $"/people/{person.Id}/facts?handler=Year", ("Year.Year", "2025"))).ShouldNotExist();
        var list = await client.Visit("/people");
        if (list.Status == HttpStatusCode.OK) list.Text.ShouldNotContain("Vàng Thị Dợ");
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Leader)]
    public async Task Who_may_only_look_is_not_offered_acts_and_cannot_do_them(Role role)
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        var client = await house.SignedIn(role, root);
        var page = await client.Page($"/people/{person.Id}");
        page.QuerySelectorAll("main a[href*='/edit'], main a[href*='/transfer'], main a[href*='/merge']").ShouldBeEmpty();
        foreach (var path in (string[])["/people/new", $"/people/{person.Id}/edit", "/imports", "/people/doubles", "/households/new"]) (await client.Visit(path)).ShouldNotExist();
        (await client.Post(page, $"/people/{person.Id}/facts?handler=Year", ("Year.Year", "2025"), ("Year.Rating", "HTNV"))).ShouldNotExist();
    }

    [Fact]
    public async Task Years_disciplines_and_holds_are_entered_ended_and_taken_off_with_a_reason()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var path = $"/people/{person.Id}/facts";
        (await client.Submit(await client.Page(path), "form[action*=Year]", ("Year.Year", "2025"), ("Year.Rating", "HTTNV"))).ShouldBeFine();
        (await client.Submit(await client.Page(path), "form[action*=Year]", ("Year.Year", "2025"), ("Year.Rating", "HTXSNV"))).ShouldBeFine();
        (await client.Submit(await client.Page(path), "form[action*=Discipline]", ("Discipline.Level", "CanhCao"), ("Discipline.From", "10/02/2026"), ("Discipline.Until", "09/02/2025"), ("Discipline.Source", "12/QĐ"))).ShouldBeRefused("ở trước ngày có hiệu lực");
        (await client.Submit(await client.Page(path), "form[action*=Discipline]", ("Discipline.Level", "CanhCao"), ("Discipline.From", "10/02/2025"), ("Discipline.Source", "12/QĐ-UBND"))).ShouldBeFine();
        (await client.Submit(await client.Page(path), "form[action*=Hold]", ("Hold.Kind", "Complaint"), ("Hold.From", "01/03/2025"), ("Hold.Source", "Đơn số 7"))).ShouldBeFine();
        (await client.Submit(await client.Page(path), "form[action*=End]", ("until", "10/02/2026"))).ShouldBeFine();
        (await client.Submit(await client.Page(path), "form[action*=Remove]")).ShouldBeRefused("Ghi lý do");
        (await client.Submit(await client.Page(path), "form[action*=Remove]", ("Reason", "ghi nhầm người"))).ShouldBeFine();
        await house.With(async db =>
        {
            (await db.YearFacts.CountAsync(f => f.PersonId == person.Id)).ShouldBe(0);
            (await db.DisciplineRows.SingleAsync(d => d.PersonId == person.Id)).Until.ShouldBe(new DateOnly(2026, 2, 10));
        });
    }

    [Fact]
    public async Task Two_households_under_one_name_are_told_apart_by_where_they_live()
    {
        var commune = await house.Given.Root("Xã Tân Lập");
        await house.Given.Household(commune, "Giàng A Lử", "bản Nậm Lạnh");
        var client = await house.SignedIn(Role.UnitOfficer, commune);
        var page = await client.Page("/households/new");
        (await client.Submit(page, "form.the-hep", ("HeadName", "giàng a lử"), ("Address", "Bản Nậm Lạnh"))).ShouldBeRefused("đã có trong danh sách");
        (await client.Submit(page, "form.the-hep", ("HeadName", "Giàng A Lử"), ("Address", "bản Pa Khoang"))).ShouldBeFine();
    }

    [Fact]
    public async Task The_pages_are_within_budget()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root);
        for (var i = 0; i < 60; i++) await house.Given.Person(root, $"Lò Văn {(char)('A' + i % 26)}");
        var client = await house.SignedIn(Role.StandingOfficer, root);
        foreach (var path in (string[])["/people", "/people?q=lo", "/people/new", $"/people/{person.Id}", $"/people/{person.Id}/facts", "/people/doubles", "/households", "/imports", $"/organisations/{root.Id}/facts"])
            (await client.Weigh(path)).ShouldBeWithinBudget();
    }

    static string[] Names(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll("tbody .ten").Select(a => a.TextContent)];
}
