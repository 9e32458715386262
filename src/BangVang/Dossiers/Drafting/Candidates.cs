using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting;

/// <summary>Somebody of the register who may be put into the list.</summary>
/// <param name="Born">Of a person: what tells namesakes apart.</param>
public sealed record Offered(Honoree Honoree, string Name, string? Place, string? Born = null);

/// <summary>Finds people, collectives and households within the proposing body's reach, as officers type: without marks, the last word begun.</summary>
public sealed class Candidates(AppDb db, Clock clock)
{
    public const int Most = 50;

    public async Task<IReadOnlyList<Offered>> Find(string path, HonoreeKind kind, string? text)
    {
        var organisations = db.Organisations;
        var below = organisations.Where(o => o.Path.StartsWith(path));
        if (kind == HonoreeKind.Collective)
            return (await below.ValidOn(clock.Today).Matching(db, text).OrderBy(o => o.Path.Length).ThenBy(o => o.Folded).Take(Most)
                .Select(o => new { o.Id, o.Name, Above = organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault() }).ToListAsync())
                .ConvertAll(o => new Offered(Honoree.Collective(o.Id), o.Name, o.Above));
        if (kind == HonoreeKind.Household)
            return (await db.Households.Called(text).Join(below, h => h.OrganisationId, o => o.Id, (h, o) => new { h, o }).OrderBy(x => x.h.Folded).ThenBy(x => x.h.Id).Take(Most)
                .Select(x => new { x.h.Id, x.h.HeadName, x.h.Address, x.o.Name }).ToListAsync())
                .ConvertAll(h => new Offered(Honoree.Household(h.Id), $"Hộ {h.HeadName}", Listing.Joined(h.Address, h.Name)));
        var people = (await db.PeopleCalled(text)).Where(p => p.MergedIntoId == null);
        return (await people.Join(below, p => p.OrganisationId, o => o.Id, (p, o) => new { p, o }).OrderBy(x => x.p.SortKey).ThenBy(x => x.p.Id).Take(Most)
            .Select(x => new { x.p.Id, x.p.FullName, x.p.Position, x.p.BornOn, x.p.BirthYear, Body = x.o.ShortName ?? x.o.Name }).ToListAsync())
            .ConvertAll(p => new Offered(Honoree.Person(p.Id), p.FullName, Listing.Joined(p.Position, p.Body), p.BornOn?.ToString("dd/MM/yyyy") ?? p.BirthYear?.ToString()));
    }

    /// <summary>Those of them who stand in the dossier's list already.</summary>
    public async Task<IReadOnlySet<Honoree>> Listed(Guid dossierId, IReadOnlyList<Offered> found)
    {
        Guid[] Ids(HonoreeKind kind) => [.. found.Where(f => f.Honoree.Kind == kind).Select(f => f.Honoree.Id)];
        var (persons, collectives, households) = (Ids(HonoreeKind.Person), Ids(HonoreeKind.Collective), Ids(HonoreeKind.Household));
        var listed = await db.Nominees.Where(n => n.DossierId == dossierId && n.Standing != NomineeStanding.Withdrawn && n.Standing != NomineeStanding.LeftOut && n.Standing != NomineeStanding.NotAgreed)
            .Where(n => persons.Contains(n.PersonId!.Value) || collectives.Contains(n.CollectiveId!.Value) || households.Contains(n.HouseholdId!.Value))
            .Select(n => new { n.PersonId, n.CollectiveId, n.HouseholdId }).ToListAsync();
        return listed.Select(n => Honoree.Of(n.PersonId, n.CollectiveId, n.HouseholdId)).ToHashSet();
    }
}
