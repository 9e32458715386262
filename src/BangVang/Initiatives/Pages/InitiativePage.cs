using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Rounds;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Pages;

/// <summary>An author as pages show one.</summary>
public sealed record AuthorView(Guid PersonId, string Name, string? Position, decimal Share);

/// <summary>The council that has an initiative now, and the round in which it was put in.</summary>
public sealed record Before(Guid ConsiderationId, Guid BodyId, string Body, string Path, Guid? CouncilId, string? Council, string? Round, DateTimeOffset SubmittedAt);

/// <summary>A page of one initiative: found within what the actor may see, with what all its pages show on top.</summary>
public abstract class InitiativePage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Initiative Initiative { get; private set; } = null!;

    public string Origin { get; private set; } = "";

    public InitiativePlace Place { get; private set; } = null!;

    /// <summary>Where it lies now; null while no council has it.</summary>
    public Before? Before { get; private set; }

    public IReadOnlyList<AuthorView> Authors { get; private set; } = [];

    /// <summary>What the page is called before the initiative's title; null for its own.</summary>
    protected virtual string? Part => null;

    /// <summary>Pages that name the authors ask for them.</summary>
    protected virtual bool NamesAuthors => false;

    public bool MayEdit => Initiative.IsDraft && Actor.Can(InitiativeRights.Enter, Place.Origin);

    /// <summary>The acts that its life allows this actor now; recording is for the import of old books.</summary>
    public IReadOnlyList<InitiativeAct> Acts => [.. InitiativeFlow.All.Where(t => t.Act != InitiativeAct.Record && Initiative.MayTake(t, Actor, Place)).Select(t => t.Act)];

    public override async Task<bool> Load()
    {
        var (organisations, councils, rounds) = (db.Organisations, db.InitiativeCouncils, db.CallRounds);
        var found = await db.InitiativesVisibleTo(Actor).Where(i => i.Id == Id).Join(organisations, i => i.OrganisationId, o => o.Id, (i, o) => new { i, o.Name, o.Path }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Initiative, Origin) = (found.i, found.Name);
        if (Initiative.ConsiderationId is { } current)
            Before = await db.Considerations.AsNoTracking().Where(c => c.Id == current).Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new Before(
                c.Id, o.Id, o.Name, o.Path, c.CouncilId, councils.Where(k => k.Id == c.CouncilId).Select(k => k.Name).FirstOrDefault(),
                rounds.Where(r => r.Id == c.RoundId).Select(r => r.Title).FirstOrDefault(), c.SubmittedAt)).SingleAsync();
        Place = new InitiativePlace(found.Path, Before?.Path);
        if (NamesAuthors) await NameAuthors();
        Say();
        return true;
    }

    async Task NameAuthors()
    {
        var authors = await db.InitiativeAuthors.Where(a => a.InitiativeId == Id)
            .Join(db.Set<People.Person>(), a => a.PersonId, p => p.Id, (a, p) => new { a.Position, a.PersonId, p.FullName, Post = p.Position, a.Share }).OrderBy(a => a.Position).ToListAsync();
        Authors = authors.ConvertAll(a => new AuthorView(a.PersonId, a.FullName, a.Post, a.Share));
    }

    /// <summary>Keeps all others from changing the initiative until this act is over.</summary>
    protected Task Hold() => db.Hold<Initiative>(Id);

    void Say()
    {
        ViewData["Title"] = Part is null ? Initiative.Title : $"{Part} · {Initiative.Title}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Sáng kiến", "/initiatives") } : [("Sáng kiến", "/initiatives"), (Initiative.Title, $"/initiatives/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
    }
}
