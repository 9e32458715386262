namespace BangVang.Initiatives.Acts;

/// <summary>Where each act is done, and its icon.</summary>
public static class ActPages
{
    public static string PageOf(InitiativeAct act) => act switch
    {
        InitiativeAct.Submit or InitiativeAct.Raise => "/Initiatives/Acts/Pages/PutIn",
        InitiativeAct.Route => "/Initiatives/Acts/Pages/Route",
        InitiativeAct.Return => "/Initiatives/Acts/Pages/Return",
        InitiativeAct.Withdraw => "/Initiatives/Acts/Pages/Withdraw",
        InitiativeAct.Reopen => "/Initiatives/Acts/Pages/Reopen",
        InitiativeAct.Refuse => "/Initiatives/Acts/Pages/Refuse",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static bool IsMain(InitiativeAct act) => act is InitiativeAct.Submit or InitiativeAct.Route;

    public static string IconOf(InitiativeAct act) => act switch
    {
        InitiativeAct.Submit => "send",
        InitiativeAct.Raise => "arrow-up",
        InitiativeAct.Route => "route",
        InitiativeAct.Refuse => "ban",
        _ => "arrow-back-up",
    };
}
