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
