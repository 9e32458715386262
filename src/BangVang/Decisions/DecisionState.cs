namespace BangVang.Decisions;

public enum DecisionKind { Award, Annulment, Correction }

public enum DecisionState { Draft, Submitted, Checked, Signed, Issued, Dropped }

public enum DecisionAct { Submit, Withdraw, Check, Return, Sign, Issue, Drop }

/// <summary>One arrow of a decision's life.</summary>
/// <param name="OtherEyes">Not for anybody who wrote in it.</param>
public sealed record DecisionTransition(DecisionState From, DecisionAct Act, string Right, DecisionState To, bool OtherEyes = false);

/// <summary>The life of a decision, written once: the pages, the acts and docs/states/decision.md all read it here.</summary>
public static class DecisionFlow
{
    public static IReadOnlyList<DecisionTransition> All { get; } =
    [
        new(DecisionState.Draft, DecisionAct.Submit, DecisionRights.Draft, DecisionState.Submitted),
        new(DecisionState.Draft, DecisionAct.Drop, DecisionRights.Draft, DecisionState.Dropped),
        new(DecisionState.Submitted, DecisionAct.Withdraw, DecisionRights.Draft, DecisionState.Draft),
        new(DecisionState.Submitted, DecisionAct.Check, DecisionRights.Check, DecisionState.Checked, OtherEyes: true),
        new(DecisionState.Submitted, DecisionAct.Return, DecisionRights.Check, DecisionState.Draft),
        new(DecisionState.Checked, DecisionAct.Withdraw, DecisionRights.Draft, DecisionState.Draft),
        new(DecisionState.Checked, DecisionAct.Sign, DecisionRights.Sign, DecisionState.Signed),
        new(DecisionState.Checked, DecisionAct.Return, DecisionRights.Sign, DecisionState.Draft),
        new(DecisionState.Signed, DecisionAct.Withdraw, DecisionRights.Draft, DecisionState.Draft),
        new(DecisionState.Signed, DecisionAct.Issue, DecisionRights.Issue, DecisionState.Issued),
        new(DecisionState.Signed, DecisionAct.Return, DecisionRights.Issue, DecisionState.Draft),
    ];

    public static DecisionTransition? From(DecisionState state, DecisionAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(DecisionAct act) => act is DecisionAct.Return or DecisionAct.Withdraw or DecisionAct.Drop;

    public static string Name(DecisionKind kind) => kind switch
    {
        DecisionKind.Award => "Khen thưởng",
        DecisionKind.Annulment => "Hủy bỏ khen thưởng",
        DecisionKind.Correction => "Đính chính",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Name(DecisionState state) => state switch
    {
        DecisionState.Draft => "Dự thảo",
        DecisionState.Submitted => "Chờ kiểm tra",
        DecisionState.Checked => "Đã kiểm tra, chờ ký",
        DecisionState.Signed => "Đã ký, chờ phát hành",
        DecisionState.Issued => "Đã ban hành",
        DecisionState.Dropped => "Đã bỏ",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(DecisionAct act) => act switch
    {
        DecisionAct.Submit => "Trình kiểm tra",
        DecisionAct.Withdraw => "Rút lại",
        DecisionAct.Check => "Kiểm tra đạt",
        DecisionAct.Return => "Trả lại để sửa",
        DecisionAct.Sign => "Ký quyết định",
        DecisionAct.Issue => "Cấp số, phát hành",
        DecisionAct.Drop => "Bỏ dự thảo",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Kind(DecisionState state) => state switch
    {
        DecisionState.Submitted or DecisionState.Checked => "nguoi",
        DecisionState.Signed => "lam",
        DecisionState.Issued => "xong",
        DecisionState.Dropped => "loi",
        _ => "",
    };

    public static string IconOf(DecisionAct act) => act switch
    {
        DecisionAct.Submit => "send",
        DecisionAct.Check => "clipboard-check",
        DecisionAct.Sign => "signature",
        DecisionAct.Issue => "rubber-stamp",
        DecisionAct.Drop => "trash",
        _ => "arrow-back-up",
    };
}
