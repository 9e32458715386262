using BangVang.Initiatives.Councils;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Recognising.Pages;

/// <summary>An author as the decision and the certificate print one.</summary>
public sealed record CertifiedAuthor(Guid PersonId, string? Honorific, string Name, string? Position, string Unit, decimal Share);

/// <summary>A line of the decision's list.</summary>
public sealed record DecidedRow(Guid InitiativeId, int Ordinal, string Title, string? Field, string Origin, Scope Scope, int Year, IReadOnlyList<CertifiedAuthor> Authors);

/// <summary>A page or a paper of one decision: for whoever sees its council, or an initiative that it recognised.</summary>
public abstract class DecisionPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RecognitionDecision Decision { get; private set; } = null!;

    public InitiativeCouncil Council { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public IReadOnlyList<DecidedRow> Rows { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var (councils, mine, considerations) = (db.InitiativeCouncilsVisibleTo(Actor), db.InitiativesVisibleTo(Actor), db.Considerations);
        var found = await db.RecognitionDecisions.AsNoTracking().Where(d => d.Id == Id && (councils.Any(c => c.Id == d.CouncilId) || considerations.Any(k => k.DecisionId == d.Id && mine.Any(i => i.Id == k.InitiativeId))))
            .Join(db.InitiativeCouncils, d => d.CouncilId, c => c.Id, (d, c) => new { d, c }).Join(db.Organisations, x => x.d.OrganisationId, o => o.Id, (x, o) => new { x.d, x.c, o }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Decision, Council, Body) = (found.d, found.c, found.o);
        Rows = await Listed();
        ViewData["Title"] = $"Quyết định số {Decision.FullNumber}";
        ViewData["Crumbs"] = new[] { ("Sáng kiến", "/initiatives"), ("Hội đồng, đợt nhận đơn", "/initiatives/councils"), (Council.Name, $"/initiatives/councils/{Council.Id}") };
        return true;
    }

    async Task<List<DecidedRow>> Listed()
    {
        var (organisations, people) = (db.Organisations, db.People);
        var rows = await db.Considerations.AsNoTracking().Where(c => c.DecisionId == Id).Join(db.Initiatives, c => c.InitiativeId, i => i.Id, (c, i) => new { i.Id, c.Ordinal, i.Title, i.Field, i.Year, c.Scope, i.OrganisationId })
            .Join(organisations, x => x.OrganisationId, o => o.Id, (x, o) => new { x, o.Name }).OrderBy(x => x.x.Ordinal).ToListAsync();
        var ids = rows.ConvertAll(r => r.x.Id);
        var authors = (await db.InitiativeAuthors.Where(a => ids.Contains(a.InitiativeId)).Join(people, a => a.PersonId, p => p.Id, (a, p) => new { a.InitiativeId, a.Position, a.Share, p.Id, p.Honorific, p.FullName, Post = p.Position, p.OrganisationId })
            .Join(organisations, x => x.OrganisationId, o => o.Id, (x, o) => new { x, o.Name }).OrderBy(x => x.x.Position).ToListAsync())
            .ToLookup(a => a.x.InitiativeId, a => new CertifiedAuthor(a.x.Id, a.x.Honorific, a.x.FullName, a.x.Post, a.Name, a.x.Share));
        return rows.ConvertAll(r => new DecidedRow(r.x.Id, r.x.Ordinal!.Value, r.x.Title, r.x.Field, r.Name, r.x.Scope!.Value, r.x.Year, [.. authors[r.x.Id]]));
    }
}
