namespace BangVang.Dossiers;

/// <summary>What may be done about one nominee without the rest of the list.</summary>
public enum NomineeAct { Withdraw, Hold, Release, LeaveOut, Restore, Downgrade }

/// <summary>Where an act leads from a standing, whose it is, and in which states of the dossier.</summary>
public sealed record NomineeTransition(NomineeStanding From, NomineeAct Act, Side Side, string Right, NomineeStanding To);

public static class NomineeFlow
{
    public static IReadOnlyList<NomineeTransition> All { get; } =
    [
        new(NomineeStanding.Proposed, NomineeAct.Withdraw, Side.Proposing, DossierRights.Propose, NomineeStanding.Withdrawn),
        new(NomineeStanding.OnHold, NomineeAct.Withdraw, Side.Proposing, DossierRights.Propose, NomineeStanding.Withdrawn),
        new(NomineeStanding.Proposed, NomineeAct.Hold, Side.Deciding, DossierRights.Appraise, NomineeStanding.OnHold),
        new(NomineeStanding.Agreed, NomineeAct.Hold, Side.Deciding, DossierRights.Appraise, NomineeStanding.OnHold),
        new(NomineeStanding.OnHold, NomineeAct.Release, Side.Deciding, DossierRights.Appraise, NomineeStanding.Proposed),
        new(NomineeStanding.Proposed, NomineeAct.LeaveOut, Side.Deciding, DossierRights.Appraise, NomineeStanding.LeftOut),
        new(NomineeStanding.OnHold, NomineeAct.LeaveOut, Side.Deciding, DossierRights.Appraise, NomineeStanding.LeftOut),
        new(NomineeStanding.LeftOut, NomineeAct.Restore, Side.Deciding, DossierRights.Appraise, NomineeStanding.Proposed),
        new(NomineeStanding.Proposed, NomineeAct.Downgrade, Side.Deciding, DossierRights.Appraise, NomineeStanding.Proposed),
    ];

    public static NomineeStanding? From(NomineeStanding standing, NomineeAct act) => All.FirstOrDefault(t => t.From == standing && t.Act == act)?.To;

    /// <summary>
    /// In which states of the dossier the act is open: the list is the appraisers' while they appraise; later only who was held may still be taken
    /// back or left out, so that the others are not kept waiting for ever.
    /// </summary>
    public static bool IsOpen(NomineeAct act, NomineeStanding standing, DossierState state) => act switch
    {
        NomineeAct.Withdraw => state is DossierState.Submitted or DossierState.Appraising or DossierState.Returned || IsHeldLater(standing, state),
        NomineeAct.Hold => state is DossierState.Appraising or DossierState.ToCouncil or DossierState.Agreed,
        NomineeAct.Release => state is DossierState.Appraising or DossierState.ToCouncil,
        NomineeAct.LeaveOut => state is DossierState.Appraising || IsHeldLater(standing, state),
        _ => state is DossierState.Appraising,
    };

    static bool IsHeldLater(NomineeStanding standing, DossierState state) => standing == NomineeStanding.OnHold && state is (DossierState.ToCouncil or DossierState.Agreed);

    public static string Name(NomineeAct act) => act switch
    {
        NomineeAct.Withdraw => "Rút khỏi danh sách",
        NomineeAct.Hold => "Tạm dừng xét",
        NomineeAct.Release => "Xét tiếp",
        NomineeAct.LeaveOut => "Không đề nghị",
        NomineeAct.Restore => "Đề nghị lại",
        NomineeAct.Downgrade => "Chuyển danh hiệu, hình thức",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Name(NomineeStanding standing) => standing switch
    {
        NomineeStanding.Proposed => "Đang xét",
        NomineeStanding.Withdrawn => "Đã rút",
        NomineeStanding.OnHold => "Tạm dừng xét",
        NomineeStanding.LeftOut => "Không đề nghị",
        NomineeStanding.Agreed => "Đã thông qua",
        NomineeStanding.NotAgreed => "Không thông qua",
        NomineeStanding.SentUp => "Đã trình cấp trên",
        NomineeStanding.Decided => "Đã khen thưởng",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Kind(NomineeStanding standing) => standing switch
    {
        NomineeStanding.Proposed => "lam",
        NomineeStanding.OnHold or NomineeStanding.SentUp => "cho",
        NomineeStanding.Agreed or NomineeStanding.Decided => "xong",
        _ => "loi",
    };
}
