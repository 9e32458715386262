using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Matching;
using BangVang.Organisations.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

public sealed class PlacesTests(TestHouse house)
{
    [Fact]
    public async Task The_provinces_and_communes_come_in_once_with_what_the_provinces_were_before()
    {
        await Import(PlacesImport.Shipped);
        var again = await Import(PlacesImport.Shipped);
        (again.NewProvinces, again.NewCommunes).ShouldBe((0, 0));
        await house.With(async db =>
        {
            var below = db.Organisations.Where(o => o.ParentId == again.RootId);
            (await below.CountAsync(o => o.ValidUntil == null)).ShouldBe(34);
            (await below.CountAsync()).ShouldBe(34 + 52);
            var roots = await below.Select(o => o.Id).ToListAsync();
            (await db.Organisations.CountAsync(o => o.Kind == OrganisationKind.Commune && roots.Contains(o.RootId))).ShouldBe(3321);
        });
        var former = await house.With(s => s.GetRequiredService<AppDb>().Organisations
            .SingleAsync(o => o.ParentId == again.RootId && o.Name == "Tỉnh Hà Giang"));
        var successors = await house.With(s => s.GetRequiredService<Successors>().Of(former.Id, new DateOnly(2025, 7, 1)));
        successors.ShouldHaveSingleItem().Name.ShouldBe("Tỉnh Tuyên Quang");
        var match = await house.With(s => s.GetRequiredService<OrganisationMatcher>().Match(successors[0].Id, "UBND phường Hà Giang 1"));
        match[0].ShouldSatisfyAllConditions(m => m.Name.ShouldBe("Phường Hà Giang 1"), m => m.IsSure.ShouldBeTrue());
    }

    [Theory]
    [InlineData("", "Dòng đầu")]
    [InlineData("code,province,kind,name\n00004,01,P,Ba Đình\n0008,01,P,Ngọc Hà", "dòng 3")]
    [InlineData("code,province,kind,name\n00004,99,P,Ba Đình", "tỉnh mã 99")]
    [InlineData("code,province,kind,name\n00004,01,Q,Ba Đình", "loại “Q”")]
    [InlineData("code,province,kind,name\n00004,01,P,Ba Đình\n00004,01,P,Ngọc Hà", "đã có")]
    public async Task A_list_that_is_wrong_brings_in_nothing_and_says_which_line(string communes, string sentence)
    {
        var folder = Directory.CreateTempSubdirectory("places-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "communes.csv"), communes);
        File.Copy(Path.Combine(PlacesImport.Shipped, "provinces.json"), Path.Combine(folder, "provinces.json"));
        (await Should.ThrowAsync<Refusal>(() => Import(folder))).Message.ShouldContain(sentence);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_without_the_lists_or_with_broken_ones_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("places-").FullName;
        (await Should.ThrowAsync<Refusal>(() => Import(folder))).Message.ShouldContain("Không thấy tệp provinces.json");
        foreach (var text in (string[])["MZ", "{}", "{\"validFrom\":\"hôm nay\",\"provinces\":[]}", "{\"validFrom\":\"2025-07-01\",\"provinces\":[{}]}"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "provinces.json"), text);
            (await Should.ThrowAsync<Refusal>(() => Import(folder))).Message.ShouldContain("provinces.json");
        }
        Directory.Delete(folder, recursive: true);
    }

    Task<PlacesResult> Import(string folder) => house.With(services => services.GetRequiredService<PlacesImport>().Import(folder));
}
