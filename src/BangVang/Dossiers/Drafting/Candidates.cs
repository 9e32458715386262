using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting;

/// <summary>Somebody of the register who may be put into the list.</summary>
public sealed record Offered(Honoree Honoree, string Name, string? Place);

/// <summary>Finds people, collectives and households within the proposing body's reach, as officers type: without marks, the last word begun.</summary>
public sealed class Candidates(AppDb db, Clock clock)
{
    public const int Most = 50;

    public async Task<IReadOnlyList<Offered>> Find(string path, HonoreeKind kind, string? text)
    {
        var organisations = db.Organisations;
        var below = organisations.Where(o => o.Path.StartsWith(path));
        if (kind == HonoreeKind.Collective)
            return await below.ValidOn(clock.Today).Matching(db, text).OrderBy(o => o.Path.Length).ThenBy(o => o.Folded).Take(Most)
                .Select(o => new Offered(Honoree.Collective(o.Id), o.Name, organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault())).ToListAsync();
        if (kind == HonoreeKind.Household)
            return await db.Households.Called(text).Join(below, h => h.OrganisationId, o => o.Id, (h, o) => new { h, o }).OrderBy(x => x.h.Folded).ThenBy(x => x.h.Id).Take(Most)
                .Select(x => new Offered(Honoree.Household(x.h.Id), "Hộ " + x.h.HeadName, (x.h.Address ?? "") + " " + x.o.Name)).ToListAsync();
        var people = (await db.PeopleCalled(text)).Where(p => p.MergedIntoId == null);
        return await people.Join(below, p => p.OrganisationId, o => o.Id, (p, o) => new { p, o }).OrderBy(x => x.p.SortKey).ThenBy(x => x.p.Id).Take(Most)
            .Select(x => new Offered(Honoree.Person(x.p.Id), x.p.FullName, (x.p.Position == null ? "" : x.p.Position + ", ") + (x.o.ShortName ?? x.o.Name))).ToListAsync();
    }
}
