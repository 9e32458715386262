using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Passports.Pages;

[Needs(RegistryRights.See)]
public sealed class OfCollectiveModel(AppDb db, PassportReading reading, NextAwards next, MemberCounts counts, Kernel.Clock clock) : PassportPage(reading, next)
{
    /// <summary>Of the last years, as counted from the list of people.</summary>
    public IReadOnlyList<(int Year, Membership Count)> Counted { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        int[] years = [.. Enumerable.Range(clock.Today.Year - 2, 3)];
        var counted = (await counts.Of([Id], years)).GetValueOrDefault(Id);
        if (counted is not null) Counted = [.. counted.OrderByDescending(c => c.Key).Select(c => (c.Key, c.Value))];
        return true;
    }

    protected override async Task<PassportHead?> Find()
    {
        var found = await db.Organisations.Below(Actor.PathsFor(RegistryRights.See)).Where(o => o.Id == Id)
            .Select(o => new { o.Name, o.Path, Above = db.Set<Organisation>().Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault() }).FirstOrDefaultAsync();
        if (found is null) return null;
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        return new PassportHead(Honoree.Collective(Id), found.Name, found.Above, null, found.Path);
    }
}
