using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Lawbook.Library;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Lawbook;

public sealed class LibraryTests(TestHouse house)
{
    [Fact]
    public async Task Every_instrument_of_the_lawbook_stands_once_on_the_national_shelf()
    {
        var shelf = await house.With(s => s.GetRequiredService<AppDb>().Instruments.AsNoTracking().Where(i => i.RootId == null && i.SeedCode != null).ToListAsync());
        foreach (var law in Law.Lawbook.National.Instruments)
        {
            var there = shelf.Where(i => i.NumberKey == InstrumentNumber.Key(law.Number)).ShouldHaveSingleItem();
            there.SeedCode.ShouldBe(law.Id);
            if (there.EditedAt is not null) continue;
            there.Date.ShouldBe(law.IssuedOn);
            if (there.IsVerified) law.Mark.ShouldBe(Law.Book.Mark.Read);
        }
    }

    [Theory]
    [InlineData("ND152", "AHLD", "NĐ152 Đ52")]
    [InlineData("L2022", "AHLD", "L2022 Đ63.1.a-đ")]
    [InlineData("ND98", "AHLD", "NĐ98 Đ30.7")]
    public void The_awards_that_rest_on_an_instrument_are_found_by_its_citations(string law, string award, string place) =>
        RestingAwards.On(law, Law.Lawbook.National).Single(a => a.Code == award).Citations.ShouldContain(place);

    [Fact]
    public void An_instrument_that_the_lawbook_does_not_cite_carries_no_award()
    {
        RestingAwards.On(null, Law.Lawbook.National).ShouldBeEmpty();
        RestingAwards.On("LAOCAI_29_2006", Law.Lawbook.National).ShouldBeEmpty();
    }

    [Fact]
    public async Task Amending_consolidating_and_guiding_make_a_chain_that_can_be_taken_back()
    {
        var root = await house.Given.Root();
        var (old, amending) = (await house.Given.Instrument(root, "20/KH-UBND"), await house.Given.Instrument(root, "21/KH-UBND"));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var chain = await client.Submit(await client.Page($"/instruments/{amending.Id}/link"), "main form[method=post]", ("Kind", "Amends"), ("Other", "20/KH-UBND"), ("Basis", "Mục II"));
        chain.ShouldBeFine().Text.ShouldContain("Sửa đổi, bổ sung Kế hoạch 20/KH-UBND (Mục II)");
        (await client.Submit(await client.Page($"/instruments/{amending.Id}/link"), "main form[method=post]", ("Kind", "Amends"), ("Other", "20/KH-UBND"))).ShouldBeRefused("Đã ghi");
        (await client.Submit(await client.Page($"/instruments/{amending.Id}/link"), "main form[method=post]", ("Kind", "Guides"), ("Other", "99/KH-UBND"))).ShouldBeRefused("Chưa có văn bản số 99/KH-UBND");
        var seen = await client.Visit($"/instruments/{old.Id}/chain");
        seen.ShouldBeFine().Text.ShouldContain("Kế hoạch 21/KH-UBND");
        var link = await house.With(s => s.GetRequiredService<AppDb>().InstrumentLinks.SingleAsync(l => l.AboutId == old.Id));
        (await (await house.SignedIn(Role.UnitOfficer, root)).Visit($"/instruments/links/{link.Id}/withdraw")).ShouldNotExist();
        (await client.Submit(await client.Page($"/instruments/links/{link.Id}/withdraw"), "main form[method=post]", ("Reason", "Ghi nhầm"))).ShouldBeFine();
        (await client.Visit($"/instruments/{old.Id}/chain")).Text.ShouldContain("Chưa ghi văn bản nào thay thế");
    }

    [Fact]
    public async Task Guidelines_are_found_by_whom_they_are_for_without_marks()
    {
        var root = await house.Given.Root();
        await house.Given.Instrument(root, "30/HD-SNV", new InstrumentFacts { Type = InstrumentType.Guideline, Date = new DateOnly(2026, 2, 3), Issuer = "Sở Nội vụ", Name = "Tổng kết phong trào thi đua", Audience = "Các sở, ngành và UBND cấp xã" });
        var client = await house.SignedIn(Role.UnitOfficer, root);
        var found = await client.Visit("/instruments/guidance?q=cap+xa");
        found.ShouldBeFine().Text.ShouldContain("30/HD-SNV");
        found.Text.ShouldContain("chưa có tệp");
        (await (await house.SignedIn(Role.UnitOfficer, await house.Given.Root("UBND tỉnh Hà Sơn"))).Visit("/instruments/guidance?q=cap+xa")).Text.ShouldNotContain("30/HD-SNV");
    }
}
