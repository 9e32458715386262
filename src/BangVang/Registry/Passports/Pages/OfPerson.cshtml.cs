using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Passports.Pages;

[Needs(RegistryRights.See)]
public sealed class OfPersonModel(AppDb db, PassportReading reading, NextAwards next) : PassportPage(reading, next)
{
    protected override async Task<PassportHead?> Find()
    {
        var found = await db.People.Where(p => p.Id == Id && p.MergedIntoId == null)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.FullName, p.Position, p.BornOn, p.BirthYear, o.Name, o.Path }).FirstOrDefaultAsync();
        if (found is null || !Actor.Can(RegistryRights.See, found.Path)) return null;
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        return new PassportHead(Honoree.Person(Id), found.FullName, string.Join(", ", new[] { found.Position, found.Name }.OfType<string>()), found.BornOn?.ToString("dd/MM/yyyy") ?? found.BirthYear?.ToString(), found.Path);
    }
}
