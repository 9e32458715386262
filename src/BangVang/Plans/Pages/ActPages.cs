namespace BangVang.Plans.Pages;

/// <summary>Each act has a page of its own.</summary>
public static class ActPages
{
    public static string PageOf(PlanAct act) => $"/Plans/Acts/Pages/{act}";

    public static string IconOf(PlanAct act) => act switch
    {
        PlanAct.Submit => "send",
        PlanAct.Withdraw or PlanAct.Return => "arrow-back-up",
        PlanAct.Endorse => "clipboard-check",
        PlanAct.Sign => "signature",
        PlanAct.Issue => "rubber-stamp",
        PlanAct.Record => "file-check",
        PlanAct.Close => "archive",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
