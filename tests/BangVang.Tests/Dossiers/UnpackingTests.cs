using BangVang.Dossiers;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>What becomes of a package that proved whole.</summary>
public sealed class UnpackingTests(TestHouse house)
{
    static readonly PackagedPerson Known = new("Lò Văn Thử", "Ông", null, 1985, Sex.Male, "VN", "Nông dân", "Xã Tân Lập", Standing.DirectWorker, null);

    [Fact]
    public async Task Whoever_stands_in_two_lines_of_a_package_is_entered_once()
    {
        var (root, commune, officer) = await Receiver();
        (await Enter(officer, commune, root, Farmer("BK_TINH"), Family("BK_TINH"), Farmer("BK_TTG") with { Name = "Lò Văn Thử, bản Pá Hốc" }, Family("BK_TTG"))).ShouldBeFine();
        await house.With(async db =>
        {
            var person = (await db.People.Where(p => p.RootId == root.Id).ToListAsync()).ShouldHaveSingleItem();
            var household = (await db.Households.Where(h => h.RootId == root.Id).ToListAsync()).ShouldHaveSingleItem();
            (person.FullName, household.HeadName).ShouldBe(("Lò Văn Thử", "Giàng A Lử"));
            (await db.Nominees.Where(n => n.PersonId == person.Id).OrderBy(n => n.Position).Select(n => n.AwardCode).ToListAsync()).ShouldBe(["BK_TINH", "BK_TTG"]);
            (await db.Nominees.Where(n => n.HouseholdId == household.Id).OrderBy(n => n.Position).Select(n => n.AwardCode).ToListAsync()).ShouldBe(["BK_TINH", "BK_TTG"]);
        });
    }

    [Fact]
    public async Task Two_of_one_name_in_a_package_stay_two()
    {
        var (root, commune, officer) = await Receiver();
        (await Enter(officer, commune, root, Farmer("BK_TINH"), Farmer("BK_TINH") with { Person = Known with { BirthYear = 1990 } }, Family("BK_TINH"), Family("BK_TINH") with { Address = "bản Huổi Sang" })).ShouldBeFine();
        await house.With(async db =>
        {
            (await db.People.Where(p => p.RootId == root.Id).Select(p => p.BirthYear!.Value).OrderBy(y => y).ToListAsync()).ShouldBe([1985, 1990]);
            (await db.Households.CountAsync(h => h.RootId == root.Id)).ShouldBe(2);
        });
    }

    [Fact]
    public async Task A_package_is_decided_by_its_proposing_body_itself_or_by_one_above_it()
    {
        var (root, commune, officer) = await Receiver();
        var neighbour = await house.Given.Organisation("Xã Hòa Lạc", root, OrganisationKind.Commune);
        (await Enter(officer, commune, neighbour, Farmer("GK_XA"))).ShouldBeRefused("Xã Hòa Lạc không phải cơ quan cấp trên của Xã Tân Lập");
        (await Enter(officer, root, commune, Farmer("GK_XA"))).ShouldBeRefused("Xã Tân Lập không phải cơ quan cấp trên của UBND tỉnh Sơn Bình");
        (await house.With(s => s.GetRequiredService<AppDb>().Dossiers.AnyAsync(d => d.RootId == root.Id))).ShouldBeFalse();
        (await Enter(officer, commune, commune, Farmer("GK_XA"))).ShouldBeFine();
    }

    async Task<(Organisation Root, Organisation Commune, HttpClient Officer)> Receiver()
    {
        var root = await house.Given.Root();
        return (root, await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune), await house.SignedIn(Role.StandingOfficer, root));
    }

    static async Task<Answer> Enter(HttpClient officer, Organisation proposing, Organisation deciding, params PackagedNominee[] nominees)
    {
        var content = new PackageContent(
            PackageContent.ThisFormat, PackageContent.ThisVersion, "HS-2026-0007", "Đề nghị khen thưởng năm 2026", "Xã Tân Lập", "UBND tỉnh Hà Sơn", DossierKind.Merit, Basis.CongTrang, 2026, null, null,
            null, null, "R4", nominees, []);
        var package = PackageFile.Write([(PackageFile.Data, content.Write())]);
        return await officer.Submit(await officer.Page("/dossiers/open-package"), "main form[method=post]",
            ("Upload", new Upload("goi.zip", package)), ("ProposingId", proposing.Id.ToString()), ("DecidingId", deciding.Id.ToString()));
    }

    static PackagedNominee Farmer(string award) => new(
        HonoreeKind.Person, "Ông Lò Văn Thử", "Nông dân, xã Tân Lập", award, award, "Hiến đất làm đường bản", null, Known, null, null, null, Conclusion.Eligible, [], null);

    static PackagedNominee Family(string award) => new(
        HonoreeKind.Household, "Hộ gia đình ông Giàng A Lử", "bản Nậm Lạnh, xã Tân Lập", award, award, "Hiến đất làm đường bản", null, null, null, "Giàng A Lử", "bản Nậm Lạnh", Conclusion.Eligible, [], null);
}
