using BangVang.Kernel.Rights;

namespace BangVang.Insignia;

public static class InsigniaRights
{
    public const string See = "insignia.see";
    public const string Keep = "insignia.keep";
    public const string Ask = "insignia.ask";
    public const string Decide = "insignia.decide";

    public static readonly Right[] All =
    [
        new(See, "Xem hiện vật, đơn cấp đổi, cấp lại", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.Leader, Role.Clerk, Role.Auditor, Role.Inspector),
        new(Keep, "Nhập, xuất kho hiện vật", Role.StandingOfficer, Role.Clerk),
        new(Ask, "Lập đơn cấp đổi, cấp lại hiện vật", Role.UnitOfficer, Role.StandingOfficer),
        new(Decide, "Giải quyết đơn cấp đổi, cấp lại hiện vật", Role.StandingOfficer, Role.Leader),
    ];
}
