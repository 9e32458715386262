using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Pages;
using BangVang.People;
using BangVang.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Passports;

/// <summary>Reads passports: a few questions each, whatever the age of the honoree.</summary>
public sealed class PassportReading(AppDb db)
{
    const int Most = 500;

    public Task<Passport> Of(Honoree honoree) => honoree.Kind switch
    {
        HonoreeKind.Person => OfPerson(honoree),
        HonoreeKind.Collective => OfCollective(honoree),
        _ => OfHousehold(honoree),
    };

    async Task<Passport> OfPerson(Honoree honoree)
    {
        var records = await db.RecordsOf(honoree.Id);
        var bodies = db.Organisations;
        var posts = await db.HeldPosts.Where(p => records.Contains(p.PersonId) && p.Until != null).OrderByDescending(p => p.Until).Take(10)
            .Select(p => new { p.Title, p.From, p.Until, Body = bodies.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).First() }).ToListAsync();
        var rows = await Rows(db.Bestowals.Where(b => b.PersonId != null && records.Contains(b.PersonId.Value)));
        return new Passport(honoree, rows, [.. posts.Select(p => new FormerStanding(Period.InWords(p.From, p.Until), $"{p.Title}, {p.Body}"))]);
    }

    /// <summary>A collective's line: itself and the bodies that it carries on for, back to the first.</summary>
    async Task<Passport> OfCollective(Honoree honoree)
    {
        var line = await db.Database.SqlQuery<Ancestor>($"""
            with recursive line (id, "on") as (
                select {honoree.Id}::uuid, null::date
                union
                select s.from_id, s."on" from line join successions s on s.to_id = line.id
            )
            select l.id, l."on", o.name from line l join organisations o on o.id = l.id
            """).ToListAsync();
        var ids = line.Select(l => l.Id).Distinct().ToArray();
        var names = await db.FormerNames.Where(f => ids.Contains(f.OrganisationId)).OrderByDescending(f => f.Until).Select(f => new { f.Name, f.Until }).ToListAsync();
        var rows = await Rows(db.Bestowals.Where(b => b.CollectiveId != null && ids.Contains(b.CollectiveId.Value)));
        return new Passport(honoree, rows,
        [
            .. names.Select(n => new FormerStanding(Period.InWords(null, n.Until), n.Name)),
            .. line.Where(l => l.Id != honoree.Id).OrderByDescending(l => l.On).Select(l => new FormerStanding($"trước {l.On:dd/MM/yyyy}", l.Name)),
        ]);
    }

    async Task<Passport> OfHousehold(Honoree honoree) => new(honoree, await Rows(db.Bestowals.Where(b => b.HouseholdId == honoree.Id)), []);

    Task<List<BestowalRow>> Rows(IQueryable<Bestowal> bestowals) => BestowalRow.Of(db, bestowals.AsNoTracking()).OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id).Take(Most).ToListAsync();

    sealed record Ancestor(Guid Id, DateOnly? On, string Name);
}
