using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Kernel;

public sealed class NumberSeriesTests(TestHouse house)
{
    [Fact]
    public async Task Numbers_taken_under_load_have_no_gap_and_no_twin_even_when_some_are_given_back()
    {
        var issuer = Guid.CreateVersion7();
        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Take(issuer, giveBack: i % 4 == 0)));
        taken.OfType<int>().Order().ShouldBe(Enumerable.Range(1, 30));
    }

    [Fact]
    public async Task The_next_number_is_one_in_a_new_series_and_one_more_than_the_last_that_was_taken()
    {
        var issuer = Guid.CreateVersion7();
        (await Next(issuer)).ShouldBe(1);
        await Take(issuer, giveBack: true);
        (await Next(issuer)).ShouldBe(1);
        (await Take(issuer, giveBack: false)).ShouldBe(1);
        (await Next(issuer)).ShouldBe(2);
        (await Next(issuer)).ShouldBe(2, "to ask takes nothing");
        (await Next(issuer, year: 2027)).ShouldBe(1);
        (await Next(Guid.CreateVersion7())).ShouldBe(1);
    }

    Task<int> Next(Guid issuer, int year = 2026) => house.With(services => NumberSeries.Next(services.GetRequiredService<AppDb>(), issuer, "KH-UBND", year));

    Task<int?> Take(Guid issuer, bool giveBack) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await NumberSeries.Take(db, issuer, "KH-UBND", 2026);
        if (giveBack) return (int?)null;
        await transaction.CommitAsync();
        return number;
    });
}
