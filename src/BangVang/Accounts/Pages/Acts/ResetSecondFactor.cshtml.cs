using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Accounts.Pages.Acts;

[Needs(AccountRights.Manage), Act("Gỡ xác thực hai bước")]
public sealed class ResetSecondFactorModel(AppDb db, Granting granting, Enrolment enrolment) : AccountAct(db, granting)
{
    public override string Heading => "Gỡ xác thực hai bước";

    public override string Consequence =>
        $"Chỉ làm khi {Account.Name} mất điện thoại và hết mã dự phòng; gặp hoặc gọi để biết chắc đúng người. Lần đăng nhập tới sẽ phải cài đặt lại nếu vai đòi hỏi.";

    public override bool IsGrave => true;

    protected override string? Needless => Account.TwoFactorEnabled ? null : "Tài khoản chưa cài đặt xác thực hai bước.";

    protected override async Task<string> Do()
    {
        await enrolment.Remove(Account);
        Account.EndSessions();
        return $"Đã gỡ xác thực hai bước của {Account.Name}.";
    }
}
