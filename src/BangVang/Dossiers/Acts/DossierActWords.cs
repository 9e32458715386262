namespace BangVang.Dossiers.Acts;

/// <summary>How acts are called, and which icon they bear.</summary>
public static class DossierActWords
{
    public static string Name(DossierAct act) => act switch
    {
        DossierAct.Submit => "Trình hồ sơ",
        DossierAct.Express => "Trình quyết định ngay",
        DossierAct.Gather => "Gộp trình cấp trên",
        DossierAct.Receive => "Tiếp nhận",
        DossierAct.Return => "Trả điểm cần sửa",
        DossierAct.Resubmit => "Trình lại",
        DossierAct.Withdraw => "Rút hồ sơ",
        DossierAct.ToCouncil => "Trình Hội đồng",
        DossierAct.ToDecision => "Trình quyết định",
        DossierAct.Recall => "Đưa về thẩm định lại",
        DossierAct.Refuse => "Kết luận không đề nghị",
        DossierAct.CouncilSaid => "Hội đồng thông qua",
        DossierAct.CouncilDenied => "Hội đồng không thông qua",
        DossierAct.SendUp => "Gửi cấp trên",
        DossierAct.AwaitAbove => "Chờ cấp trên quyết định",
        DossierAct.TakeBack => "Nhận lại từ cấp trên",
        DossierAct.Decide => "Có quyết định khen thưởng",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string IconOf(DossierAct act) => act switch
    {
        DossierAct.Submit or DossierAct.Resubmit or DossierAct.ToCouncil => "send",
        DossierAct.Express => "urgent",
        DossierAct.Gather => "arrows-join",
        DossierAct.Receive => "inbox",
        DossierAct.ToDecision => "signature",
        DossierAct.Refuse or DossierAct.CouncilDenied => "circle-x",
        DossierAct.CouncilSaid => "users-group",
        DossierAct.SendUp => "mail-forward",
        DossierAct.AwaitAbove => "hourglass",
        DossierAct.Decide => "rubber-stamp",
        _ => "arrow-back-up",
    };

    /// <summary>What moves the dossier on; the others lead back.</summary>
    public static bool IsForward(DossierAct act) => act is DossierAct.Submit or DossierAct.Express or DossierAct.Receive or DossierAct.Resubmit or DossierAct.ToCouncil or DossierAct.ToDecision or DossierAct.SendUp;
}
