using BangVang.Kernel.Rights;

namespace BangVang.People;

public static class PeopleRights
{
    public const string See = "people.see", Keep = "people.keep", Merge = "people.merge", Import = "people.import", SeeIdentity = "people.see-identity";

    internal static readonly Right[] All =
    [
        new(See, "Xem người, hộ gia đình của đơn vị", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer, Role.CouncilMember, Role.Leader, Role.Clerk, Role.Inspector, Role.Administrator, Role.Auditor),
        new(Keep, "Ghi người, hộ gia đình, xếp loại, kỷ luật", Role.StandingOfficer, Role.UnitOfficer),
        new(Merge, "Gộp các bản ghi của cùng một người", Role.StandingOfficer),
        new(Import, "Nhập danh sách từ Excel", Role.StandingOfficer, Role.UnitOfficer),
        new(SeeIdentity, "Xem đủ số định danh cá nhân (mỗi lần xem đều ghi nhật ký)", Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer),
    ];
}
