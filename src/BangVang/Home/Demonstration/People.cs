using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Home.Demonstration;

/// <summary>Lets the fictional people in. They have no password: they are entered by the list of roles, which exists in demonstrations only.</summary>
sealed class People(AppDb db, ILookupNormalizer normalizer, RightBook book, Clock clock)
{
    public async Task<Dictionary<string, Actor>> Enter(Dictionary<string, Organisation> bodies)
    {
        var actors = new Dictionary<string, Actor>();
        foreach (var (_, fields) in Scenery.Rows("people.txt"))
        {
            var home = bodies[fields[3]];
            var account = new Account
            {
                Id = Guid.CreateVersion7(), UserName = fields[0], Email = $"{fields[0]}@sonbinh.example", Name = fields[1], Position = fields[2],
                OrganisationId = home.Id, IsDemonstration = true,
                NormalizedUserName = normalizer.NormalizeName(fields[0]), NormalizedEmail = normalizer.NormalizeEmail($"{fields[0]}@sonbinh.example"),
                SecurityStamp = Guid.CreateVersion7().ToString("N"), LockoutEnabled = true, ActiveSince = clock.Now,
            };
            db.Add(account);
            await db.SaveChangesAsync();
            var grants = Grants(account, fields[4], bodies);
            actors[fields[0]] = new Actor(account.Id, account.Name, grants, book, home.Id, home.Path, account.Position);
        }
        await db.SaveChangesAsync();
        return actors;
    }

    List<Grant> Grants(Account account, string roles, Dictionary<string, Organisation> bodies)
    {
        var grants = new List<Grant>();
        foreach (var words in roles.Split(';', StringSplitOptions.TrimEntries))
        {
            var (role, over) = (Enum.Parse<Role>(words.Split(" @ ")[0]), bodies[words.Split(" @ ")[1]]);
            db.Add(new AccountGrant { AccountId = account.Id, Role = role, OrganisationId = over.Id, From = Province.Founded });
            grants.Add(new Grant(role, over.Id, over.Path));
        }
        return grants;
    }
}
