using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

/// <summary>Whatever officers do one after the other, and whatever of it is refused, the tree stays a tree.</summary>
public sealed class TreePropertyTests(TestHouse house)
{
    sealed record Step(int What, int One, int Other, int Day);

    [Fact]
    public async Task Any_sequence_of_acts_leaves_a_sound_tree()
    {
        var steps = (from what in Gen.Choose(0, 9)
                     from one in Gen.Choose(0, 30)
                     from other in Gen.Choose(0, 30)
                     from day in Gen.Choose(0, 2000)
                     select new Step(what, one, other, day)).ArrayOf(40);
        foreach (var sequence in steps.Sample(12))
        {
            var root = await house.Given.Root();
            var done = 0;
            foreach (var step in sequence)
                if (await Try(root, step)) done++;
            done.ShouldBeGreaterThan(3);
            await ShouldBeSound(root.Id);
        }
    }

    async Task<bool> Try(Organisation root, Step step)
    {
        try
        {
            await house.InTransaction((services, db) => Do(services, db, root.Id, step));
            return true;
        }
        catch (Refusal)
        {
            return false;
        }
    }

    static async Task Do(IServiceProvider services, AppDb db, Guid rootId, Step step)
    {
        var all = await db.Organisations.Where(o => o.RootId == rootId).OrderBy(o => o.Id).ToListAsync();
        var (one, other) = (all[step.One % all.Count], all[step.Other % all.Count]);
        var on = new DateOnly(2020, 1, 1).AddDays(step.Day);
        if (one.IsRoot && step.What > 4) one = all[^1];
        if (one.IsRoot && step.What > 4) return;
        await (step.What switch
        {
            <= 3 => services.GetRequiredService<Founding>().Found(new Organisation { Name = $"Đơn vị {step.One}", Kind = OrganisationKind.Department }, other),
            4 => services.GetRequiredService<Aliases>().Add(one, $"Tên gọi {step.Other}"),
            5 or 6 => services.GetRequiredService<Moving>().Move(one, other),
            7 => services.GetRequiredService<Closing>().Close(one, on),
            8 => services.GetRequiredService<Reorganising>().Merge([one], other, on, "Quyết định"),
            _ => services.GetRequiredService<Reorganising>().Split(one, [other, all[0]], on, "Quyết định",
                all.Where(o => o.ParentId == one.Id).ToDictionary(o => o.Id, _ => other)),
        });
    }

    Task ShouldBeSound(Guid rootId) => house.With(async db =>
    {
        var all = await db.Organisations.AsNoTracking().Where(o => o.RootId == rootId).ToDictionaryAsync(o => o.Id);
        foreach (var body in all.Values.Where(o => o.ParentId is not null))
        {
            body.Path.ShouldBe(all[body.ParentId!.Value].Path + body.Serial);
            body.Path.TrimEnd('.').Split('.').ShouldBeUnique();
            var parent = all[body.ParentId!.Value];
            if (parent.ValidUntil is { } end) body.ValidUntil.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(end);
        }
        all.Values.Where(o => o.ParentId is null).Select(o => o.Id).ShouldBe([rootId]);
        foreach (var succession in await db.Successions.Where(s => all.Keys.Contains(s.FromId)).ToListAsync())
        {
            all[succession.FromId].ValidUntil.ShouldBe(succession.On.AddDays(-1));
            all[succession.ToId].ValidFrom.GetValueOrDefault().ShouldBeLessThanOrEqualTo(succession.On);
        }
        (await db.OrganisationAliases.Where(a => a.RootId == rootId).Select(a => a.Folded).ToListAsync()).ShouldBeUnique();
    });
}
