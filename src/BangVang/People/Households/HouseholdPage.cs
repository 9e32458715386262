using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Households;

/// <summary>A page of one household, found within what the actor may see.</summary>
public abstract class HouseholdPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Household Household { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public bool MayKeep => Actor.Can(PeopleRights.Keep, Body.Path);

    public override async Task<bool> Load()
    {
        var found = await db.Households.Join(db.Organisations, h => h.OrganisationId, o => o.Id, (h, o) => new { Household = h, Body = o }).FirstOrDefaultAsync(x => x.Household.Id == Id);
        if (found is null || !Actor.Can(PeopleRights.See, found.Body.Path)) return false;
        (Household, Body) = (found.Household, found.Body);
        ViewData["Title"] = $"Hộ {Household.HeadName}";
        ViewData["Crumbs"] = new[] { ("Hộ gia đình", "/households") };
        return true;
    }
}
