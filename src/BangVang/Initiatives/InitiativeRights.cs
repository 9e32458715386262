using BangVang.Kernel.Rights;

namespace BangVang.Initiatives;

public static class InitiativeRights
{
    public const string See = "initiatives.see";
    public const string Enter = "initiatives.enter";
    public const string Route = "initiatives.route";
    public const string Score = "initiatives.score";
    public const string Recognise = "initiatives.recognise";
    public const string Councils = "initiatives.councils";
    public const string Record = "initiatives.record";

    public static readonly Right[] All =
    [
        new(See, "Xem sáng kiến", Enum.GetValues<Role>()),
        new(Enter, "Soạn, nộp đơn công nhận sáng kiến; xác nhận hiệu quả", Role.UnitOfficer, Role.StandingOfficer, Role.BlockOfficer),
        new(Route, "Chuyển hội đồng, trả lại đơn sáng kiến", Role.StandingOfficer, Role.Appraiser),
        new(Score, "Chấm điểm sáng kiến (khi là thành viên hội đồng)", Role.CouncilMember, Role.Leader, Role.StandingOfficer, Role.Appraiser, Role.UnitOfficer),
        new(Recognise, "Quyết định công nhận sáng kiến", Role.Leader),
        new(Councils, "Lập hội đồng sáng kiến, tiêu chí, đợt nhận đơn", Role.StandingOfficer, Role.Administrator),
        new(Record, "Nhập sáng kiến đã công nhận từ sổ cũ", Role.StandingOfficer),
    ];
}
