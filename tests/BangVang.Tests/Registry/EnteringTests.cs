using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Registry;

/// <summary>One award of former times is entered by hand from its paper.</summary>
public sealed class EnteringTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    static (string, object?)[] Paper(string number = "số 233/QĐ-UBND", string on = "15/01/2019", string year = "2018", params (string, object?)[] more) =>
        [("Input.Award", "CSTDCS"), ("Input.Year", year), ("Input.Number", number), ("Input.On", on), ("Input.By", "Chủ tịch UBND huyện Nậm Sơn"), .. more];

    [Fact]
    public async Task A_paper_of_former_times_enters_the_register_and_the_passport()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root, "Lò Văn Thử");
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var passport = await officer.Page($"/people/{person.Id}/awards");
        var page = await officer.Page(passport.QuerySelector("a[href*='/register/new']")!.GetAttribute("href")!);
        (await officer.Submit(page, Form, Paper(more: [("Input.Name", "Ông Lò Văn Thử"), ("Input.Place", "Giáo viên, Trường THCS Nậm Sơn")]))).ShouldBeFine().Text.ShouldContain("Đã ghi vào sổ");
        await house.With(async db =>
        {
            var row = await db.Bestowals.SingleAsync(b => b.PersonId == person.Id);
            (row.DecisionNumber, row.Year, row.Place, row.DecisionId).ShouldBe(("233/QĐ-UBND", 2018, "Giáo viên, Trường THCS Nậm Sơn", null));
        });
        (await officer.Page($"/people/{person.Id}/awards")).Body!.TextContent.ShouldContain("233/QĐ-UBND");
        (await officer.Page("/register?q=lo+van+thu+nam+son")).QuerySelector("main table tbody")!.TextContent.ShouldContain("233/QĐ-UBND");
    }

    [Theory]
    [InlineData("233/QĐ-UBND")]
    [InlineData("số 233/QĐ-UBND")]
    [InlineData("Số: 233/QĐ-UBND")]
    [InlineData("Số:233/QĐ-UBND ")]
    public void A_number_is_kept_without_the_word_before_it(string text) => Bestowal.NumberIn(text).ShouldBe("233/QĐ-UBND");

    [Fact]
    public async Task The_same_paper_is_entered_once_and_another_of_the_year_only_by_whoever_has_seen_both()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root, "Lò Văn Thử");
        await house.Given.Bestowal(person, "CSTDCS", 2018, "233/QĐ-UBND");
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var page = await officer.Page($"/register/new?kind=Person&of={person.Id}");
        (await officer.Submit(page, Form, Paper())).ShouldBeRefused("đã có trong sổ");
        var doubtful = (await officer.Submit(page, Form, Paper("240/QĐ-UBND"))).ShouldBeRefused("Là lượt khác");
        (await officer.Submit(doubtful.Document, Form, ("Input.IsAnother", true))).ShouldBeFine();
        await house.With(async db => (await db.Bestowals.CountAsync(b => b.PersonId == person.Id)).ShouldBe(2));
    }

    [Theory]
    [InlineData("15/01/2019", "2020", null, "Năm thành tích 2020 ở sau năm của quyết định")]
    [InlineData("15/01/2099", "2018", null, "còn ở phía trước")]
    [InlineData("15/01/2019", "2018", "14/01/2019", "ở trước ngày quyết định")]
    public async Task Days_that_cannot_be_are_told_and_nothing_is_entered(string on, string year, string? handed, string sentence)
    {
        var root = await house.Given.Root();
        var household = await house.Given.Household(root);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var page = await officer.Page($"/register/new?kind=Household&of={household.Id}");
        var answer = await officer.Submit(page, Form, [.. Paper(on: on, year: year).Where(f => f.Item1 != "Input.Award"), ("Input.Award", "GK_XA"), ("Input.HandedOverOn", handed ?? "")]);
        answer.ShouldBeRefused(sentence);
        await house.With(async db => (await db.Bestowals.AnyAsync(b => b.HouseholdId == household.Id)).ShouldBeFalse());
    }

    [Fact]
    public async Task Only_those_who_keep_the_register_of_the_body_may()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root());
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root, OrganisationKind.School);
        var address = $"/register/new?kind=Collective&of={school.Id}";
        (await (await house.SignedIn(Role.StandingOfficer, root)).Visit(address)).ShouldBeFine();
        (await (await house.SignedIn(Role.StandingOfficer, other)).Visit(address)).ShouldNotExist();
        (await (await house.SignedIn(Role.UnitOfficer, school)).Visit(address)).ShouldNotExist();
        (await (await house.SignedIn(Role.StandingOfficer, root)).Visit($"/register/new?kind=7&of={school.Id}")).ShouldNotExist();
    }
}
