using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Passports.Pages;

[Needs(RegistryRights.See)]
public sealed class OfHouseholdModel(AppDb db, PassportReading reading, NextAwards next) : PassportPage(reading, next)
{
    protected override async Task<PassportHead?> Find()
    {
        var found = await db.Households.Where(h => h.Id == Id).Join(db.Organisations, h => h.OrganisationId, o => o.Id, (h, o) => new { h.HeadName, h.Address, o.Name, o.Path }).FirstOrDefaultAsync();
        if (found is null || !Actor.Can(RegistryRights.See, found.Path)) return null;
        ViewData["Crumbs"] = new[] { ("Hộ gia đình", "/households") };
        return new PassportHead(Honoree.Household(Id), $"Hộ {found.HeadName}", string.Join(", ", new[] { found.Address, found.Name }.OfType<string>()), null, found.Path);
    }
}
