namespace BangVang.Dossiers;

public enum DossierState { Draft, Submitted, Appraising, Returned, ToCouncil, Agreed, SentUp, Decided, Withdrawn, Refused }

public enum DossierAct { Submit, Express, Gather, Receive, Return, Resubmit, Withdraw, ToCouncil, ToDecision, Recall, Refuse, CouncilSaid, CouncilDenied, SendUp, AwaitAbove, TakeBack, Decide }

/// <summary>Whose the act is: over which body the right must be held. What the house takes itself follows from what is said on the floors above.</summary>
public enum Side { Proposing, Deciding, House }

/// <summary>One arrow of a dossier's life.</summary>
/// <param name="Right">Null where the house takes the step.</param>
public sealed record DossierTransition(DossierState From, DossierAct Act, Side Side, string? Right, DossierState To);

/// <summary>The life of a dossier, written once: the pages, the acts and docs/states/dossier.md all read it here.</summary>
public static class DossierFlow
{
    public static IReadOnlyList<DossierTransition> All { get; } =
    [
        new(DossierState.Draft, DossierAct.Submit, Side.Proposing, DossierRights.Propose, DossierState.Submitted),
        new(DossierState.Draft, DossierAct.Express, Side.Deciding, DossierRights.Appraise, DossierState.Agreed),
        new(DossierState.Draft, DossierAct.Gather, Side.Deciding, DossierRights.Send, DossierState.Agreed),
        new(DossierState.Draft, DossierAct.Withdraw, Side.Proposing, DossierRights.Propose, DossierState.Withdrawn),
        new(DossierState.Submitted, DossierAct.Receive, Side.Deciding, DossierRights.Receive, DossierState.Appraising),
        new(DossierState.Submitted, DossierAct.Return, Side.Deciding, DossierRights.Receive, DossierState.Returned),
        new(DossierState.Submitted, DossierAct.Withdraw, Side.Proposing, DossierRights.Propose, DossierState.Withdrawn),
        new(DossierState.Appraising, DossierAct.Return, Side.Deciding, DossierRights.Appraise, DossierState.Returned),
        new(DossierState.Appraising, DossierAct.ToCouncil, Side.Deciding, DossierRights.Appraise, DossierState.ToCouncil),
        new(DossierState.Appraising, DossierAct.ToDecision, Side.Deciding, DossierRights.Appraise, DossierState.Agreed),
        new(DossierState.Appraising, DossierAct.Refuse, Side.Deciding, DossierRights.Appraise, DossierState.Refused),
        new(DossierState.Appraising, DossierAct.Withdraw, Side.Proposing, DossierRights.Propose, DossierState.Withdrawn),
        new(DossierState.Returned, DossierAct.Resubmit, Side.Proposing, DossierRights.Propose, DossierState.Submitted),
        new(DossierState.Returned, DossierAct.Withdraw, Side.Proposing, DossierRights.Propose, DossierState.Withdrawn),
        new(DossierState.ToCouncil, DossierAct.Recall, Side.Deciding, DossierRights.Appraise, DossierState.Appraising),
        new(DossierState.ToCouncil, DossierAct.CouncilSaid, Side.House, null, DossierState.Agreed),
        new(DossierState.ToCouncil, DossierAct.CouncilDenied, Side.House, null, DossierState.Refused),
        new(DossierState.Agreed, DossierAct.Recall, Side.Deciding, DossierRights.Appraise, DossierState.Appraising),
        new(DossierState.Agreed, DossierAct.SendUp, Side.Deciding, DossierRights.Send, DossierState.SentUp),
        new(DossierState.Agreed, DossierAct.AwaitAbove, Side.House, null, DossierState.SentUp),
        new(DossierState.Agreed, DossierAct.Decide, Side.House, null, DossierState.Decided),
        new(DossierState.SentUp, DossierAct.TakeBack, Side.Deciding, DossierRights.Send, DossierState.Agreed),
        new(DossierState.SentUp, DossierAct.Decide, Side.House, null, DossierState.Decided),
    ];

    public static DossierTransition? From(DossierState state, DossierAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(DossierAct act) => act is DossierAct.Return or DossierAct.Withdraw or DossierAct.Recall or DossierAct.Refuse or DossierAct.TakeBack;

    /// <summary>Whether its life is over: nothing is asked of anybody any more.</summary>
    public static bool IsOver(DossierState state) => state is DossierState.Decided or DossierState.Withdrawn or DossierState.Refused;

    public static string Name(DossierState state) => state switch
    {
        DossierState.Draft => "Đang lập",
        DossierState.Submitted => "Chờ tiếp nhận",
        DossierState.Appraising => "Đang thẩm định",
        DossierState.Returned => "Trả bổ sung",
        DossierState.ToCouncil => "Chờ Hội đồng",
        DossierState.Agreed => "Chờ quyết định",
        DossierState.SentUp => "Đã trình cấp trên",
        DossierState.Decided => "Đã có quyết định",
        DossierState.Withdrawn => "Đã rút",
        DossierState.Refused => "Không được đề nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Kind(DossierState state) => state switch
    {
        DossierState.Draft => "",
        DossierState.Submitted or DossierState.Returned or DossierState.ToCouncil or DossierState.SentUp => "cho",
        DossierState.Appraising => "lam",
        DossierState.Agreed => "nguoi",
        DossierState.Decided => "xong",
        _ => "loi",
    };
}
