using System.Linq.Expressions;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia;

/// <summary>An award that somebody holds, to choose.</summary>
public sealed record BestowalChoice(Guid Id, string Name, string? Place, string Award, string Decision, DateOnly DecidedOn);

/// <summary>Finds awards in the register by the number of the decision or the name of the recipient.</summary>
public static class BestowalSearch
{
    const int Most = 200;

    /// <param name="paths">Recipients at or below any of these bodies.</param>
    /// <param name="award">Only this award; null: any.</param>
    public static async Task<IReadOnlyList<BestowalChoice>> Find(AppDb db, string[] paths, string? text, Expression<Func<Bestowal, bool>> and, string? award = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var (bodies, annulments) = (db.Organisations.Below(paths), db.Annulments);
        var found = (await db.BestowalsSaying(text)).Where(b => bodies.Any(o => o.Id == b.OrganisationId) && !annulments.Any(a => a.BestowalId == b.Id)).Where(and);
        if (award is not null) found = found.Where(b => b.AwardCode == award);
        var rows = await found.OrderByDescending(b => b.DecidedOn).ThenBy(b => b.GoldenNumber).ThenBy(b => b.Id).Take(Most).Select(b => new { b.Id, b.Name, b.Place, b.AwardCode, b.DecisionNumber, b.DecidedOn }).ToListAsync();
        return rows.ConvertAll(b => new BestowalChoice(b.Id, b.Name, b.Place, Law.Lawbook.National.Find(b.AwardCode)?.Name ?? b.AwardCode, b.DecisionNumber, b.DecidedOn));
    }
}
