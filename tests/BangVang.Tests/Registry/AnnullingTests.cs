using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Registry;
using BangVang.Registry.Annulling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Registry;

/// <summary>Two who write about one bestowal at the same time.</summary>
public sealed class AnnullingTests(TestHouse house)
{
    static readonly DateOnly On = new(2025, 3, 12);

    static readonly AnnulmentFacts Facts = new("233/QĐ-UBND", On, "Chủ tịch UBND xã Tân Lập", "Trùng thành tích");

    [Fact]
    public async Task Of_two_who_annul_at_once_one_does_and_the_other_is_told()
    {
        var bestowal = await Bestowed();
        var told = await AtOnce((annulling, actor) => annulling.Annul(bestowal, Facts, actor));
        told.OfType<string>().ShouldHaveSingleItem().ShouldContain("đã bị hủy bỏ theo 233/QĐ-UBND");
        await house.With(async db => (await db.Annulments.CountAsync(a => a.BestowalId == bestowal.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task Of_two_who_enter_the_same_recovery_at_once_one_does_and_the_other_is_told()
    {
        var bestowal = await Bestowed();
        (await Try((annulling, actor) => annulling.Annul(bestowal, Facts, actor))).ShouldBeNull();
        var told = await AtOnce((annulling, actor) => annulling.Recover(bestowal, Recovered.Money, On.AddDays(8), null, actor));
        told.OfType<string>().ShouldHaveSingleItem().ShouldContain("đã ghi thu hồi rồi");
        await house.With(async db => (await db.Recoveries.CountAsync(r => r.BestowalId == bestowal.Id)).ShouldBe(1));
    }

    async Task<Bestowal> Bestowed() => await house.Given.Bestowal(await house.Given.Person(await house.Given.Root(), "Lò Văn Thử"), "LDTT", 2024);

    Task<string?[]> AtOnce(Func<Annulling, Actor, Task> act) => Task.WhenAll(Try(act), Try(act));

    /// <summary>What it is refused with; null when it is done.</summary>
    async Task<string?> Try(Func<Annulling, Actor, Task> act)
    {
        try
        {
            return await house.Given.InTransaction<string?>(async (_, services) =>
            {
                await act(services.GetRequiredService<Annulling>(), new Actor(Guid.CreateVersion7(), "Ai đó", [], services.GetRequiredService<RightBook>()));
                return null;
            });
        }
        catch (Refusal refusal)
        {
            return refusal.Message;
        }
    }
}
