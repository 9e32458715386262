using BangVang.Accounts.Pages.Administration;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Acts;

[Needs(AccountRights.Manage), Act("Cấp lại mật khẩu")]
public sealed class ResetPasswordModel(AppDb db, Granting granting, PasswordLinks links, Clock clock) : AccountAct(db, granting)
{
    public override string Heading => Account.PasswordHash is null ? "Cấp liên kết đặt mật khẩu" : "Cấp lại mật khẩu";

    public override string Consequence =>
        $"Tạo một liên kết dùng một lần để {Account.Name} tự đặt mật khẩu. Mật khẩu và liên kết cũ hết dùng được ngay; người đang đăng nhập bị đăng xuất.";

    protected override string? Needless => Account.IsClosedOn(clock.Today) ? "Tài khoản đã đóng. Mở lại trước." : null;

    protected override async Task<string> Do()
    {
        string Address(string token) => PasswordLinkAddress.Of(this, token);
        TempData[ShowModel.LinkKey] = Address(await links.Make(Account, Actor.Id, Address));
        return $"Đã tạo liên kết đặt mật khẩu cho {Account.Name}.";
    }
}
