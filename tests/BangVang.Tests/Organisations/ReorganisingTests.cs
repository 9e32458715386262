using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

public sealed class ReorganisingTests(TestHouse house)
{
    const string Basis = "Nghị quyết số 01/NQ-HĐND";

    [Fact]
    public async Task Merged_bodies_end_the_day_before_and_what_lay_below_them_goes_on_below_the_new_one()
    {
        var (root, a, b) = await TwoCommunes();
        var school = await house.Given.Organisation("Trường Tiểu học A", a, OrganisationKind.School);
        var merged = await house.Given.Organisation("Xã AB", root, OrganisationKind.Commune);
        await Merge([a, b], merged, new DateOnly(2024, 3, 1));
        (await Find(a)).ValidUntil.ShouldBe(new DateOnly(2024, 2, 29));
        (await Find(school)).ParentId.ShouldBe(merged.Id);
        (await Find(school)).Path.ShouldBe(merged.Path + school.Serial);
        (await Successors(a, new DateOnly(2024, 2, 29))).ShouldBe(["Xã A"]);
        (await Successors(a, new DateOnly(2024, 3, 1))).ShouldBe(["Xã AB"]);
    }

    [Fact]
    public async Task Successors_are_followed_to_the_end()
    {
        var (root, a, b) = await TwoCommunes();
        var ab = await house.Given.Organisation("Xã AB", root, OrganisationKind.Commune);
        await Merge([a, b], ab, new DateOnly(2020, 1, 1));
        var (c, d) = (await house.Given.Organisation("Xã C", root, OrganisationKind.Commune), await house.Given.Organisation("Xã D", root, OrganisationKind.Commune));
        await Split(ab, [c, d], new DateOnly(2023, 1, 1));
        await Merge([d], root, new DateOnly(2025, 7, 1));
        (await Successors(a, new DateOnly(2024, 6, 1))).ShouldBe(["Xã C", "Xã D"]);
        (await Successors(a, new DateOnly(2026, 1, 1))).ShouldBe(["UBND tỉnh Sơn Bình", "Xã C"]);
    }

    [Fact]
    public async Task A_body_is_split_only_when_each_of_its_own_knows_where_it_goes()
    {
        var (root, a, b) = await TwoCommunes();
        var district = await house.Given.Organisation("Huyện Nậm Sơn", root, OrganisationKind.District);
        var office = await house.Given.Organisation("Phòng Nội vụ", district);
        (await Should.ThrowAsync<Refusal>(() => Split(district, [a, b], new DateOnly(2025, 7, 1)))).Message.ShouldContain("Chưa chọn “Phòng Nội vụ”");
        (await Find(district)).ValidUntil.ShouldBeNull();
        await Split(district, [a, b], new DateOnly(2025, 7, 1), new() { [office.Id] = b });
        (await Find(office)).ParentId.ShouldBe(b.Id);
        (await Successors(district, new DateOnly(2026, 1, 1))).ShouldBe(["Xã A", "Xã B"]);
    }

    [Fact]
    public async Task What_cannot_be_merged_is_refused_and_nothing_is_half_done()
    {
        var (root, a, b) = await TwoCommunes();
        var on = new DateOnly(2025, 7, 1);
        (await Refused([a, b], b, on)).ShouldContain("vừa là đơn vị được sáp nhập");
        (await Refused([], b, on)).ShouldContain("Chưa chọn");
        var below = await house.Given.Organisation("Phòng A1", a);
        (await Refused([b, a], below, on)).ShouldContain("đang trực thuộc “Xã A”");
        (await Refused([a], await house.Given.Root(), on)).ShouldContain("tỉnh, ngành khác");
        (await Should.ThrowAsync<Refusal>(() => Merge([a], b, on, "  "))).Message.ShouldContain("căn cứ");
        (await Find(a)).ValidUntil.ShouldBeNull();
        (await Find(b)).ValidUntil.ShouldBeNull();
        await Merge([a], b, on);
        (await Refused([a], root, new DateOnly(2025, 9, 1))).ShouldContain("đã được sáp nhập hoặc chia tách từ trước");
        (await Refused([b], a, new DateOnly(2026, 9, 1))).ShouldContain("chưa thành lập hoặc đã kết thúc");
    }

    async Task<(Organisation, Organisation, Organisation)> TwoCommunes()
    {
        var root = await house.Given.Root();
        return (root, await house.Given.Organisation("Xã A", root, OrganisationKind.Commune), await house.Given.Organisation("Xã B", root, OrganisationKind.Commune));
    }

    Task Merge(Organisation[] from, Organisation into, DateOnly on, string basis = Basis) => house.InTransaction(async (services, db) =>
        await services.GetRequiredService<Reorganising>().Merge(await Tracked(db, from), (await Tracked(db, [into]))[0], on, basis));

    Task Split(Organisation from, Organisation[] into, DateOnly on, Dictionary<Guid, Organisation>? heirs = null) => house.InTransaction(async (services, db) =>
        await services.GetRequiredService<Reorganising>().Split((await Tracked(db, [from]))[0], await Tracked(db, into), on, Basis, heirs ?? []));

    async Task<string> Refused(Organisation[] from, Organisation into, DateOnly on) => (await Should.ThrowAsync<Refusal>(() => Merge(from, into, on))).Message;

    static async Task<List<Organisation>> Tracked(AppDb db, Organisation[] bodies)
    {
        var tracked = new List<Organisation>();
        foreach (var body in bodies) tracked.Add(await db.Organisations.SingleAsync(o => o.Id == body.Id));
        return tracked;
    }

    Task<Organisation> Find(Organisation body) =>
        house.With(s => s.GetRequiredService<AppDb>().Organisations.AsNoTracking().SingleAsync(o => o.Id == body.Id));

    Task<string[]> Successors(Organisation body, DateOnly on) => house.With(async s =>
        (await s.GetRequiredService<Successors>().Of(body.Id, on)).Select(o => o.Name).Order(StringComparer.Ordinal).ToArray());
}
