using BangVang.Initiatives;
using BangVang.Initiatives.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.People;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Initiatives;

public sealed class InitiativeUseTests(TestHouse house)
{
    static readonly DateOnly Day = new(2026, 3, 1);

    Task<InitiativeUse> Use(Initiative initiative, Person person, string award, string? because = null) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var use = await services.GetRequiredService<InitiativeUsing>().Use(initiative.Id, person.Id, award, Day, againBecause: because);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return use;
    });

    Task<IReadOnlyList<OwnInitiative>> KnownOf(Person person) => house.With(async services =>
        (IReadOnlyList<OwnInitiative>)(await services.GetRequiredService<CandidateFacts>().Of([Honoree.Person(person.Id)], Day))[Honoree.Person(person.Id)].Initiatives!);

    [Fact]
    public async Task A_recognised_initiative_counts_for_each_of_its_authors_with_its_scope_and_an_unrecognised_one_for_nobody()
    {
        var root = await house.Given.Root();
        var (one, two) = (await house.Given.Author(root, "Lò Văn Thử"), await house.Given.Author(root, "Vàng Thị Nghiệm"));
        await house.Given.Initiative(root, [one, two], Scope.CoSo, 2025);
        await house.Given.Initiative(root, [one], to: InitiativeState.Scoring);
        foreach (var person in new[] { one, two })
        {
            var known = (await KnownOf(person)).ShouldHaveSingleItem();
            (known.Year, known.Scope).ShouldBe((2025, Scope.CoSo));
        }
    }

    [Fact]
    public async Task What_is_recognised_goes_on_counting_while_a_wider_scope_is_asked()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        var author = await house.Given.Author(department);
        var initiative = await house.Given.Initiative(department, [author], Scope.CoSo);
        await house.Given.Brought(initiative, Scope.BoTinh, InitiativeState.RaisedScoring);
        (await KnownOf(author)).ShouldHaveSingleItem().Scope.ShouldBe(Scope.CoSo);
    }

    [Fact]
    public async Task An_award_from_above_uses_an_initiative_and_gives_it_back_when_it_is_annulled()
    {
        var root = await house.Given.Root();
        var author = await house.Given.Author(root);
        await house.Given.Initiative(root, [author], Scope.ToanQuoc, 2025);
        await Saved(services => services.GetRequiredService<InitiativeClaims>().Use([new Claim(author.Id, "CSTDTQ", 2025)], Day, null));
        (await KnownOf(author)).ShouldHaveSingleItem().UsedFor.Award.ShouldBe("CSTDTQ");
        await Saved(services => services.GetRequiredService<InitiativeUsing>().Release(author.Id, "CSTDTQ", Day, null, Day, "Hủy bỏ khen thưởng"));
        (await KnownOf(author)).ShouldHaveSingleItem().UsedFor.ShouldBe(Usage.None);
    }

    Task Saved(Func<IServiceProvider, Task> work) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await work(services);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    });

    [Fact]
    public async Task An_initiative_used_for_a_title_is_used_neither_for_a_form_nor_for_the_same_title_again()
    {
        var root = await house.Given.Root();
        var author = await house.Given.Author(root);
        var initiative = await house.Given.Initiative(root, [author], Scope.CoSo);
        await Use(initiative, author, "CSTDCS");
        (await Should.ThrowAsync<Refusal>(() => Use(initiative, author, "BK_TINH", "vẫn muốn"))).Message.ShouldContain("mỗi sáng kiến chỉ dùng một lần");
        (await Should.ThrowAsync<Refusal>(() => Use(initiative, author, "CSTDCS", "vẫn muốn"))).Message.ShouldContain("không tính lại cho cùng danh hiệu");
        (await Should.ThrowAsync<Refusal>(() => Use(initiative, author, "CSTD_TINH"))).Message.ShouldContain("ghi rõ vì sao được tính lại");
        (await Use(initiative, author, "CSTD_TINH", "Được công nhận phạm vi tỉnh sau khi xét CSTĐCS")).AgainBecause.ShouldNotBeNull();
        (await KnownOf(author)).ShouldHaveSingleItem().UsedFor.ShouldNotBe(Usage.None);
    }

    [Fact]
    public async Task Of_two_decisions_at_once_one_counts_the_initiative()
    {
        var root = await house.Given.Root();
        var author = await house.Given.Author(root);
        var initiative = await house.Given.Initiative(root, [author], Scope.CoSo);
        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            try
            {
                await Use(initiative, author, i % 2 == 0 ? "CSTDCS" : "BK_TINH");
                return 1;
            }
            catch (Refusal)
            {
                return 0;
            }
        }));
        tries.Sum().ShouldBe(1);
    }

    [Fact]
    public async Task Annulling_the_award_releases_the_initiative()
    {
        var root = await house.Given.Root();
        var author = await house.Given.Author(root);
        var initiative = await house.Given.Initiative(root, [author], Scope.CoSo);
        var decision = Guid.CreateVersion7();
        await house.With(async services =>
        {
            var (db, usage) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<InitiativeUsing>());
            await usage.Use(initiative.Id, author.Id, "CSTDCS", Day, decision);
            await db.SaveChangesAsync();
            await usage.Release(author.Id, "BK_TINH", Day, decision, Day.AddDays(30), "Hủy khen thưởng khác của cùng quyết định");
            (await db.InitiativeUses.ThatStand().CountAsync(u => u.InitiativeId == initiative.Id)).ShouldBe(1);
            await usage.Release(author.Id, "CSTDCS", Day, decision, Day.AddDays(30), "Hủy quyết định");
            return await db.SaveChangesAsync();
        });
        (await Use(initiative, author, "BK_TINH")).AgainBecause.ShouldBeNull();
        (await house.With(s => s.GetRequiredService<AppDb>().InitiativeUses.CountAsync(u => u.InitiativeId == initiative.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task It_is_not_counted_for_somebody_who_is_no_author_nor_before_it_is_recognised()
    {
        var root = await house.Given.Root();
        var (author, stranger) = (await house.Given.Author(root), await house.Given.Author(root, "Người Khác"));
        (await Should.ThrowAsync<Refusal>(async () => await Use(await house.Given.Initiative(root, [author], Scope.CoSo), stranger, "CSTDCS"))).Message.ShouldContain("không phải tác giả");
        (await Should.ThrowAsync<Refusal>(async () => await Use(await house.Given.Initiative(root, [author]), author, "CSTDCS"))).Message.ShouldContain("chưa được công nhận");
    }
}
