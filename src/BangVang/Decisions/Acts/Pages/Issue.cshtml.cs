using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Issuing;
using BangVang.Decisions.Signing;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Acts.Pages;

[Needs(DecisionRights.Issue), Act("Cấp số, phát hành quyết định khen thưởng")]
public sealed class IssueModel(ActTools tools, DecisionIssuing issuing, Prizes prizes, SigningPapers signing) : ActPage(tools, DecisionAct.Issue)
{
    [BindProperty, Required(ErrorMessage = "Ghi ngày ban hành."), Display(Name = "Ngày ban hành")]
    public DateOnly? On { get; set; }

    [BindProperty, Range(1, 99_999, ErrorMessage = "Số là số nguyên từ 1 đến 99.999."), Display(Name = "Số quyết định")]
    public int? Number { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Mật khẩu khóa ký số của cơ quan")]
    public string? Password { get; set; }

    [BindProperty, Display(Name = "Tôi đã đối chiếu với bản ký")]
    public bool IsChecked { get; set; }

    public SignedPaper? Signed { get; private set; }

    int next;

    public override IReadOnlyList<string> Consequences =>
    [
        $"Quyết định nhận số do văn thư ghi; để trống thì nhận số tiếp theo trong sổ {Decision.Symbol} năm {(On ?? Today).Year} của {BodyName}, hiện là {next:00}/{Decision.Symbol}.",
        Decision.Kind switch
        {
            DecisionKind.Award => $"{Items.Count} dòng vào sổ khen thưởng với số sổ vàng và tiền thưởng như trong bản đã ký; bằng, giấy sẵn sàng để in; đơn vị của người được khen nhận tin.",
            DecisionKind.Annulment => $"{Items.Count} khen thưởng bị hủy bỏ trong sổ; trang kiểm tra báo giấy không còn giá trị.",
            _ => $"{Items.Count} dòng trong sổ khen thưởng được thay bằng dòng đúng; giấy cũ hết hiệu lực, giấy mới có mã mới.",
        },
        "Không thu hồi được số đã cấp. Nếu nội dung sai, phải ra quyết định đính chính hoặc hủy bỏ.",
    ];

    protected override string Done => $"Đã phát hành Quyết định số {Decision.FullNumber}.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        On ??= HttpContext.Request.Method == HttpMethods.Get ? Today : null;
        Signed = await signing.Current(Id);
        if (Obstacle is not null) return true;
        next = await issuing.NextNumber(Decision, (On ?? Today).Year);
        if (Decision.Kind == DecisionKind.Award && await prizes.Otherwise(Items, Body.Path, On ?? Today) is { } otherwise) Findings = [.. Findings, new Finding(otherwise, true)];
        return true;
    }

    public override async Task<IActionResult> OnPost()
    {
        if (!IsChecked) ModelState.AddModelError(nameof(IsChecked), "Chưa đánh dấu đã đối chiếu với bản ký. Số đã cấp không thu hồi được.");
        return await base.OnPost();
    }

    protected override async Task Carry()
    {
        if (Signed?.Stage == PaperStage.SignedByPerson && string.IsNullOrEmpty(Password))
            throw new Refusal("Bản PDF đã được người có thẩm quyền ký số, còn trống số và ngày. Nhập mật khẩu khóa của cơ quan, hoặc tải bản PDF đã ký số đủ lên ở phần Chữ ký trước khi phát hành.");
        await issuing.Issue(Decision, Actor, On!.Value, Number);
        if (Signed?.Stage == PaperStage.SignedByPerson) await signing.SignAsBody(Decision, Actor, Password!);
    }
}
