using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>What every page of a dossier shows on top: what it is, where it stands, and what this actor may do with it now.</summary>
public sealed record DossierFrame(Dossier Dossier, string Proposing, string Deciding, DossierBodies Bodies, int Nominees, int OpenPoints, bool IsAskedForOpinion, Actor Actor)
{
    /// <summary>The acts that the dossier's life allows now and that are this actor's to take; those that lead on come first.</summary>
    public IReadOnlyList<DossierAct> Acts { get; } =
        [.. DossierFlow.All.Where(t => Dossier.MayTake(t, Actor, Bodies) && t.Act != DossierAct.Gather && IsTheirs(t, Dossier, Bodies, Actor)).Select(t => t.Act).OrderByDescending(DossierActWords.IsForward)];

    /// <summary>The act that leads on, once it can be taken: there is somebody in the list, every point is answered, the appraisal is done.</summary>
    public DossierAct? Main => Acts.Where(a => DossierActWords.IsForward(a) && IsReady(a)).Select(a => (DossierAct?)a).FirstOrDefault();

    /// <summary>What sort of body decides.</summary>
    public OrganisationKind DecidingKind { get; init; }

    /// <summary>As many appraisers are done as must be.</summary>
    public bool IsAppraised { get; init; }

    /// <summary>The list and the papers are in this actor's hands.</summary>
    public bool MayEdit => Dossier.IsInHandsOf(Actor, Bodies);

    public bool MayAppraise => Dossier.State == DossierState.Appraising && Actor.Can(DossierRights.Appraise, Bodies.DecidingPath);

    /// <summary>Looks after it on the deciding side, wherever it stands.</summary>
    public bool IsOfDecidingSide => Actor.Can(DossierRights.Appraise, Bodies.DecidingPath) || Actor.Can(DossierRights.Receive, Bodies.DecidingPath);

    /// <summary>Whom it goes to, as one says it.</summary>
    public string To => Dossier.Addressee ?? Deciding;

    public static async Task<DossierFrame?> Find(AppDb db, Guid id, Actor actor)
    {
        var (organisations, nominees, points, concurrences, appraisals) = (db.Organisations, db.Nominees, db.ReturnedPoints, db.Set<Concurrence>(), db.Appraisals);
        var (opinion, two) = (actor.PathsFor(DossierRights.Concur), db.Set<SettingValue>().Where(s => s.Code == DossierSettings.TwoAppraisersCode));
        var found = await db.DossiersVisibleTo(actor).Where(d => d.Id == id).Select(d => new
        {
            Dossier = d,
            Proposing = organisations.First(o => o.Id == d.OrganisationId),
            Deciding = organisations.First(o => o.Id == d.DecidingBodyId),
            Count = nominees.Count(n => n.DossierId == d.Id),
            Points = points.Count(p => p.DossierId == d.Id && p.AnsweredAt == null),
            Asked = concurrences.Any(c => c.DossierId == d.Id && c.Answer == null && c.CancelledAt == null && organisations.Any(o => o.Id == c.OrganisationId && opinion.Any(p => o.Path == p))),
            Appraised = appraisals.Count(a => a.DossierId == d.Id && a.DoneAt != null),
            Own = two.Where(s => s.RootId == d.RootId).Select(s => s.Value).FirstOrDefault(), Usual = two.Where(s => s.RootId == Guid.Empty).Select(s => s.Value).FirstOrDefault(),
        }).FirstOrDefaultAsync();
        return found is null ? null : new DossierFrame(found.Dossier, BodyName.Of(found.Proposing), BodyName.Of(found.Deciding),
            new DossierBodies(found.Proposing.Path, found.Deciding.Path), found.Count, found.Points, found.Asked, actor)
        {
            DecidingKind = found.Deciding.Kind, IsAppraised = found.Appraised >= (DossierSettings.IsYes(found.Own ?? found.Usual) ? 2 : 1),
        };
    }

    bool IsReady(DossierAct act) => act switch
    {
        DossierAct.Submit or DossierAct.Express => Nominees > 0,
        DossierAct.Resubmit => Nominees > 0 && OpenPoints == 0,
        DossierAct.ToCouncil or DossierAct.ToDecision => IsAppraised,
        _ => true,
    };

    // Whoever looks after the deciding body holds every right below it, too; what is the proposers' own is not put before them, unless they drafted it.
    static bool IsTheirs(DossierTransition arrow, Dossier dossier, DossierBodies bodies, Actor actor) =>
        arrow.Side != Side.Proposing || bodies.ProposingPath == bodies.DecidingPath || dossier.DraftedById == actor.Id
        || actor.PathsFor(DossierRights.Propose).Any(p => bodies.ProposingPath.StartsWith(p, StringComparison.Ordinal) && !bodies.DecidingPath.StartsWith(p, StringComparison.Ordinal));
}
