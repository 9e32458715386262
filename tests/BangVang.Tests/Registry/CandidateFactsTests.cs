using System.Diagnostics;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Registry;
using BangVang.Registry.Annulling;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Registry;

public sealed class CandidateFactsTests(TestHouse house)
{
    static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public async Task A_person_s_years_awards_posts_and_blemishes_are_what_was_entered_and_the_rest_is_unknown()
    {
        var root = await house.Given.Root();
        var person = await house.Given.Person(root, and: p => p.ServiceFrom = new DateOnly(2005, 9, 1));
        await house.Given.Rating(person, 2025);
        await house.Given.Bestowal(person, "LDTT", 2025);
        var annulled = await house.Given.Bestowal(person, "CSTDCS", 2025);
        await house.With(async db =>
        {
            db.Add(new Annulment { BestowalId = annulled.Id, DecisionNumber = "1/QĐ", DecidedOn = Today, DecidedBy = "x", Reason = "x", EnteredByName = "x", EnteredAt = DateTimeOffset.UnixEpoch });
            db.Add(new DisciplineRow { PersonId = person.Id, Level = DisciplineLevel.KhienTrach, From = new DateOnly(2020, 1, 1), Until = new DateOnly(2020, 12, 31), Source = "QĐ" });
            db.Add(new HoldRow { PersonId = person.Id, Kind = HoldKind.Complaint, From = new DateOnly(2026, 2, 1), Source = "Đơn" });
            db.Add(new HeldPost { PersonId = person.Id, OrganisationId = root.Id, Title = "Phó phòng", Standing = BangVang.People.Standing.OtherLeader, From = new DateOnly(2015, 1, 1) });
            await db.SaveChangesAsync();
        });
        var candidate = await Of(Honoree.Person(person.Id));
        candidate.Kind.ShouldBe(Recipient.Individual);
        candidate.Ratings.ShouldBe(new Dictionary<int, Rating> { [2025] = Rating.HTXSNV });
        candidate.Awards!.ShouldHaveSingleItem().Code.ShouldBe("LDTT");
        candidate.Disciplines!.ShouldHaveSingleItem().To.ShouldBe(new DateOnly(2020, 12, 31));
        candidate.Holds!.ShouldHaveSingleItem().Kind.ShouldBe(HoldKind.Complaint);
        candidate.Posts!.ShouldHaveSingleItem().Name.ShouldBe("Phó phòng");
        (candidate.ServiceFrom, candidate.Sex, candidate.Nationality).ShouldBe((new DateOnly(2005, 9, 1), Sex.Female, "VN"));
    }

    [Fact]
    public async Task A_collective_s_heads_are_counted_where_its_people_are_known_and_entered_figures_go_before()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường THCS Nậm Sơn", root);
        for (var i = 0; i < 4; i++)
        {
            var person = await house.Given.Person(school, $"Lò Văn {(char)('A' + i)}");
            await house.Given.Rating(person, 2025, i == 3 ? Rating.KHTNV : Rating.HTTNV);
            if (i < 2) await house.Given.Bestowal(person, "LDTT", 2025);
        }
        (await Of(Honoree.Collective(school.Id))).Collective![2025].ShouldBe(new Membership(4, 3, 2, 0, 0));
        await house.With(async db => { db.Add(new YearFact { CollectiveId = school.Id, Year = 2025, Members = 10, Ldtt = 8, BlockRank = 2 }); await db.SaveChangesAsync(); });
        var candidate = await Of(Honoree.Collective(school.Id));
        candidate.Collective![2025].ShouldBe(new Membership(10, null, 8));
        candidate.BlockRanks![2025].ShouldBe(2);
    }

    [Fact]
    public async Task Households_foreigners_and_entrepreneurs_are_what_the_law_calls_them()
    {
        var root = await house.Given.Root();
        var household = await house.Given.Household(root);
        await house.Given.Bestowal(household);
        var foreigner = await house.Given.Person(root, "Somchai", and: p => p.Nationality = "LA");
        var entrepreneur = await house.Given.Person(root, "Lò Văn An", and: p => p.Stand(root.Id, "Giám đốc", BangVang.People.Standing.Entrepreneur));
        (await Of(Honoree.Household(household.Id))).ShouldSatisfyAllConditions(c => c.Kind.ShouldBe(Recipient.Household), c => c.Awards!.Count.ShouldBe(1));
        (await Of(Honoree.Person(foreigner.Id))).Kind.ShouldBe(Recipient.Foreign);
        (await Of(Honoree.Person(entrepreneur.Id))).Track.ShouldBe(Track.Business);
    }

    [Fact]
    public async Task Farmers_workers_and_soldiers_are_asked_what_the_law_asks_of_them()
    {
        var root = await house.Given.Root();
        var regiment = await house.Given.Organisation("Ban Chỉ huy Quân sự xã Tân Lập", root, OrganisationKind.ArmedForces);
        var farmer = await house.Given.Person(root, "Lò Văn An", and: p => p.Stand(root.Id, "Nông dân, bản Nậm Lạnh"));
        var worker = await house.Given.Person(root, "Lò Văn Bình", and: p => p.Stand(root.Id, "Tổ trưởng tổ hàn", BangVang.People.Standing.Worker));
        var soldier = await house.Given.Person(regiment, "Lò Văn Chung", and: p => p.Stand(regiment.Id, "Trợ lý"));
        var clerk = await house.Given.Person(root, "Lò Văn Dũng", and: p => p.Stand(root.Id, "Công nhân viên chức"));
        (await Of(Honoree.Person(farmer.Id))).Track.ShouldBe(Track.Farmer);
        (await Of(Honoree.Person(worker.Id))).Track.ShouldBe(Track.Worker);
        (await Of(Honoree.Person(soldier.Id))).Track.ShouldBe(Track.ArmedForces);
        (await Of(Honoree.Person(clerk.Id))).Track.ShouldBeNull();
    }

    [Fact]
    public async Task A_thousand_are_asked_by_one_question()
    {
        var root = await house.Given.Root();
        var people = new List<Honoree>();
        await house.With(async db =>
        {
            for (var i = 0; i < 1000; i++)
            {
                var person = new Person { RootId = root.Id, FullName = $"Lò Văn {i}" };
                person.Stand(root.Id, "Giáo viên", BangVang.People.Standing.DirectWorker);
                db.Add(person);
                people.Add(Honoree.Person(person.Id));
            }
            await db.SaveChangesAsync();
        });
        var commands = 0;
        // Others ask the same server meanwhile: only what belongs to this trace counts.
        using var trace = new Activity("a thousand").Start();
        var ours = trace.RootId;
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Npgsql", Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => { if (a.RootId == ours && a.TagObjects.Any(t => t.Key is "db.query.text" or "db.statement")) commands++; },
        };
        ActivitySource.AddActivityListener(listener);
        (await house.With(services => services.GetRequiredService<CandidateFacts>().Of(people, Today))).Count.ShouldBe(1000);
        commands.ShouldBe(1);
    }

    Task<Candidate> Of(Honoree honoree) => house.With(async services => (await services.GetRequiredService<CandidateFacts>().Of([honoree], Today))[honoree]);
}
