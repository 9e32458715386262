using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Accounts.Pages.Acts;

[Needs(AccountRights.Manage), Act("Mở lại tài khoản")]
public sealed class ReopenModel(AppDb db, Granting granting, Guarding guarding, Clock clock) : AccountAct(db, granting)
{
    bool isUnused;

    public override string Heading => "Mở lại tài khoản";

    public override string Consequence => $"{Account.Name} đăng nhập lại được bằng mật khẩu cũ, với những vai còn hiệu lực.";

    protected override string? Needless => Account.ClosedOn is null && !isUnused ? "Tài khoản đang mở." : null;

    public override async Task<bool> Load()
    {
        if (!await FindOnly()) return false;
        isUnused = Account.ClosedOn is null && await guarding.Bar(Account) is not null;
        return await base.Load();
    }

    protected override Task<string> Do()
    {
        Account.Reopen(clock.Now);
        return Task.FromResult($"Đã mở lại tài khoản của {Account.Name}.");
    }
}
