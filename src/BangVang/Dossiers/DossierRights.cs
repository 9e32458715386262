using BangVang.Kernel.Rights;

namespace BangVang.Dossiers;

public static class DossierRights
{
    /// <summary>Opens the pages of dossiers; which ones exist for somebody follows from the rights below.</summary>
    public const string See = "dossiers.see";

    /// <summary>Whole dossiers of and to the bodies over which it is held.</summary>
    public const string Read = "dossiers.read";
    public const string Propose = "dossiers.propose";
    public const string Receive = "dossiers.receive";
    public const string Appraise = "dossiers.appraise";
    public const string Concur = "dossiers.concur";
    public const string Send = "dossiers.send";

    /// <summary>What has come before the council of the body.</summary>
    public const string ReadAtCouncil = "dossiers.read-at-council";

    public static readonly Right[] All =
    [
        new(See, "Mở trang hồ sơ khen thưởng", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.BlockOfficer, Role.CouncilMember, Role.Leader, Role.Clerk, Role.Inspector, Role.Auditor),
        new(Read, "Xem hồ sơ khen thưởng", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.BlockOfficer, Role.Leader, Role.Clerk, Role.Inspector, Role.Auditor),
        new(Propose, "Lập, trình hồ sơ khen thưởng", Role.StandingOfficer, Role.UnitOfficer, Role.BlockOfficer),
        new(Receive, "Tiếp nhận hồ sơ khen thưởng", Role.StandingOfficer),
        new(Appraise, "Thẩm định hồ sơ khen thưởng", Role.StandingOfficer, Role.Appraiser),
        new(Concur, "Cho ý kiến phối hợp về hồ sơ khen thưởng", Role.StandingOfficer, Role.UnitOfficer, Role.Leader),
        new(Send, "Trình hồ sơ khen thưởng lên cấp trên", Role.StandingOfficer, Role.Leader),
        new(ReadAtCouncil, "Xem hồ sơ trình Hội đồng", Role.CouncilMember),
    ];
}
