using BangVang.Kernel.Rights;

namespace BangVang.Accounts;

public static class AccountRights
{
    public const string See = "accounts.see", Manage = "accounts.manage", SeeSettings = "settings.see", ChangeSettings = "settings.change";

    public static readonly Right[] All =
    [
        new(See, "Xem tài khoản và quyền", Role.Administrator, Role.Auditor),
        new(Manage, "Quản trị tài khoản và quyền", Role.Administrator),
        new(SeeSettings, "Xem cấu hình", Role.Administrator, Role.Auditor),
        new(ChangeSettings, "Thay đổi cấu hình", Role.Administrator),
    ];
}
