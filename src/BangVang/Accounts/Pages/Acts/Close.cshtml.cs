using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Acts;

[Needs(AccountRights.Manage), Act("Đóng tài khoản")]
public sealed class CloseModel(AppDb db, Granting granting, Clock clock) : AccountAct(db, granting)
{
    [BindProperty, Required(ErrorMessage = "Nhập ngày đóng."), Display(Name = "Đóng từ ngày")]
    public DateOnly? On { get; set; } = clock.Today;

    public override string Heading => "Đóng tài khoản";

    public override string Consequence =>
        $"{Account.Name} không đăng nhập được nữa và bị đăng xuất ở mọi nơi. Việc đã làm, chữ ký, nhật ký vẫn còn nguyên. Mở lại được khi cần.";

    public override string Fields => "_ClosedOn";

    public override bool IsGrave => true;

    protected override string? Needless => Account.ClosedOn is { } closed ? $"Tài khoản đã đóng từ ngày {closed:dd/MM/yyyy}." : null;

    protected override async Task<string> Do()
    {
        await Granting.Close(Actor, Account, On!.Value);
        return $"Đã đóng tài khoản của {Account.Name} từ ngày {On:dd/MM/yyyy}.";
    }
}
