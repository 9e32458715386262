using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.People.Merging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

[Needs(PeopleRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : PersonPage(db)
{
    const string Revealed = "identity-of";

    public IReadOnlyList<PostRow> Posts { get; private set; } = [];

    public IReadOnlyList<TakenOver> TakenOver { get; private set; } = [];

    /// <summary>The whole number, once after it was asked for.</summary>
    public string? Identity { get; private set; }

    public DateOnly Today => clock.Today;

    public bool MayReveal => Person.IdentityNumber is not null && Actor.Can(PeopleRights.SeeIdentity, Body.Path);

    public bool MayMerge => Actor.Can(PeopleRights.Merge, Body.Path);

    public override async Task<IActionResult> OnGet()
    {
        if (await Load()) return Page();
        var into = await Db.People.Where(p => p.Id == Id).Select(p => p.MergedIntoId).FirstOrDefaultAsync();
        return into is { } kept ? RedirectToPage(new { id = kept }) : NotFound();
    }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var (records, bodies) = (await Db.RecordsOf(Id), Db.Organisations);
        Posts = await Db.HeldPosts.Where(p => records.Contains(p.PersonId)).OrderByDescending(p => p.Until == null).ThenByDescending(p => p.From).Take(100)
            .Select(p => new PostRow(p.Title, bodies.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).First(), p.From, p.Until)).ToListAsync();
        TakenOver = await Db.PersonMerges.Where(m => m.IntoId == Id && m.UndoneAt == null).OrderByDescending(m => m.At)
            .Join(Db.People, m => m.FromId, p => p.Id, (m, p) => new TakenOver(m.Id, p.FullName, p.BirthYear, p.Position, m.ByName, m.At)).ToListAsync();
        // A text that looks like an id comes back as one.
        if (TempData[Revealed]?.ToString() == Id.ToString()) Identity = Person.IdentityNumber;
        return true;
    }

    [Act("Xem số định danh cá nhân")]
    public async Task<IActionResult> OnPostReveal()
    {
        if (!await Load() || !MayReveal) return NotFound();
        About("person", Person.Id);
        TempData[Revealed] = Id.ToString();
        return RedirectToPage(new { id = Id });
    }

    public sealed record PostRow(string Title, string Body, DateOnly? From, DateOnly? Until);
}

/// <summary>A record that the person took over.</summary>
public sealed record TakenOver(Guid MergeId, string Name, int? BirthYear, string? Position, string ByName, DateTimeOffset At);
