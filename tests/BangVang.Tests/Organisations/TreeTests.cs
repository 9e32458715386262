using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

public sealed class TreeTests(TestHouse house)
{
    static readonly DateOnly Merger = new(2025, 7, 1);

    [Fact]
    public async Task A_body_that_moves_takes_all_below_it_along()
    {
        var root = await house.Given.Root();
        var (one, other) = (await house.Given.Organisation("Sở A", root), await house.Given.Organisation("Sở B", root));
        var office = await house.Given.Organisation("Phòng A1", one);
        var desk = await house.Given.Organisation("Tổ A1a", office);
        await Act(one.Id, other.Id, (services, office, to) => services.GetRequiredService<Moving>().Move(office, to));
        (await Find(one.Id)).Path.ShouldBe((await Find(other.Id)).Path + one.Serial);
        (await Find(desk.Id)).Path.ShouldBe((await Find(other.Id)).Path + one.Serial + office.Serial + desk.Serial);
    }

    [Fact]
    public async Task A_body_can_lie_neither_below_itself_nor_below_what_lies_below_it()
    {
        var root = await house.Given.Root();
        var above = await house.Given.Organisation("Sở A", root);
        var below = await house.Given.Organisation("Phòng A1", above);
        (await Refused(above.Id, above.Id, (s, o, to) => s.GetRequiredService<Moving>().Move(o, to))).ShouldContain("chính nó");
        (await Refused(above.Id, below.Id, (s, o, to) => s.GetRequiredService<Moving>().Move(o, to))).ShouldContain("đang nằm dưới");
    }

    [Fact]
    public async Task A_body_stays_in_its_tree_but_a_province_may_be_put_below_the_country()
    {
        var (one, other) = (await house.Given.Root(), await house.Given.Root());
        var office = await house.Given.Organisation("Sở A", one);
        (await Refused(office.Id, other.Id, (s, o, to) => s.GetRequiredService<Moving>().Move(o, to))).ShouldContain("tỉnh, ngành khác");
        var country = await house.Given.Root("Đất nước", OrganisationKind.Central);
        await Act(one.Id, country.Id, (s, o, to) => s.GetRequiredService<Moving>().Move(o, to));
        var moved = await Find(office.Id);
        moved.RootId.ShouldBe(one.Id);
        moved.Path.ShouldStartWith(country.Path);
    }

