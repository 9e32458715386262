using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Gửi hồ sơ khen thưởng lên cấp trên")]
public sealed class SendUpModel(AppDb db, Clock clock, Dispatching dispatching) : DossierActPage(db, clock, DossierAct.SendUp)
{
    [BindProperty, Required(ErrorMessage = "Ghi số, ngày tờ trình đã ký."), StringLength(120), Display(Name = "Số, ngày tờ trình")]
    public string? ProposalNumber { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi ngày gửi."), Display(Name = "Ngày gửi")]
    public DateOnly? SentOn { get; set; }

    public override IReadOnlyList<string> Consequences =>
    [
        $"Một gói gồm tờ trình, danh sách, báo cáo (Word, PDF), tệp đính kèm và dữ liệu máy đọc được đóng lại để gửi {Dossier.Addressee}; mỗi tệp có mã băm SHA-256.",
        "Gói được giữ nguyên trong hồ sơ; nơi nhận dùng Bảng Vàng nhập được và phát hiện được mọi thay đổi.",
        "Hồ sơ chờ kết quả của cấp trên; khi có quyết định thì ghi kết quả ở đây.",
    ];

    protected override string Done => $"Đã đóng gói và ghi nhận gửi {Dossier.Addressee}. Tải gói ở tab Giấy tờ.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) (ProposalNumber, SentOn) = (Dossier.ProposalNumber, Today);
        return true;
    }

    protected override Task<IReadOnlyList<Obstacle>> LookAhead() => dispatching.Readiness(Dossier);

    protected override Task Carry() => dispatching.Send(Dossier, Actor, Frame.Bodies, ProposalNumber!, SentOn!.Value, HttpContext.RequestAborted);
}
