using System.Linq.Expressions;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia;

/// <summary>An award that somebody holds, to choose.</summary>
public sealed record BestowalRow(Guid Id, string Name, string? Place, string Award, string Decision, DateOnly DecidedOn);

/// <summary>Finds awards in the register by the number of the decision or the name of the recipient.</summary>
public static class BestowalSearch
{
    const int Most = 200;

    /// <param name="path">Recipients at or below this body, and those awarded for bodies of its tree by it.</param>
    /// <param name="award">Only this award; null: any.</param>
    public static async Task<IReadOnlyList<BestowalRow>> Find(AppDb db, string path, string? text, Expression<Func<Bestowal, bool>> and, string? award = null)
    {
        var words = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var (query, number, organisations, annulments) = (string.Join(" & ", words) + ":*", text!.Trim(), db.Organisations, db.Annulments);
        var found = db.Bestowals.AsNoTracking().Where(b => organisations.Any(o => o.Id == b.OrganisationId && o.Path.StartsWith(path)) && !annulments.Any(a => a.BestowalId == b.Id))
            .Where(b => b.DecisionNumber.StartsWith(number) || EF.Functions.ToTsVector("simple", b.Folded).Matches(EF.Functions.ToTsQuery("simple", query))).Where(and);
        if (award is not null) found = found.Where(b => b.AwardCode == award);
        var rows = await found.OrderByDescending(b => b.DecidedOn).ThenBy(b => b.GoldenNumber).ThenBy(b => b.Id).Take(Most).Select(b => new { b.Id, b.Name, b.Place, b.AwardCode, b.DecisionNumber, b.DecidedOn }).ToListAsync();
        return rows.ConvertAll(b => new BestowalRow(b.Id, b.Name, b.Place, Law.Lawbook.National.Find(b.AwardCode)?.Name ?? b.AwardCode, b.DecisionNumber, b.DecidedOn));
    }
}
