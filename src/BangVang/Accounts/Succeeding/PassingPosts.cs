using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Succeeding;

/// <summary>
/// When one body carries on for another, its people and their roles go along. A role never goes up the tree with them, and where
/// several bodies carry on nobody is guessed for: these are left, and the administrators hear of it.
/// </summary>
public sealed class PassingPosts(AppDb db, Successors successors, Events events, Clock clock) : IHandle<SuccessionsBegan>
{
    public async Task Handle(SuccessionsBegan begun)
    {
        var (ids, today) = (begun.FromIds, clock.Today);
        var people = await db.Accounts.OpenOn(today).Where(a => ids.Contains(a.OrganisationId)).ToListAsync();
        var grants = await db.AccountGrants.NotOver(today).Where(g => ids.Contains(g.OrganisationId)).ToListAsync();
        var busy = people.Select(a => a.OrganisationId).Concat(grants.Select(g => g.OrganisationId)).Distinct().ToList();
        var bodies = await db.Organisations.AsNoTracking().Where(o => busy.Contains(o.Id)).ToListAsync();
        foreach (var former in bodies)
            await Pass(former, people.FindAll(a => a.OrganisationId == former.Id), grants.FindAll(g => g.OrganisationId == former.Id));
        await db.SaveChangesAsync();
    }

    async Task Pass(Organisation former, List<Account> people, List<AccountGrant> grants)
    {
        var heirs = await successors.Of(former.Id, clock.Today);
        if (heirs is not [var heir])
        {
            await Leave(former, people, grants);
            return;
        }
        foreach (var person in people) person.OrganisationId = heir.Id;
        if (Depth(heir) < Depth(former)) await Leave(former, [], grants);
        else foreach (var grant in grants) await Pass(grant, former, heir);
    }

    async Task Pass(AccountGrant grant, Organisation former, Organisation heir)
    {
        var today = clock.Today;
        var from = grant.From > today ? grant.From : today;
        var twin = await db.AccountGrants.NotOver(today).AnyAsync(g => g.AccountId == grant.AccountId && g.Role == grant.Role
            && g.OrganisationId == heir.Id && g.DelegatedById == grant.DelegatedById);
        if (!twin)
        {
            db.Add(new AccountGrant
            {
                AccountId = grant.AccountId, Role = grant.Role, OrganisationId = heir.Id, From = from, Until = grant.Until,
                DelegatedById = grant.DelegatedById, GivenById = grant.GivenById, GivenAt = clock.Now, Note = $"Tiếp tục vai ở {former.Name}",
            });
        }
        var yesterday = today.AddDays(-1);
        grant.Until = grant.From > yesterday ? grant.From : yesterday;
        await db.SaveChangesAsync();
    }

    async Task Leave(Organisation former, List<Account> people, List<AccountGrant> grants)
    {
        var left = people.Select(a => a.Id).Concat(grants.Select(g => g.AccountId)).Distinct().Count();
        if (left > 0) await events.Publish(new PostsLeft(former.Id, former.Name, left));
    }

    static int Depth(Organisation organisation) => organisation.Path.Count(c => c == '.');
}
