using BangVang.Dossiers.Checking;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Deadlines;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Overlays;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>The standing agency takes a dossier in: from this day counts which law holds, and until when it must be appraised.</summary>
public sealed class Receiving(AppDb db, LawInForce law, DossierSettings settings, Clock clock)
{
    public async Task<DossierStep> Receive(Dossier dossier, Actor actor, DossierBodies bodies, DateOnly on, string? note = null)
    {
        await MustBeTimely(dossier, on);
        var step = dossier.Take(DossierAct.Receive, actor, bodies, clock.Now, note);
        dossier.Receive(on, await DueOn(dossier, bodies.ProposingPath, dossier.ReceivedOn ?? on));
        db.Add(step);
        await db.SaveChangesAsync();
        return step;
    }

    /// <summary>The earliest day that the law sets for the awards of the list; where it sets none, the tree's own.</summary>
    /// <param name="path">Where the proposing body stands: its rules and those of the bodies above it hold.</param>
    public async Task<DateOnly> DueOn(Dossier dossier, string path, DateOnly from)
    {
        var codes = await db.Nominees.Where(n => n.DossierId == dossier.Id).Select(n => n.AwardCode).Distinct().ToListAsync();
        var book = (await law.For(path)).Book;
        var calendar = WorkingCalendar.National;
        var days = codes.Select(book.Find).OfType<Law.Book.Award>()
            .Select(a => book.RegimeOn(from) is { } regime ? Judgement.VersionUnder(a, regime, from)?.AppraisalWorkingDays : null).OfType<int>().DefaultIfEmpty(0).Min();
        if (days == 0) days = (await settings.Numbers(dossier.RootId, DossierSettings.AppraiseDays))[DossierSettings.AppraiseDays];
        return calendar.After(from, days);
    }

    async Task MustBeTimely(Dossier dossier, DateOnly on)
    {
        if (on > clock.Today) throw new Refusal($"Ngày tiếp nhận {on:dd/MM/yyyy} ở sau hôm nay. Ghi ngày hồ sơ thực đến.");
        var handed = await db.DossierSteps.Where(s => s.DossierId == dossier.Id && s.Act == DossierAct.Submit).Select(s => (DateTimeOffset?)s.At).MinAsync();
        if (handed is { } at && on < Clock.DateIn(at)) throw new Refusal($"Ngày tiếp nhận {on:dd/MM/yyyy} ở trước ngày trình {Clock.DateIn(at):dd/MM/yyyy}. Sửa lại ngày.");
    }
}
