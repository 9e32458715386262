using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Accounts.Pages.Acts;

[Needs(AccountRights.Manage), Act("Mở khóa đăng nhập")]
public sealed class UnlockModel(AppDb db, Granting granting, Clock clock) : AccountAct(db, granting)
{
    public override string Heading => "Mở khóa đăng nhập";

    public override string Consequence => $"{Account.Name} đăng nhập lại được ngay, không phải chờ đến {Clock.LocalTime(Account.LockoutEnd!.Value):HH:mm}.";

    protected override string? Needless => Account.IsLockedAt(clock.Now) ? null : "Tài khoản không bị tạm khóa.";

    protected override Task<string> Do()
    {
        Account.Unlock();
        return Task.FromResult($"Đã mở khóa đăng nhập cho {Account.Name}.");
    }
}
