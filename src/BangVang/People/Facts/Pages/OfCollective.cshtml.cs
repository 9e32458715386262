using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Facts.Pages;

[Needs(PeopleRights.See)]
public sealed class OfCollectiveModel(AppDb db, FactKeeping keeping) : FactsPage(db, keeping)
{
    readonly AppDb db = db;

    public Organisation Body { get; private set; } = null!;

    protected override Honoree Of => Honoree.Collective(Id);

    protected override string Thing => "organisation";

    protected override async Task<bool?> Find()
    {
        if (await db.Organisations.Below(Actor.PathsFor(PeopleRights.See)).FirstOrDefaultAsync(o => o.Id == Id) is not { } body) return null;
        Body = body;
        ViewData["Title"] = $"Số liệu năm: {Body.Name}";
        ViewData["Crumb"] = Body.Label;
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        return Actor.Can(PeopleRights.Keep, Body.Path);
    }
}
