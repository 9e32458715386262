using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>What every page of a dossier shows on top: what it is, where it stands, and what this actor may do with it now.</summary>
public sealed record DossierFrame(Dossier Dossier, string Proposing, string Deciding, DossierBodies Bodies, int Nominees, int OpenPoints, bool IsAskedForOpinion, Actor Actor)
{
    /// <summary>The acts that the dossier's life allows now and that this actor has the right to; those that lead on come first.</summary>
    public IReadOnlyList<DossierAct> Acts { get; } =
        [.. DossierFlow.All.Where(t => Dossier.MayTake(t, Actor, Bodies) && t.Act != DossierAct.Gather).Select(t => t.Act).OrderByDescending(DossierActWords.IsForward)];

    /// <summary>The list and the papers are in this actor's hands.</summary>
    public bool MayEdit => Dossier.IsInHandsOf(Actor, Bodies);

    public bool MayAppraise => Dossier.State == DossierState.Appraising && Actor.Can(DossierRights.Appraise, Bodies.DecidingPath);

    /// <summary>Looks after it on the deciding side, wherever it stands.</summary>
    public bool IsOfDecidingSide => Actor.Can(DossierRights.Appraise, Bodies.DecidingPath) || Actor.Can(DossierRights.Receive, Bodies.DecidingPath);

    /// <summary>Whom it goes to, as one says it.</summary>
    public string To => Dossier.Addressee ?? Deciding;

    public static async Task<DossierFrame?> Find(AppDb db, Guid id, Actor actor)
    {
        var (organisations, nominees, points, concurrences) = (db.Organisations, db.Nominees, db.ReturnedPoints, db.Set<Concurrence>());
        var opinion = actor.PathsFor(DossierRights.Concur);
        var found = await db.DossiersVisibleTo(actor).Where(d => d.Id == id).Select(d => new
        {
            Dossier = d,
            Proposing = organisations.First(o => o.Id == d.OrganisationId),
            Deciding = organisations.First(o => o.Id == d.DecidingBodyId),
            Count = nominees.Count(n => n.DossierId == d.Id),
            Points = points.Count(p => p.DossierId == d.Id && p.AnsweredAt == null),
            Asked = concurrences.Any(c => c.DossierId == d.Id && c.Answer == null && c.CancelledAt == null && organisations.Any(o => o.Id == c.OrganisationId && opinion.Any(p => o.Path == p))),
        }).FirstOrDefaultAsync();
        return found is null ? null : new DossierFrame(found.Dossier, BodyName.Of(found.Proposing), BodyName.Of(found.Deciding),
            new DossierBodies(found.Proposing.Path, found.Deciding.Path), found.Count, found.Points, found.Asked, actor);
    }
}
