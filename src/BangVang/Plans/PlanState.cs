namespace BangVang.Plans;

public enum PlanState { Draft, Submitted, Appraised, Signed, Issued, Closed }

public enum PlanAct { Submit, Withdraw, Endorse, Return, Sign, Issue, Record, Close }

/// <summary>One arrow of the plan's life: from which state, by which act, with which right, to which state.</summary>
public sealed record PlanTransition(PlanState From, PlanAct Act, string Right, PlanState To);

/// <summary>The life of a plan, written once: the pages, the acts and docs/states/plan.md all read it here.</summary>
public static class PlanFlow
{
    public static IReadOnlyList<PlanTransition> All { get; } =
    [
        new(PlanState.Draft, PlanAct.Submit, PlanRights.Draft, PlanState.Submitted),
        new(PlanState.Draft, PlanAct.Record, PlanRights.Draft, PlanState.Issued),
        new(PlanState.Submitted, PlanAct.Withdraw, PlanRights.Draft, PlanState.Draft),
        new(PlanState.Submitted, PlanAct.Endorse, PlanRights.Appraise, PlanState.Appraised),
        new(PlanState.Submitted, PlanAct.Return, PlanRights.Appraise, PlanState.Draft),
        new(PlanState.Appraised, PlanAct.Sign, PlanRights.Sign, PlanState.Signed),
        new(PlanState.Appraised, PlanAct.Return, PlanRights.Sign, PlanState.Draft),
        new(PlanState.Signed, PlanAct.Issue, PlanRights.Issue, PlanState.Issued),
        new(PlanState.Signed, PlanAct.Return, PlanRights.Issue, PlanState.Draft),
        new(PlanState.Issued, PlanAct.Close, PlanRights.Follow, PlanState.Closed),
    ];

    public static PlanTransition? From(PlanState state, PlanAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(PlanAct act) => act is PlanAct.Return or PlanAct.Withdraw;

    public static string Name(PlanState state) => state switch
    {
        PlanState.Draft => "Dự thảo",
        PlanState.Submitted => "Chờ thẩm định",
        PlanState.Appraised => "Đã thẩm định, chờ ký",
        PlanState.Signed => "Đã ký, chờ phát hành",
        PlanState.Issued => "Đã ban hành",
        PlanState.Closed => "Đã kết thúc",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(PlanAct act) => act switch
    {
        PlanAct.Submit => "Trình thẩm định",
        PlanAct.Withdraw => "Rút lại",
        PlanAct.Endorse => "Thẩm định đạt",
        PlanAct.Return => "Trả lại để sửa",
        PlanAct.Sign => "Ký kế hoạch",
        PlanAct.Issue => "Cấp số, phát hành",
        PlanAct.Record => "Ghi nhận đã ban hành",
        PlanAct.Close => "Kết thúc kế hoạch",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
