using BangVang.Kernel.Rights;

namespace BangVang.Decisions;

public static class DecisionRights
{
    public const string See = "decisions.see";
    public const string Draft = "decisions.draft";
    public const string Check = "decisions.check";
    public const string Sign = "decisions.sign";
    public const string Issue = "decisions.issue";
    public const string Print = "decisions.print";
    public const string Receive = "decisions.receive";
    public const string Keys = "decisions.keys";

    public static readonly Right[] All =
    [
        new(See, "Xem quyết định khen thưởng", Enum.GetValues<Role>()),
        new(Draft, "Soạn, trình quyết định khen thưởng", Role.StandingOfficer),
        new(Check, "Kiểm tra dự thảo quyết định", Role.Appraiser),
        new(Sign, "Ký quyết định khen thưởng", Role.Leader),
        new(Issue, "Cấp số, phát hành quyết định khen thưởng", Role.Clerk),
        new(Print, "In, trao bằng và giấy; mẫu bằng, máy in", Role.StandingOfficer, Role.Clerk),
        new(Receive, "Nhận tin khen thưởng của đơn vị", Role.StandingOfficer, Role.UnitOfficer, Role.BlockOfficer),
        new(Keys, "Khóa ký số của cơ quan, chứng thư gốc tin cậy", Role.Clerk, Role.Administrator),
    ];
}
