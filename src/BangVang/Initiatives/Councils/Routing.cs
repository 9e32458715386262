using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils;

/// <summary>A council that an initiative may go to, with the body whose it is.</summary>
public sealed record CouncilChoice(Guid Id, string Name, CouncilRank Level, Guid OrganisationId, string Body, string Path)
{
    public Scope Widest => CouncilRanks.Scopes(Level)[^1];

    public string Label => $"{Name} ({CouncilRanks.Name(Level).ToLowerInvariant()}, {Body})";
}

/// <summary>Which councils may judge an initiative: those of its own body and of the bodies above, as they stand on a day, the nearest first.</summary>
public sealed class Routing(AppDb db, Clock clock)
{
    public async Task<IReadOnlyList<CouncilChoice>> For(Initiative initiative)
    {
        var origin = await db.Organisations.Where(o => o.Id == initiative.OrganisationId).Select(o => o.Path).SingleAsync();
        var choices = await Above(origin);
        return initiative.Scope is { } reached ? [.. choices.Where(c => c.Widest > reached)] : choices;
    }

    public async Task<IReadOnlyList<CouncilChoice>> Above(string path)
    {
        var found = await db.InitiativeCouncils.AsNoTracking().ValidOn(clock.Today)
            .Join(db.Organisations.Where(o => path.StartsWith(o.Path)), c => c.OrganisationId, o => o.Id, (c, o) => new { c.Id, c.Name, c.Level, c.OrganisationId, Body = o.Name, o.Path })
            .OrderByDescending(c => c.Path.Length).ThenBy(c => c.Name).ToListAsync();
        return found.ConvertAll(c => new CouncilChoice(c.Id, c.Name, c.Level, c.OrganisationId, c.Body, c.Path));
    }
}
