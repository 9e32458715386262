using System.Reflection;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Tests.House;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Journal;

public sealed class WordsTests(TestHouse house)
{
    [Fact]
    public async Task Every_entity_that_the_journal_keeps_has_a_Vietnamese_word()
    {
        var labels = house.Services.GetRequiredService<LabelBook>();
        await house.With(db =>
        {
            db.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.ClrType.Namespace!.StartsWith("BangVang.", StringComparison.Ordinal))
                .Where(e => e.ClrType.GetCustomAttribute<UnjournaledAttribute>() is null && labels.Find(labels.KindOf(e.ClrType)) is null)
                .Select(e => e.ClrType.FullName!)
                .ShouldHold("An entity is registered with house.Labels.Entity<T>(…), or marked [Unjournaled]: histories show its changes in Vietnamese.");
            return Task.CompletedTask;
        });
    }
}
