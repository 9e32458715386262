using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>How the journal and other lower floors speak of accounts.</summary>
static class AccountWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("account", "Tài khoản") { Names = Names });
        house.Labels.Entity<Account>("account", "Tài khoản")
            .Field(a => a.Name, "Họ tên")
            .Field(a => a.UserName, "Tên đăng nhập")
            .Field(a => a.Email, "Thư điện tử")
            .Field(a => a.PhoneNumber, "Điện thoại")
            .Field(a => a.Position, "Chức vụ")
            .Refers(a => a.OrganisationId, "Đơn vị", "organisation")
            .Field(a => a.ClosedOn, "Ngày khóa")
            .Field(a => a.PasswordChangedAt, "Đổi mật khẩu lúc")
            .Field(a => a.MustChangePassword, "Phải đổi mật khẩu")
            .Field(a => a.TwoFactorEnabled, "Xác thực hai lớp")
            .Field(a => a.LockoutEnd, "Tạm khóa đến");
        house.Labels.Entity<AccountGrant>("grant", "Vai trò")
            .Refers(g => g.AccountId, "Tài khoản", "account")
            .Field(g => g.Role, "Vai trò", RoleNames.Of)
            .Refers(g => g.OrganisationId, "Phạm vi", "organisation")
            .Field(g => g.From, "Từ ngày")
            .Field(g => g.Until, "Đến ngày")
            .Refers(g => g.DelegatedById, "Người ủy quyền", "account");
    }

    static async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        await services.GetRequiredService<AppDb>().Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
}
