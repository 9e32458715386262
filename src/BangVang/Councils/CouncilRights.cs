using BangVang.Kernel.Rights;

namespace BangVang.Councils;

public static class CouncilRights
{
    /// <summary>The councils of the bodies over which the role is held; who sits in a council sees it besides.</summary>
    public const string See = "councils.see";
    public const string Sit = "councils.sit";
    public const string Keep = "councils.keep";

    internal static readonly Right[] All =
    [
        new(See, "Xem Hội đồng, phiên họp, kết quả kiểm phiếu", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.CouncilMember, Role.Leader, Role.Clerk, Role.Administrator, Role.Auditor),
        new(Sit, "Dự họp, bỏ phiếu ở Hội đồng mà mình là thành viên", Enum.GetValues<Role>()),
        new(Keep, "Lập Hội đồng, tổ chức phiên họp, kiểm phiếu", Role.StandingOfficer, Role.UnitOfficer),
    ];
}
