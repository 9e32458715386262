using System.Text;
using BangVang.Kernel.Data;
using BangVang.Plans.Commemorations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans.Commemorations;

public sealed class MatchingTests(TestHouse house)
{
    [Theory]
    [InlineData("Ngày Thầy thuốc Việt Nam 27/02", "physicians")]
    [InlineData("kỷ niệm ngày thành lập Đoàn Thanh niên cộng sản Hồ Chí Minh 26/3/2020", "youth-union")]
    [InlineData("nhân dịp 20/11", "teachers")]
    [InlineData("ngày 20 tháng 11", "teachers")]
    [InlineData("75 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc 11/6/1948 - 11/6/2023", "emulation")]
    [InlineData("Ngày truyền thống thi đua yêu nước", "emulation")]
    [InlineData("80 năm Ngày truyền thống Văn phòng các cơ quan hành chính nhà nước 28/8", "offices")]
    [InlineData("94 năm Ngày thành lập Đảng Cộng sản Việt Nam", "party")]
    [InlineData("Ngày sinh Chủ tịch Hồ Chí Minh", "ho-chi-minh")]
    [InlineData("Ngày hội Quốc phòng toàn dân", "defence")]
    [InlineData("80 năm Ngày thành lập QĐND Việt Nam", "army")]
    [InlineData("Tết nguyên đán Giáp Thìn", "tet")]
    [InlineData("Tết Bính Ngọ", "tet")]
    [InlineData("Tết Dương lịch", "new-year")]
    [InlineData("chào mừng Quốc khánh", "independence")]
    [InlineData("lễ Giỗ Tổ Hùng Vương (10/3 âm lịch)", "hung-kings")]
    public async Task A_text_means_a_day_of_the_country(string text, string code)
    {
        var root = await house.Given.Root();
        (await Match(text, root.Id)).ShouldNotBeNull().SeedCode.ShouldBe(code);
        (await Match(text.Normalize(NormalizationForm.FormD), root.Id)).ShouldNotBeNull().SeedCode.ShouldBe(code);
    }

    [Theory]
    [InlineData("15 năm chia tách, thành lập tỉnh")]
    [InlineData("trận công đồn 25/7")]
    [InlineData("ngày thành lập tỉnh 14/10")]
    [InlineData("dịp 19/8")]
    [InlineData("dịp 32/13")]
    [InlineData("Ngày Nhà giáo Việt Nam 22/12")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_is_not_sure_is_not_guessed(string? text)
    {
        var root = await house.Given.Root();
        (await Match(text, root.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_day_of_the_own_tree_is_found_and_one_of_another_tree_is_not()
    {
        var (one, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var day = await house.Given.Commemoration(one);
        (await Match("30 năm ngày tái lập tỉnh Sơn Bình", one.Id))!.Id.ShouldBe(day.Id);
        (await Match("30 năm ngày tái lập tỉnh Sơn Bình", other.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task An_assignment_tied_to_a_day_gets_its_date_in_every_year()
    {
        var root = await house.Given.Root();
        var day = await house.Given.Commemoration(root, "Ngày giỗ danh nhân", 15, 7, null, CalendarKind.Lunar);
        (await DateIn(day.Id, 2026)).ShouldBe(new DateOnly(2026, 8, 27));
        (await DateIn(day.Id, 2150)).ShouldBeNull();
        (await DateIn(Guid.CreateVersion7(), 2026)).ShouldBeNull();
    }

    [Fact]
    public async Task Loading_the_countrys_days_again_adds_none()
    {
        var before = await Count();
        await house.With(async services =>
        {
            await services.GetServices<IProvision>().OfType<CommemorationSeed>().Single().Bring(services.GetRequiredService<AppDb>());
            return true;
        });
        (await Count()).ShouldBe(before);
        before.ShouldBeGreaterThan(50);
    }

    Task<int> Count() => house.With(services => services.GetRequiredService<AppDb>().Commemorations.CountAsync(c => c.SeedCode != null));

    Task<Commemoration?> Match(string? text, Guid root) => house.With(services => services.GetRequiredService<BangVang.Plans.Commemorations.Commemorations>().Match(text, root));

    Task<DateOnly?> DateIn(Guid id, int year) => house.With(services => services.GetRequiredService<BangVang.Plans.Commemorations.Commemorations>().DateIn(id, year));
}
