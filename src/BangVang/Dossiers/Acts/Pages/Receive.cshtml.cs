using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Tiếp nhận hồ sơ khen thưởng")]
public sealed class ReceiveModel(AppDb db, Clock clock, Receiving receiving) : DossierActPage(db, clock, DossierAct.Receive)
{
    [BindProperty, Required(ErrorMessage = "Ghi ngày tiếp nhận."), Display(Name = "Ngày tiếp nhận")]
    public DateOnly? On { get; set; }

    public DateOnly DueOn { get; private set; }

    public override IReadOnlyList<string> Consequences =>
    [
        Dossier.ReceivedOn is { } first ? $"Ngày tiếp nhận lần đầu {first:dd/MM/yyyy} không đổi; quy định áp dụng vẫn theo ngày ấy." : "Quy định áp dụng cho hồ sơ tính theo ngày tiếp nhận.",
        $"Hạn thẩm định: {DueOn:dd/MM/yyyy}.",
    ];

    protected override string Done => $"Đã tiếp nhận hồ sơ {Dossier.Code}, hạn thẩm định {Dossier.AppraiseBy:dd/MM/yyyy}.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) On ??= Today;
        if (NotNow is null) DueOn = await receiving.DueOn(Dossier, Frame.Bodies.ProposingPath, Dossier.ReceivedOn ?? On ?? Today);
        return true;
    }

    protected override Task Carry() => receiving.Receive(Dossier, Actor, Frame.Bodies, On!.Value);
}
