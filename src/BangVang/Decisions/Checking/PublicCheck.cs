using BangVang.Decisions.Certificates;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Checking;

/// <summary>What anybody may know of a certificate: what is printed on it, and whether it holds.</summary>
public sealed record Checked(
    string Code, string Name, string? Place, string Award, string DecidedBy, string? Reason, string DecisionNumber, DateOnly DecidedOn, int? GoldenNumber, string House, string? EndedBy, DateOnly? EndedOn, bool IsReplaced);

/// <summary>Finds a certificate by its code; asks one question and writes nothing.</summary>
public sealed class PublicCheck(AppDb db)
{
    public async Task<Checked?> Of(string code)
    {
        var (annulments, items, organisations, decisions) = (db.Annulments, db.DecisionItems, db.Set<Organisation>(), db.Decisions);
        var found = await db.Certificates.AsNoTracking().Where(c => c.Code == code).Join(db.Bestowals, c => c.Id, b => b.Id, (c, b) => new
        {
            Row = b,
            Award = items.Where(i => i.Id == b.Id).Select(i => i.AwardName).FirstOrDefault(),
            House = organisations.Where(o => o.Id == b.RootId).Select(o => o.Name).FirstOrDefault(),
            End = annulments.Where(a => a.BestowalId == b.Id).Select(a => new { a.DecisionNumber, a.DecidedOn, IsCorrection = decisions.Any(d => d.Id == a.DecisionId && d.Kind == DecisionKind.Correction) }).FirstOrDefault(),
        }).FirstOrDefaultAsync();
        return found is null ? null : new Checked(code, found.Row.Name, found.Row.Place, found.Award ?? found.Row.AwardCode, found.Row.DecidedBy, found.Row.Reason, found.Row.DecisionNumber, found.Row.DecidedOn, found.Row.GoldenNumber,
            found.House ?? "", found.End?.DecisionNumber, found.End?.DecidedOn, found.End?.IsCorrection == true);
    }
}
