using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Facts.Pages;

[Needs(PeopleRights.See)]
public sealed class OfPersonModel(AppDb db, FactKeeping keeping) : FactsPage(db, keeping)
{
    readonly AppDb db = db;

    public Person Person { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    protected override Honoree Of => Honoree.Person(Id);

    protected override string Thing => "person";

    protected override async Task<bool?> Find()
    {
        var found = await db.People.Where(p => p.Id == Id && p.MergedIntoId == null).Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { Person = p, Body = o }).FirstOrDefaultAsync();
        if (found is null || !Actor.Can(PeopleRights.See, found.Body.Path)) return null;
        (Person, Body) = (found.Person, found.Body);
        ViewData["Title"] = $"Xếp loại, kỷ luật: {Person.FullName}";
        ViewData["Crumb"] = Person.FullName;
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        return Actor.Can(PeopleRights.Keep, Body.Path);
    }
}
