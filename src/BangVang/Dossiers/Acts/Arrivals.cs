using BangVang.Accounts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Plans.Acts;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>Those who receive dossiers for a body hear that one has come.</summary>
public sealed class Arrivals(AppDb db, RightBook book, Holders holders, NoticeBoard notices, Clock clock)
{
    /// <param name="isBack">It was sent back to be mended, and comes again.</param>
    public async Task Tell(DossierFrame frame, bool isBack)
    {
        var dossier = frame.Dossier;
        await notices.Tell((await Receivers(frame)).Where(id => id != frame.Actor.Id), "dossier",
            $"{frame.Proposing} {(isBack ? "trình lại" : "trình")} hồ sơ {dossier.Label}: {dossier.Title}. Chờ tiếp nhận.", $"/dossiers/{dossier.Id}", $"dossier-arrived {dossier.Id} {clock.Now:O}");
    }

    // The body's own officers; those of the bodies above it only where it has none.
    async Task<IReadOnlyList<Guid>> Receivers(DossierFrame frame)
    {
        var (body, roles) = (frame.Dossier.DecidingBodyId, Enum.GetValues<Role>().Where(r => book.Has(r, DossierRights.Receive)).ToArray());
        var open = db.Accounts.OpenOn(clock.Today);
        var own = await db.AccountGrants.HeldOn(clock.Today, db).Where(g => g.OrganisationId == body && roles.Contains(g.Role) && open.Any(a => a.Id == g.AccountId))
            .Select(g => g.AccountId).Distinct().ToListAsync();
        return own.Count > 0 ? own : [.. (await holders.Of(DossierRights.Receive, frame.Bodies.DecidingPath)).Select(h => h.Id)];
    }
}
