namespace BangVang.Insignia.Replacing;

/// <summary>Exchange: damaged or misprinted. Reissue: lost.</summary>
public enum ReplacementKind { Exchange, Reissue }

public enum ReplacementState { Draft, Submitted, Approved, Done, Refused, Withdrawn }

public enum ReplacementAct { Submit, Withdraw, Return, Approve, Refuse, HandOver }

/// <summary>Over which body the right is asked for: that which asks, or that which decides.</summary>
public enum Side { Asking, Deciding }

/// <summary>One arrow of a request's life.</summary>
public sealed record ReplacementTransition(ReplacementState From, ReplacementAct Act, string Right, Side Side, ReplacementState To);

/// <summary>The life of a request for exchange or reissue, written once: the pages, the acts and docs/states/replacement.md all read it here.</summary>
public static class ReplacementFlow
{
    public static IReadOnlyList<ReplacementTransition> All { get; } =
    [
        new(ReplacementState.Draft, ReplacementAct.Submit, InsigniaRights.Ask, Side.Asking, ReplacementState.Submitted),
        new(ReplacementState.Draft, ReplacementAct.Withdraw, InsigniaRights.Ask, Side.Asking, ReplacementState.Withdrawn),
        new(ReplacementState.Submitted, ReplacementAct.Withdraw, InsigniaRights.Ask, Side.Asking, ReplacementState.Withdrawn),
        new(ReplacementState.Submitted, ReplacementAct.Return, InsigniaRights.Decide, Side.Deciding, ReplacementState.Draft),
        new(ReplacementState.Submitted, ReplacementAct.Approve, InsigniaRights.Decide, Side.Deciding, ReplacementState.Approved),
        new(ReplacementState.Submitted, ReplacementAct.Refuse, InsigniaRights.Decide, Side.Deciding, ReplacementState.Refused),
        new(ReplacementState.Approved, ReplacementAct.HandOver, InsigniaRights.Keep, Side.Deciding, ReplacementState.Done),
    ];

    public static ReplacementTransition? From(ReplacementState state, ReplacementAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(ReplacementAct act) => act is ReplacementAct.Return or ReplacementAct.Refuse or ReplacementAct.Withdraw;

    public static string Name(ReplacementKind kind) => kind == ReplacementKind.Exchange ? "Cấp đổi" : "Cấp lại";

    public static string Name(ReplacementState state) => state switch
    {
        ReplacementState.Draft => "Đang soạn",
        ReplacementState.Submitted => "Chờ giải quyết",
        ReplacementState.Approved => "Đồng ý, chờ trao",
        ReplacementState.Done => "Đã trao",
        ReplacementState.Refused => "Không đồng ý",
        ReplacementState.Withdrawn => "Đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(ReplacementAct act) => act switch
    {
        ReplacementAct.Submit => "Nộp đơn",
        ReplacementAct.Withdraw => "Rút đơn",
        ReplacementAct.Return => "Trả lại để bổ sung",
        ReplacementAct.Approve => "Đồng ý",
        ReplacementAct.Refuse => "Không đồng ý",
        ReplacementAct.HandOver => "Trao hiện vật",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Kind(ReplacementState state) => state switch
    {
        ReplacementState.Submitted => "nguoi",
        ReplacementState.Approved => "lam",
        ReplacementState.Done => "xong",
        ReplacementState.Refused => "loi",
        _ => "",
    };
}
