using BangVang.Kernel.Rights;

namespace BangVang.Registry;

public static class RegistryRights
{
    public const string See = "register.see", Annul = "register.annul", Import = "register.import", HandOver = "register.hand-over";

    internal static readonly Right[] All =
    [
        new(See, "Xem sổ khen thưởng của đơn vị", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.BlockOfficer, Role.CouncilMember, Role.Leader, Role.Clerk, Role.PressOfficer, Role.Inspector, Role.Administrator, Role.Auditor),
        new(Annul, "Ghi hủy bỏ, thu hồi khen thưởng", Role.StandingOfficer),
        new(Import, "Ghi khen thưởng cũ vào sổ, từng lượt hoặc từ danh sách", Role.StandingOfficer),
        new(HandOver, "Ghi ngày trao bằng, giấy khen", Role.StandingOfficer, Role.UnitOfficer),
    ];
}
