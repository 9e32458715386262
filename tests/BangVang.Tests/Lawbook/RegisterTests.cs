using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using BangVang.Lawbook;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Lawbook;

public sealed class RegisterTests(TestHouse house)
{
    static readonly Citation ProvincePlan = new("Kế hoạch", "21/KH-UBND", new DateOnly(2026, 1, 16), "UBND tỉnh Sơn Bình", null);

    [Fact]
    public async Task An_instrument_cited_twice_stands_in_the_register_once()
    {
        var root = await house.Given.Root();
        var first = await Cite(root.Id, ProvincePlan);
        var again = await Cite(root.Id, ProvincePlan with { Number = "Số 21 /KH – UBND", Issuer = "Ủy ban nhân dân tỉnh Sơn Bình" });
        first.IsNew.ShouldBeTrue();
        again.IsNew.ShouldBeFalse();
        again.Instrument.Id.ShouldBe(first.Instrument.Id);
        first.Instrument.IsVerified.ShouldBeFalse();
    }

    [Fact]
    public async Task Many_who_cite_the_same_at_once_get_the_same_entry()
    {
        var root = await house.Given.Root();
        var cited = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Cite(root.Id, ProvincePlan)));
        cited.Select(c => c.Instrument.Id).Distinct().Count().ShouldBe(1);
        cited.Count(c => c.IsNew).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_number_by_another_issuer_is_another_instrument()
    {
        var root = await house.Given.Root();
        var province = await Cite(root.Id, ProvincePlan);
        var commune = await Cite(root.Id, ProvincePlan with { Issuer = "UBND xã Tân Lập" });
        commune.Instrument.Id.ShouldNotBe(province.Instrument.Id);
        (await Cite(root.Id, ProvincePlan with { Issuer = "UBND xã Tân Lập" })).Instrument.Id.ShouldBe(commune.Instrument.Id);
    }

    [Fact]
    public async Task The_same_number_of_another_year_is_another_instrument()
    {
        var root = await house.Given.Root();
        var thisYear = await Cite(root.Id, ProvincePlan);
        var lastYear = await Cite(root.Id, ProvincePlan with { Date = new DateOnly(2025, 1, 17) });
        lastYear.Instrument.Id.ShouldNotBe(thisYear.Instrument.Id);
    }

    [Fact]
    public async Task A_date_that_differs_within_the_year_is_told_and_not_taken_over()
    {
        var root = await house.Given.Root();
        await Cite(root.Id, ProvincePlan);
        var slip = await Cite(root.Id, ProvincePlan with { Date = new DateOnly(2026, 1, 18) });
        slip.IsNew.ShouldBeFalse();
        slip.Warning.ShouldBe("Kế hoạch 21/KH-UBND: văn bản trích dẫn ghi ngày 18/01/2026, danh mục ghi ngày 16/01/2026.");
        slip.Instrument.Date.ShouldBe(new DateOnly(2026, 1, 16));
    }

    [Fact]
    public async Task A_later_citation_completes_the_date_that_an_earlier_one_left_out()
    {
        var root = await house.Given.Root();
        var bare = await Cite(root.Id, ProvincePlan with { Date = null });
        var dated = await Cite(root.Id, ProvincePlan);
        dated.Instrument.Id.ShouldBe(bare.Instrument.Id);
        dated.Instrument.Date.ShouldBe(ProvincePlan.Date);
    }

    [Fact]
    public async Task A_decree_of_the_government_is_found_among_the_instruments_of_the_country()
    {
        var root = await house.Given.Root();
        var decree = await Cite(root.Id, new Citation("Nghị định", "91/2017/ND-CP", new DateOnly(2017, 7, 31), "Chính phủ", null));
        decree.IsNew.ShouldBeFalse();
        decree.Instrument.RootId.ShouldBeNull();
        decree.Instrument.Number.ShouldBe("91/2017/NĐ-CP");
    }

    [Theory]
    [InlineData("Luật Thi đua, Khen thưởng", 2020, "15/2003/QH11")]
    [InlineData("Luật Thi đua, Khen thưởng", 2024, "06/2022/QH15")]
    [InlineData("Luật Thi đua, khen thưởng năm 2022", 2026, "06/2022/QH15")]
    public async Task A_law_cited_by_its_name_is_the_one_of_its_year_or_the_one_in_force(string name, int year, string number)
    {
        var root = await house.Given.Root();
        var law = await Cite(root.Id, new Citation("Luật", null, null, "Quốc hội", name, new DateOnly(year, 2, 1)));
        law.Instrument.Number.ShouldBe(number);
    }

    [Fact]
    public async Task A_name_that_could_mean_several_laws_is_not_guessed()
    {
        var root = await house.Given.Root();
        var law = await Cite(root.Id, new Citation("Luật", null, null, "Quốc hội", "Luật Thi đua, khen thưởng"));
        law.Instrument.Number.ShouldBeNull();
        (await Cite(root.Id, new Citation("Luật", null, null, "Quốc hội", "Luật Thi đua, khen thưởng"))).Instrument.Id.ShouldBe(law.Instrument.Id);
    }

    [Fact]
    public async Task A_citation_that_says_nothing_is_refused()
    {
        var root = await house.Given.Root();
        var refusal = await Should.ThrowAsync<Refusal>(Cite(root.Id, new Citation("Kế hoạch", "   /KH-UBND", null, "UBND tỉnh Sơn Bình", null)));
        refusal.Message.ShouldStartWith("Căn cứ không nêu số");
    }

    [Fact]
    public async Task A_printed_date_that_contradicts_the_number_is_noted_and_not_believed()
    {
        var root = await house.Given.Root();
        var cited = await Cite(root.Id, new Citation("Quyết định", "77/2024/QĐ-UBND", new DateOnly(2042, 5, 6), "UBND tỉnh Sơn Bình", null));
        cited.Instrument.Date.ShouldBeNull();
        cited.Instrument.Year.ShouldBe(2024);
        cited.Instrument.Note!.ShouldContain("06/05/2042");
    }

    [Fact]
    public async Task Each_tree_keeps_its_own_entries()
    {
        var (one, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var here = await Cite(one.Id, ProvincePlan);
        var there = await Cite(other.Id, ProvincePlan);
        there.Instrument.Id.ShouldNotBe(here.Instrument.Id);
    }

    [Fact]
    public async Task Loading_the_countrys_instruments_again_adds_none_and_leaves_what_people_changed()
    {
        var before = await Count();
        await house.With(async services =>
        {
            await services.GetServices<IProvision>().OfType<LawbookSeed>().Single().Bring(services.GetRequiredService<AppDb>());
            return true;
        });
        (await Count()).ShouldBe(before);
        before.ShouldBeGreaterThan(40);
    }

    [Fact]
    public Task The_countrys_instruments_know_what_replaced_them() => house.With(async db =>
    {
        var old = await db.Instruments.SingleAsync(i => i.SeedCode == "ND98");
        var ending = await db.InstrumentEndings.SingleAsync(e => e.InstrumentId == old.Id);
        ending.On.ShouldBe(new DateOnly(2025, 7, 1));
        (await db.Instruments.SingleAsync(i => i.Id == ending.ReplacedById)).Number.ShouldBe("152/2025/NĐ-CP");
        old.IsInForceOn(new DateOnly(2025, 6, 30)).ShouldBeTrue();
        old.IsInForceOn(new DateOnly(2025, 7, 1)).ShouldBeFalse();
    });

    [Fact]
    public Task A_basis_is_written_as_official_papers_write_it() => house.With(async db =>
    {
        (await db.Instruments.SingleAsync(i => i.SeedCode == "ND30_2020")).AsBasis
            .ShouldBe("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư");
        (await db.Instruments.SingleAsync(i => i.SeedCode == "L2022")).AsBasis.ShouldBe("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
    });

    Task<int> Count() => house.With(services => services.GetRequiredService<AppDb>().Instruments.CountAsync(i => i.SeedCode != null));

    Task<CitedInstrument> Cite(Guid rootId, Citation citation) => house.With(async services =>
    {
        await using var transaction = await services.GetRequiredService<AppDb>().Database.BeginTransactionAsync();
        var cited = await services.GetRequiredService<Instruments>().FindOrRegister(citation, rootId);
        await transaction.CommitAsync();
        return cited;
    });
}
