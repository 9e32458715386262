using BangVang.Accounts;
using BangVang.Dossiers;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Appraisals;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A draft of the proposing body to the deciding one (by default the body above it, else itself).</summary>
    public Task<Dossier> Dossier(
        Organisation proposing, Organisation? deciding = null, DossierKind kind = DossierKind.Merit, int? year = null, string title = "Đề nghị khen thưởng", Account? by = null,
        string? addressee = null, Action<Dossier>? and = null) => Saved(async (db, services) =>
        {
            var clock = services.GetRequiredService<Clock>();
            var dossier = new Dossier
            {
                RootId = proposing.RootId, OrganisationId = proposing.Id, DecidingBodyId = deciding?.Id ?? proposing.ParentId ?? proposing.Id, Kind = kind, Basis = DossierKinds.BasisOf(kind),
                Year = year ?? clock.Today.Year, Title = title, Addressee = addressee, DraftedById = by?.Id ?? await Drafter(db, proposing), DraftedByName = by?.Name ?? "Nguyễn Thị Thu Hằng", DraftedAt = clock.Now,
            };
            and?.Invoke(dossier);
            db.Add(dossier);
            return dossier;
        });

    /// <summary>A line of the dossier: the honoree (by default the proposing body itself) with an award.</summary>
    public Task<Nominee> Nominee(Dossier dossier, Honoree? honoree = null, string? award = null, string? name = null, Action<Nominee>? and = null) => Saved(async (db, _) =>
    {
        var who = honoree ?? Honoree.Collective(dossier.OrganisationId);
        var nominee = new Nominee
        {
            DossierId = dossier.Id, Position = await db.Nominees.CountAsync(n => n.DossierId == dossier.Id) + 1, Honoree = who, AwardCode = award ?? "BK_TINH",
            Name = name ?? await NameOf(db, who), Reason = "Hoàn thành xuất sắc nhiệm vụ năm",
        };
        and?.Invoke(nominee);
        db.Add(nominee);
        return nominee;
    });

    /// <summary>The dossier brought by its acts, one after another, to a state, by somebody with every role over its bodies.</summary>
    public Task<Dossier> Brought(Dossier dossier, DossierState to, DateOnly? receivedOn = null) => Saved(async (db, services) =>
    {
        var found = await db.Dossiers.SingleAsync(d => d.Id == dossier.Id);
        var (proposing, deciding) = (await db.Organisations.SingleAsync(o => o.Id == found.OrganisationId), await db.Organisations.SingleAsync(o => o.Id == found.DecidingBodyId));
        var bodies = new DossierBodies(proposing.Path, deciding.Path);
        var actor = new Actor(found.DraftedById, found.DraftedByName, [.. new[] { proposing, deciding }.SelectMany(o => Enum.GetValues<Role>().Select(r => new Grant(r, o.Id, o.Path)))], services.GetRequiredService<RightBook>());
        var (handing, receiving, concluding, clock) = (services.GetRequiredService<Handing>(), services.GetRequiredService<Receiving>(), services.GetRequiredService<Concluding>(), services.GetRequiredService<Clock>());
        if (to == DossierState.Withdrawn) await concluding.Withdraw(found, actor, bodies, "Trình nhầm");
        if (to is DossierState.Draft or DossierState.Withdrawn) return found;
        await handing.Submit(found, actor, bodies);
        if (to == DossierState.Submitted) return found;
        if (to == DossierState.Returned)
        {
            db.Add(found.Take(DossierAct.Return, actor, bodies, clock.Now, "Bổ sung biên bản"));
            return found;
        }
        await receiving.Receive(found, actor, bodies, receivedOn ?? clock.Today);
        if (to == DossierState.Appraising) return found;
        await Appraised(db, found, actor, clock);
        if (to == DossierState.Refused) await concluding.Refuse(found, actor, bodies, "Không đủ điều kiện");
        else if (to == DossierState.Agreed && (await services.GetRequiredService<CouncilGate>().AwardsForCouncil(found)).Count == 0) await concluding.ToDecision(found, actor, bodies, null);
        else await concluding.ToCouncil(found, actor, bodies, null);
        if (to is DossierState.Agreed or DossierState.Decided or DossierState.SentUp && found.State == DossierState.ToCouncil) await Answered(db, services, found);
        if (to == DossierState.SentUp) db.Add(found.Take(DossierAct.SendUp, actor, bodies, clock.Now));
        if (to == DossierState.Decided) await services.GetRequiredService<DossierAnswers>().Decided(await db.Nominees.Where(n => n.DossierId == found.Id && n.Standing == NomineeStanding.Agreed).Select(n => n.Id).ToListAsync());
        return found;
    });

    static async Task Appraised(AppDb db, Dossier dossier, Actor by, Clock clock)
    {
        var appraisal = new Appraisal { DossierId = dossier.Id, AppraiserId = by.Id, AppraiserName = by.Name, BegunAt = clock.Now };
        appraisal.Finish("Hồ sơ hợp lệ.", by, clock.Now);
        db.Add(appraisal);
        await db.SaveChangesAsync();
    }

    static async Task Answered(AppDb db, IServiceProvider services, Dossier dossier) => await services.GetRequiredService<DossierAnswers>().CouncilSaid(
        (await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Proposed).Select(n => n.Id).ToListAsync()).ToDictionary(id => id, _ => true));

    static async Task<string> NameOf(AppDb db, Honoree who) => who.Kind switch
    {
        HonoreeKind.Person => await db.People.Where(p => p.Id == who.Id).Select(p => p.FullName).SingleAsync(),
        HonoreeKind.Collective => await db.Organisations.Where(o => o.Id == who.Id).Select(o => o.Name).SingleAsync(),
        _ => await db.Households.Where(h => h.Id == who.Id).Select(h => "Hộ ông, bà " + h.HeadName).SingleAsync(),
    };
}
