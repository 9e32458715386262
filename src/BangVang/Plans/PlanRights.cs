using BangVang.Kernel.Rights;

namespace BangVang.Plans;

public static class PlanRights
{
    public const string See = "plans.see";
    public const string Draft = "plans.draft";
    public const string Appraise = "plans.appraise";
    public const string Sign = "plans.sign";
    public const string Issue = "plans.issue";
    public const string Follow = "plans.follow";
    public const string Report = "plans.report";

    public static readonly Right[] All =
    [
        new(See, "Xem kế hoạch", Enum.GetValues<Role>()),
        new(Draft, "Lập, trình kế hoạch", Role.StandingOfficer, Role.UnitOfficer, Role.BlockOfficer),
        new(Appraise, "Thẩm định kế hoạch", Role.Appraiser),
        new(Sign, "Ký kế hoạch", Role.Leader),
        new(Issue, "Cấp số, phát hành kế hoạch", Role.Clerk),
        new(Follow, "Theo dõi, đôn đốc, xác nhận nhiệm vụ", Role.StandingOfficer, Role.BlockOfficer),
        new(Report, "Báo cáo tiến độ nhiệm vụ", Role.StandingOfficer, Role.UnitOfficer, Role.BlockOfficer),
    ];
}
