using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.House;

public sealed class CircleTests
{
    static readonly Type[] Entities = Model();

    [Fact]
    public void Entities_do_not_know_one_another_both_ways() =>
        (from one in Entities
         from other in References.Of(one)
         where Entities.Contains(other) && string.CompareOrdinal(one.FullName, other.FullName) < 0 && References.Of(other).Contains(one)
         select $"{one.FullName} and {other.FullName}")
        .ShouldHold("A child does not know its parent, and aggregates point at one another by id.");

    [Fact]
    public void The_database_context_names_no_entity() =>
        References.Of(typeof(AppDb)).Intersect(Entities).Select(t => t.FullName!)
            .ShouldHold("AppDb names no entity: each capability publishes its own sets.");

    internal static Type[] Model()
    {
        using var db = new AppDb(new DbContextOptionsBuilder<AppDb>().UseNpgsql("Host=nowhere").Options);
        return [.. db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Assembly == typeof(AppDb).Assembly).Distinct()];
    }
}