    [Fact]
    public async Task Two_bodies_of_one_name_are_not_below_one_parent_at_the_same_time_but_one_after_the_other()
    {
        var root = await house.Given.Root();
        var first = await house.Given.Organisation("Phòng Nội vụ", root);
        (await Should.ThrowAsync<Refusal>(() => house.Given.Organisation("Phòng  Nội vụ ", root))).Message.ShouldContain("Đã có “Phòng Nội vụ”");
        await Act(first.Id, (s, o) => s.GetRequiredService<Closing>().Close(o, Merger.AddDays(-1)));
        var second = new Organisation { Name = "Phòng Nội vụ", Kind = OrganisationKind.Department };
        second.Last(Merger, null);
        await house.With(async services =>
        {
            await services.GetRequiredService<Founding>().Found(second, root);
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        (await Find(second.Id)).ValidFrom.ShouldBe(Merger);
    }

    [Fact]
    public async Task A_code_belongs_to_one_body_at_a_time()
    {
        var root = await house.Given.Root();
        await Coded("Xã A", "00004", root);
        (await Should.ThrowAsync<Refusal>(() => Coded("Xã B", "00004", root))).Message.ShouldContain("“Xã A”");
    }

    [Fact]
    public async Task A_name_is_kept_in_one_form_however_it_was_typed()
    {
        var root = await house.Given.Root();
        var body = await house.Given.Organisation("  Sở Nội vụ ", root);
        (await Find(body.Id)).Name.ShouldBe("Sở Nội vụ");
        Should.Throw<Refusal>(() => new Organisation { Name = " ​ ", Kind = OrganisationKind.Other }).Message.ShouldContain("còn trống");
    }

    [Fact]
    public async Task A_body_does_not_end_while_something_below_it_goes_on()
    {
        var root = await house.Given.Root();
        var district = await house.Given.Organisation("Huyện Nậm Sơn", root, OrganisationKind.District);
        await house.Given.Organisation("Xã Bản Lầu", district, OrganisationKind.Commune);
        (await Refused(district.Id, (s, o) => s.GetRequiredService<Closing>().Close(o, Merger.AddDays(-1)))).ShouldContain("“Xã Bản Lầu”");
    }

    [Fact]
    public async Task Nothing_is_founded_below_a_body_that_has_ended()
    {
        var root = await house.Given.Root();
        var district = await house.Given.Organisation("Huyện Nậm Sơn", root, OrganisationKind.District);
        await Act(district.Id, (s, o) => s.GetRequiredService<Closing>().Close(o, Merger.AddDays(-1)));
        (await Should.ThrowAsync<Refusal>(() => house.Given.Organisation("Phòng Nội vụ", district))).Message.ShouldContain("kết thúc ngày 30/06/2025");
    }

    [Fact]
    public void A_body_that_lasts_from_29_February_to_29_February_is_valid_on_both_days()
    {
        var body = new Organisation { Name = "Ban A", Kind = OrganisationKind.Department };
        body.Last(new DateOnly(2020, 2, 29), new DateOnly(2024, 2, 29));
        body.IsValidOn(new DateOnly(2020, 2, 29)).ShouldBeTrue();
        body.IsValidOn(new DateOnly(2024, 2, 29)).ShouldBeTrue();
        body.IsValidOn(new DateOnly(2024, 3, 1)).ShouldBeFalse();
        Should.Throw<Refusal>(() => body.Last(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 28))).Message.ShouldContain("28/02/2024");
    }

    [Fact]
    public async Task One_alias_means_one_body_in_a_tree_and_the_refusal_says_which()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root());
        var (one, two) = (await house.Given.Organisation("Hội đồng A", root), await house.Given.Organisation("Hội đồng B", root));
        await Add(one, "HĐTĐKT huyện");
        (await Should.ThrowAsync<Refusal>(() => Add(two, "hđtđkt Huyện"))).Message.ShouldContain("“Hội đồng A”");
        (await Should.ThrowAsync<Refusal>(() => Add(two, "Hội đồng A"))).Message.ShouldContain("là tên của một đơn vị khác");
        await Add(await house.Given.Organisation("Hội đồng A", other), "HĐTĐKT huyện");
    }

    [Fact]
    public async Task A_renamed_body_is_still_found_by_the_name_it_bore()
    {
        var root = await house.Given.Root();
        var body = await house.Given.Organisation("Sở Lao động", root);
        await Act(body.Id, (s, o) =>
        {
            var former = o.Rename("Sở Việc làm", Merger);
            s.GetRequiredService<AppDb>().Add(former!);
            return Task.CompletedTask;
        });
        var found = await house.With(s => s.GetRequiredService<BangVang.Organisations.Matching.OrganisationMatcher>().Match(root.Id, "Sở LAO ĐỘNG"));
        found[0].Name.ShouldBe("Sở Việc làm");
        found[0].Why.ShouldContain("trước đây");
    }

    Task Add(Organisation organisation, string alias) => house.With(async services =>
    {
        await services.GetRequiredService<Aliases>().Add(organisation, alias);
        return true;
    });

    Task Coded(string name, string code, Organisation root) => house.With(async services =>
    {
        await services.GetRequiredService<Founding>().Found(new Organisation { Name = name, Code = code, Kind = OrganisationKind.Commune }, root);
        return await services.GetRequiredService<AppDb>().SaveChangesAsync();
    });

    Task<Organisation> Find(Guid id) => house.With(s => s.GetRequiredService<AppDb>().Organisations.AsNoTracking().SingleAsync(o => o.Id == id));

    Task Act(Guid id, Func<IServiceProvider, Organisation, Task> act) => house.InTransaction(async (services, db) =>
        await act(services, await db.Organisations.SingleAsync(o => o.Id == id)));

    Task Act(Guid id, Guid to, Func<IServiceProvider, Organisation, Organisation, Task> act) => house.InTransaction(async (services, db) =>
        await act(services, await db.Organisations.SingleAsync(o => o.Id == id), await db.Organisations.SingleAsync(o => o.Id == to)));

    async Task<string> Refused(Guid id, Func<IServiceProvider, Organisation, Task> act) => (await Should.ThrowAsync<Refusal>(() => Act(id, act))).Message;

    async Task<string> Refused(Guid id, Guid to, Func<IServiceProvider, Organisation, Organisation, Task> act) =>
        (await Should.ThrowAsync<Refusal>(() => Act(id, to, act))).Message;
}
