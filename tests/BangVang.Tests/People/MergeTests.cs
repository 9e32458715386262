using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.People;
using BangVang.People.Merging;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.People;

public sealed class MergeTests(TestHouse house)
{
    static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public async Task Merged_records_are_one_person_everywhere_and_come_apart_as_they_were()
    {
        var root = await house.Given.Root();
        var (kept, other) = (await house.Given.Person(root, "Nguyễn Thị Hòa", 1979), await house.Given.Person(root, "Nguyễn Thị Hoà", 1979));
        await house.Given.Bestowal(kept, "LDTT", 2024);
        var theirs = await house.Given.Bestowal(other, "CSTDCS", 2023);
        await house.Given.Rating(kept, 2024);
        await house.Given.Rating(other, 2024, Rating.HTNV);
        await house.Given.Rating(other, 2023);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        (await client.Page("/people/doubles")).Body!.TextContent.ShouldContain("cùng tên, năm sinh và đơn vị");
        var merged = await client.Submit(await client.Page($"/people/{other.Id}/merge?with={kept.Id}"), "form.the-hep", ("Keep", kept.Id.ToString()), ("Reason", "Đối chiếu hồ sơ"));
        merged.ShouldBeFine().Path.ShouldBe($"/people/{kept.Id}");
        (await client.Visit($"/people/{other.Id}")).Path.ShouldBe($"/people/{kept.Id}");
        var passport = await client.Page($"/people/{kept.Id}/awards");
        passport.Body!.TextContent.ShouldContain("CSTĐCS");
        passport.QuerySelector(".ho-chieu-so b")!.TextContent.ShouldBe("2");
        foreach (var id in (Guid[])[kept.Id, other.Id])
        {
            var candidate = await Candidate(id);
            candidate.Awards!.Select(a => a.Code).Order().ShouldBe(["CSTDCS", "LDTT"]);
            candidate.Ratings!.Count.ShouldBe(2);
        }
        (await Candidate(kept.Id)).Ratings![2024].ShouldBe(Rating.HTXSNV);
        (await client.Page("/people")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        var link = (await client.Page($"/people/{kept.Id}")).QuerySelector("a[href$='/undo']")!.GetAttribute("href")!;
        (await client.Submit(await client.Page(link), "form.the-hep", ("Reason", "Hai người thật"))).ShouldBeFine().Path.ShouldBe($"/people/{other.Id}");
        (await Candidate(kept.Id)).Awards!.Select(a => a.Code).ShouldBe(["LDTT"]);
        (await Candidate(other.Id)).Ratings![2024].ShouldBe(Rating.HTNV);
        await house.With(async db => (await db.Bestowals.SingleAsync(b => b.Id == theirs.Id)).PersonId.ShouldBe(other.Id));
        (await client.Submit(await client.Page($"/people/{kept.Id}/merge?with={other.Id}"), "form.the-hep", ("Keep", kept.Id.ToString()))).ShouldBeRefused("Ghi rõ căn cứ");
    }

    [Fact]
    public async Task Merges_upon_merges_are_undone_from_the_last()
    {
        var root = await house.Given.Root();
        var people = new List<Person>();
        for (var i = 0; i < 3; i++) people.Add(await house.Given.Person(root, "Lò Văn An", 1980));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        async Task Merge(int from, int into) => (await client.Submit(await client.Page($"/people/{people[from].Id}/merge?with={people[into].Id}"), "form.the-hep", ("Keep", people[into].Id.ToString()), ("Reason", "một người"))).ShouldBeFine();
        await Merge(0, 1);
        await Merge(1, 2);
        var merges = new List<PersonMerge>();
        await house.With(async db => merges.AddRange(await db.PersonMerges.Where(m => m.RootId == root.Id).OrderBy(m => m.At).ToListAsync()));
        await house.With(async db => (await db.People.CountAsync(p => p.MergedIntoId == people[2].Id)).ShouldBe(2));
        (await client.Submit(await client.Page($"/people/merges/{merges[1].Id}/undo"), "form.the-hep", ("Reason", "nhầm"))).ShouldBeFine();
        await house.With(async db => (await db.People.SingleAsync(p => p.Id == people[0].Id)).MergedIntoId.ShouldBe(people[1].Id));
        (await client.Submit(await client.Page($"/people/merges/{merges[0].Id}/undo"), "form.the-hep", ("Reason", "nhầm"))).ShouldBeFine();
        await house.With(async db => (await db.People.CountAsync(p => p.RootId == root.Id && p.MergedIntoId == null)).ShouldBe(3));
    }

    [Fact]
    public async Task Different_identity_numbers_are_two_people_and_pairs_told_apart_do_not_come_back()
    {
        var root = await house.Given.Root();
        var one = await house.Given.Person(root, "Lò Văn An", 1980, and: p => p.IdentityNumber = "001180000001");
        var two = await house.Given.Person(root, "Lò Văn An", 1980, and: p => p.IdentityNumber = "001180000002");
        await house.Given.Person(root, "Lò Văn Bình", 1981);
        await house.Given.Person(root, "Lò Văn Bình", 1981);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page("/people/doubles");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await client.Submit(page, "form[action*=Apart]")).ShouldBeFine();
        (await client.Page("/people/doubles")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await client.Submit(await client.Page($"/people/{one.Id}/merge?with={two.Id}"), "form.the-hep", ("Keep", one.Id.ToString()), ("Reason", "x"))).ShouldBeRefused("hai số định danh khác nhau");
    }

    [Fact]
    public async Task Only_a_standing_officer_merges()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Person(root), await house.Given.Person(root));
        var client = await house.SignedIn(Role.UnitOfficer, root);
        (await client.Visit("/people/doubles")).ShouldNotExist();
        (await client.Post(await client.Page("/people"), $"/people/{one.Id}/merge?with={two.Id}", ("Keep", one.Id.ToString()), ("Reason", "x"))).ShouldNotExist();
    }

    Task<Law.Candidates.Candidate> Candidate(Guid id) => house.With(async services => (await services.GetRequiredService<CandidateFacts>().Of([Honoree.Person(id)], Today))[Honoree.Person(id)]);
}
