using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Issuing;
using BangVang.Decisions.Signing;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Sign), Act("Ký quyết định khen thưởng")]
public sealed class SignModel(ActTools tools, Prizes prizes, SigningPapers signing, KeyChest keys) : ActPage(tools, DecisionAct.Sign)
{
    [BindProperty, StringLength(200), Display(Name = "Mật khẩu khóa ký số")]
    public string? Password { get; set; }

    public SigningKey? Key { get; private set; }

    public override IReadOnlyList<string> Consequences =>
        ["Nội dung không sửa được nữa; muốn sửa phải trả lại hoặc rút lại.", "Tiền thưởng được ghi theo quy định của hôm nay; khi phát hành mà quy định đã đổi thì phải trình ký lại.", "Văn thư cấp số, ngày và phát hành ở bước sau; số và ngày chưa có trong bản bạn ký."];

    protected override string Done => "Đã ký quyết định, chuyển văn thư phát hành.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Key = await keys.OfPerson(Actor.Id);
        return true;
    }

    protected override async Task Carry()
    {
        await prizes.Settle(Decision, Body.Path, Today);
        await base.Carry();
        await Db.SaveChangesAsync();
        if (Password is { Length: > 0 } password) await signing.SignAsPerson(Decision, Actor, password);
    }
}
