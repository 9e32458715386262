using BangVang.Kernel.Rights;

namespace BangVang.Lawbook.Overlays;

public static class OverlayRights
{
    public const string See = "overlays.see";
    public const string Draft = "overlays.draft";
    public const string Approve = "overlays.approve";

    public static readonly Right[] All =
    [
        new(See, "Xem quy định địa phương", Enum.GetValues<Role>()),
        new(Draft, "Soạn, trình quy định địa phương", Role.StandingOfficer, Role.Administrator),
        new(Approve, "Duyệt quy định địa phương", Role.StandingOfficer, Role.Administrator, Role.Leader),
    ];
}
