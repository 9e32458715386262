namespace BangVang.Initiatives;

/// <summary>What was recognised once stays recognised while a wider scope is asked for (Raised, RaisedScoring).</summary>
public enum InitiativeState { Draft, Submitted, Scoring, Recognised, Refused, Withdrawn, Raised, RaisedScoring }

public enum InitiativeAct { Submit, Withdraw, Reopen, Return, Route, Recognise, Refuse, Raise, Record }

/// <summary>Over which body the right is asked for: that in which the initiative arose, or that whose council has it.</summary>
public enum Over { Origin, Council }

/// <summary>One arrow of an initiative's life.</summary>
public sealed record InitiativeTransition(InitiativeState From, InitiativeAct Act, string Right, Over Over, InitiativeState To);

/// <summary>The life of an initiative, written once: the pages, the acts and docs/states/initiative.md all read it here.</summary>
public static class InitiativeFlow
{
    public static IReadOnlyList<InitiativeTransition> All { get; } =
    [
        new(InitiativeState.Draft, InitiativeAct.Submit, InitiativeRights.Enter, Over.Origin, InitiativeState.Submitted),
        new(InitiativeState.Draft, InitiativeAct.Withdraw, InitiativeRights.Enter, Over.Origin, InitiativeState.Withdrawn),
        new(InitiativeState.Draft, InitiativeAct.Record, InitiativeRights.Record, Over.Origin, InitiativeState.Recognised),
        new(InitiativeState.Submitted, InitiativeAct.Withdraw, InitiativeRights.Enter, Over.Origin, InitiativeState.Withdrawn),
        new(InitiativeState.Submitted, InitiativeAct.Return, InitiativeRights.Route, Over.Council, InitiativeState.Draft),
        new(InitiativeState.Submitted, InitiativeAct.Route, InitiativeRights.Route, Over.Council, InitiativeState.Scoring),
        new(InitiativeState.Scoring, InitiativeAct.Withdraw, InitiativeRights.Enter, Over.Origin, InitiativeState.Withdrawn),
        new(InitiativeState.Scoring, InitiativeAct.Return, InitiativeRights.Route, Over.Council, InitiativeState.Draft),
        new(InitiativeState.Scoring, InitiativeAct.Recognise, InitiativeRights.Recognise, Over.Council, InitiativeState.Recognised),
        new(InitiativeState.Scoring, InitiativeAct.Refuse, InitiativeRights.Recognise, Over.Council, InitiativeState.Refused),
        new(InitiativeState.Withdrawn, InitiativeAct.Reopen, InitiativeRights.Enter, Over.Origin, InitiativeState.Draft),
        new(InitiativeState.Recognised, InitiativeAct.Raise, InitiativeRights.Enter, Over.Origin, InitiativeState.Raised),
        new(InitiativeState.Raised, InitiativeAct.Withdraw, InitiativeRights.Enter, Over.Origin, InitiativeState.Recognised),
        new(InitiativeState.Raised, InitiativeAct.Return, InitiativeRights.Route, Over.Council, InitiativeState.Recognised),
        new(InitiativeState.Raised, InitiativeAct.Route, InitiativeRights.Route, Over.Council, InitiativeState.RaisedScoring),
        new(InitiativeState.RaisedScoring, InitiativeAct.Withdraw, InitiativeRights.Enter, Over.Origin, InitiativeState.Recognised),
        new(InitiativeState.RaisedScoring, InitiativeAct.Return, InitiativeRights.Route, Over.Council, InitiativeState.Recognised),
        new(InitiativeState.RaisedScoring, InitiativeAct.Recognise, InitiativeRights.Recognise, Over.Council, InitiativeState.Recognised),
        new(InitiativeState.RaisedScoring, InitiativeAct.Refuse, InitiativeRights.Recognise, Over.Council, InitiativeState.Recognised),
    ];

    public static InitiativeTransition? From(InitiativeState state, InitiativeAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(InitiativeAct act) => act is InitiativeAct.Return or InitiativeAct.Refuse or InitiativeAct.Withdraw;

    public static bool IsRecognised(InitiativeState state) => state is InitiativeState.Recognised or InitiativeState.Raised or InitiativeState.RaisedScoring;

    public static bool IsScoring(InitiativeState state) => state is InitiativeState.Scoring or InitiativeState.RaisedScoring;

    public static string Name(InitiativeState state) => state switch
    {
        InitiativeState.Draft => "Đang soạn",
        InitiativeState.Submitted => "Đã nộp, chờ chuyển hội đồng",
        InitiativeState.Scoring => "Hội đồng đang chấm",
        InitiativeState.Recognised => "Đã công nhận",
        InitiativeState.Refused => "Không công nhận",
        InitiativeState.Withdrawn => "Đã rút",
        InitiativeState.Raised => "Đã công nhận, đề nghị phạm vi rộng hơn",
        InitiativeState.RaisedScoring => "Đã công nhận, đang chấm phạm vi rộng hơn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(InitiativeAct act) => act switch
    {
        InitiativeAct.Submit => "Nộp đơn",
        InitiativeAct.Withdraw => "Rút đơn",
        InitiativeAct.Reopen => "Soạn lại",
        InitiativeAct.Return => "Trả lại",
        InitiativeAct.Route => "Chuyển hội đồng chấm",
        InitiativeAct.Recognise => "Công nhận",
        InitiativeAct.Refuse => "Không công nhận",
        InitiativeAct.Raise => "Đề nghị phạm vi rộng hơn",
        InitiativeAct.Record => "Ghi nhận đã công nhận",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Kind(InitiativeState state) => state switch
    {
        InitiativeState.Submitted or InitiativeState.Raised => "nguoi",
        InitiativeState.Scoring or InitiativeState.RaisedScoring => "lam",
        InitiativeState.Recognised => "xong",
        InitiativeState.Refused => "loi",
        _ => "",
    };
}
