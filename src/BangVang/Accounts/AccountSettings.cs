using BangVang.Kernel.Settings;

namespace BangVang.Accounts;

/// <summary>
/// Numbers of passwords and sessions. Those marked with QCVN 12:2026/BCA were read in its text; the others are usual practice
/// under TCVN 11930, whose clauses were not read.
/// </summary>
public static class AccountSettings
{
    public const string
        PasswordLength = "accounts.password-length",
        PasswordHistory = "accounts.password-history",
        AdministratorPasswordDays = "accounts.administrator-password-days",
        UnusedDays = "accounts.unused-days",
        Failures = "accounts.failures",
        LockMinutes = "accounts.lock-minutes",
        AddressFailures = "accounts.address-failures",
        IdleMinutes = "accounts.idle-minutes",
        SessionHours = "accounts.session-hours",
        LinkHours = "accounts.link-hours",
        DelegationDays = "accounts.delegation-days";

    const string Password = "Mật khẩu", SignIn = "Đăng nhập và phiên làm việc", Delegation = "Ủy quyền", Source = "QCVN 12:2026/BCA.";

    public static readonly Setting[] All =
    [
        Setting.Number(PasswordLength, Password, "Độ dài tối thiểu", 8, 8, 64, "ký tự",
            $"Luôn phải đủ chữ thường, chữ hoa, chữ số và ký tự đặc biệt. {Source}"),
        Setting.Number(PasswordHistory, Password, "Không dùng lại mật khẩu cũ", 10, 0, 24, "mật khẩu gần nhất", Source),
        Setting.Number(AdministratorPasswordDays, Password, "Quản trị phải đổi mật khẩu sau", 60, 0, 365, "ngày", $"0: không bắt buộc. {Source}"),
        Setting.Number(LinkHours, Password, "Liên kết đặt mật khẩu dùng được trong", 24, 1, 168, "giờ", unverified: true),
        Setting.Number(Failures, SignIn, "Tạm khóa sau số lần nhập sai liên tiếp", 5, 3, 20, "lần", unverified: true),
        Setting.Number(LockMinutes, SignIn, "Thời gian tạm khóa", 15, 1, 1440, "phút", unverified: true),
        Setting.Number(AddressFailures, SignIn, "Số lần sai từ một địa chỉ mạng trong 15 phút", 100, 10, 10000, "lần",
            "Quá số này, địa chỉ đó phải chờ. Cơ quan dùng chung một đường truyền thì đặt cao. Nơi nhiều hệ thống tổ chức dùng chung một máy chủ thì theo mặc định.", unverified: true),
        Setting.Number(IdleMinutes, SignIn, "Tự đăng xuất khi không thao tác", 30, 5, 480, "phút", unverified: true),
        Setting.Number(SessionHours, SignIn, "Phiên làm việc dài nhất", 12, 1, 24, "giờ", unverified: true),
        Setting.Number(UnusedDays, SignIn, "Ngừng tài khoản không dùng sau", 45, 0, 730, "ngày", $"0: không ngừng. {Source}"),
        Setting.Number(DelegationDays, Delegation, "Một lần ủy quyền dài nhất", 90, 1, 366, "ngày", unverified: true),
    ];
}
