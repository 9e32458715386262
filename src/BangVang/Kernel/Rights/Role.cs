namespace BangVang.Kernel.Rights;

/// <summary>What somebody is in the work. A role is granted over an organisation and all that lies below it.</summary>
public enum Role
{
    StandingOfficer,
    Appraiser,
    UnitOfficer,
    BlockOfficer,
    CouncilMember,
    Leader,
    Clerk,
    PressOfficer,
    Inspector,
    Administrator,
    Auditor,
}

public static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.StandingOfficer => "Chuyên viên cơ quan thường trực",
        Role.Appraiser => "Người thẩm định",
        Role.UnitOfficer => "Cán bộ đơn vị",
        Role.BlockOfficer => "Cán bộ khối thi đua",
        Role.CouncilMember => "Ủy viên Hội đồng",
        Role.Leader => "Lãnh đạo ký",
        Role.Clerk => "Văn thư",
        Role.PressOfficer => "Cán bộ tuyên truyền",
        Role.Inspector => "Người kiểm tra",
        Role.Administrator => "Quản trị hệ thống",
        Role.Auditor => "Kiểm soát (chỉ xem)",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Those who sign or administer prove themselves twice.</summary>
    public static bool NeedsSecondFactor(Role role) => role is Role.Leader or Role.Clerk or Role.Administrator;
}
