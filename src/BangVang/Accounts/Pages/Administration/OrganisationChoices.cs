using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>The bodies that an administrator may choose from.</summary>
static class OrganisationChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> For(AppDb db, Actor actor) =>
        [.. (await db.Organisations.Below(actor.PathsFor(AccountRights.Manage)).OrderBy(o => o.Path).Select(o => new { o.Id, o.Name }).Take(300).ToListAsync())
            .Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
}
