using BangVang.Dossiers.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Dossiers;

public sealed partial class Dossier
{
    /// <summary>Whether the actor may take this arrow now.</summary>
    public bool MayTake(DossierTransition arrow, Actor actor, DossierBodies bodies) =>
        arrow.From == State && arrow.Right is { } right && actor.Can(right, bodies.Of(arrow.Side)) && Fits(arrow.Act)
        && (arrow.Act != DossierAct.Express || actor.Can(DossierRights.Propose, bodies.ProposingPath));

    public DossierStep Take(DossierAct act, Actor actor, DossierBodies bodies, DateTimeOffset at, string? reason = null)
    {
        var arrow = ArrowOf(act);
        if (arrow.Right is null) throw new InvalidOperationException("What the house takes itself is no act of a person.");
        if (!actor.Can(arrow.Right, bodies.Of(arrow.Side)) || act == DossierAct.Express && !actor.Can(DossierRights.Propose, bodies.ProposingPath))
            throw new Refusal($"Bạn không có quyền {DossierActWords.Name(act).ToLowerInvariant()} ở cơ quan này.");
        if (!Fits(act)) throw new Refusal(Unfit(act));
        if (DossierFlow.NeedsReason(act) && VietnameseText.OrNull(reason) is null) throw new Refusal($"Ghi rõ lý do khi {DossierActWords.Name(act).ToLowerInvariant()}.");
        return Go(arrow, actor.Id, actor.Name, at, reason);
    }

    /// <summary>The step that follows from what was said on a floor above: a council's session, a decision.</summary>
    public DossierStep Follow(DossierAct act, DateTimeOffset at, string by)
    {
        var arrow = ArrowOf(act);
        if (arrow.Right is not null) throw new InvalidOperationException("An act of a person is not taken by the house.");
        return Go(arrow, null, by, at, null);
    }

    public const string Series = "HS";

    /// <summary>The number of the series goes onto a dossier that leaves its proposers for the first time.</summary>
    public void Enter(int number, int year) => Code ??= $"{Series}-{year}-{number:0000}";

    /// <summary>The day of receipt, which tells which law holds, stays the first one.</summary>
    public void Receive(DateOnly on, DateOnly? appraiseBy)
    {
        if (State is not (DossierState.Appraising or DossierState.Agreed)) throw new InvalidOperationException("Received is what has been received.");
        (ReceivedOn, AppraiseBy) = (ReceivedOn ?? on, appraiseBy);
    }

    public void MustBeOpenToItsProposers()
    {
        if (State is not (DossierState.Draft or DossierState.Returned))
            throw new Refusal($"Hồ sơ đang ở bước “{DossierFlow.Name(State)}”, đơn vị trình không sửa được nữa. Nếu cần sửa, đề nghị trả lại điểm cần sửa, hoặc rút hồ sơ.");
    }

    DossierTransition ArrowOf(DossierAct act) => DossierFlow.From(State, act)
        ?? throw new Refusal($"Hồ sơ đang ở bước “{DossierFlow.Name(State)}” nên không thể {DossierActWords.Name(act).ToLowerInvariant()}.");

    DossierStep Go(DossierTransition arrow, Guid? by, string name, DateTimeOffset at, string? reason)
    {
        State = arrow.To;
        EndedOn = DossierFlow.IsOver(State) ? Clock.DateIn(at) : null;
        return new DossierStep
        {
            DossierId = Id, Act = arrow.Act, From = arrow.From, To = arrow.To, ById = by, ByName = name, At = at,
            Reason = VietnameseText.OrNull(reason),
        };
    }

    // Some arrows are only for some dossiers.
    bool Fits(DossierAct act) => act switch
    {
        DossierAct.Express => Kind == DossierKind.Sudden && !GoesOut,
        DossierAct.Gather or DossierAct.SendUp => GoesOut,
        _ => true,
    };

    static string Unfit(DossierAct act) => act == DossierAct.Express
        ? "Chỉ hồ sơ khen thưởng đột xuất, do cơ quan này quyết định, mới trình quyết định ngay được. Trình hồ sơ theo thủ tục thường."
        : "Hồ sơ này do cơ quan trong hệ thống quyết định, không gửi ra ngoài. Trình hồ sơ đến cơ quan quyết định.";
}
