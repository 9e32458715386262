namespace BangVang.Lawbook.Overlays;

public enum OverlayState { Draft, Submitted, Approved, Ended, Dropped }

public enum OverlayAct { Submit, Withdraw, Approve, Return, End, Drop }

/// <summary>One arrow of an overlay's life.</summary>
/// <param name="OtherEyes">Not for anybody who wrote in it: the second pair of eyes.</param>
public sealed record OverlayTransition(OverlayState From, OverlayAct Act, string Right, OverlayState To, bool OtherEyes = false);

/// <summary>The life of an overlay, written once: the pages, the acts and docs/states/overlay.md all read it here.</summary>
public static class OverlayFlow
{
    public static IReadOnlyList<OverlayTransition> All { get; } =
    [
        new(OverlayState.Draft, OverlayAct.Submit, OverlayRights.Draft, OverlayState.Submitted),
        new(OverlayState.Draft, OverlayAct.Drop, OverlayRights.Draft, OverlayState.Dropped),
        new(OverlayState.Submitted, OverlayAct.Withdraw, OverlayRights.Draft, OverlayState.Draft),
        new(OverlayState.Submitted, OverlayAct.Return, OverlayRights.Approve, OverlayState.Draft, OtherEyes: true),
        new(OverlayState.Submitted, OverlayAct.Approve, OverlayRights.Approve, OverlayState.Approved, OtherEyes: true),
        new(OverlayState.Approved, OverlayAct.End, OverlayRights.Approve, OverlayState.Ended, OtherEyes: true),
    ];

    public static OverlayTransition? From(OverlayState state, OverlayAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(OverlayAct act) => act is OverlayAct.Return or OverlayAct.Withdraw or OverlayAct.End or OverlayAct.Drop;

    public static string Name(OverlayState state) => state switch
    {
        OverlayState.Draft => "Dự thảo",
        OverlayState.Submitted => "Chờ duyệt",
        OverlayState.Approved => "Đã duyệt",
        OverlayState.Ended => "Đã chấm dứt",
        OverlayState.Dropped => "Đã bỏ",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(OverlayAct act) => act switch
    {
        OverlayAct.Submit => "Trình duyệt",
        OverlayAct.Withdraw => "Rút lại",
        OverlayAct.Approve => "Duyệt",
        OverlayAct.Return => "Trả lại để sửa",
        OverlayAct.End => "Chấm dứt áp dụng",
        OverlayAct.Drop => "Bỏ dự thảo",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Kind(OverlayState state) => state switch
    {
        OverlayState.Submitted => "nguoi",
        OverlayState.Approved => "xong",
        OverlayState.Ended or OverlayState.Dropped => "loi",
        _ => "",
    };

    public static string IconOf(OverlayAct act) => act switch
    {
        OverlayAct.Submit => "send",
        OverlayAct.Approve => "clipboard-check",
        OverlayAct.End => "archive",
        OverlayAct.Drop => "trash",
        _ => "arrow-back-up",
    };
}
