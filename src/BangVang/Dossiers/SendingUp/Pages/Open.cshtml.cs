using System.ComponentModel.DataAnnotations;
using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp.Pages;

/// <summary>Enters a package that another house sent.</summary>
[Needs(DossierRights.Propose), Act("Nhập gói hồ sơ khen thưởng")]
public sealed class OpenModel(AppDb db, Unpacking unpacking, UploadLimit limit) : AppPage
{
    [BindProperty, Required(ErrorMessage = "Chọn tệp .zip của gói."), Display(Name = "Gói hồ sơ")]
    public IFormFile? Upload { get; set; }

    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị trình."), Display(Name = "Đơn vị trình")]
    public Guid? ProposingId { get; set; }

    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn cơ quan xét."), Display(Name = "Cơ quan xét")]
    public Guid? DecidingId { get; set; }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var most = await limit.Bytes();
        if (Upload!.Length > most) throw new Refusal(UploadLimit.Sentence($"Gói “{Upload.FileName}”", most));
        using var memory = new MemoryStream();
        await Upload.CopyToAsync(memory);
        var opened = Unpacking.Open(memory.ToArray(), Upload.FileName);
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Id == ProposingId || o.Id == DecidingId).ToDictionaryAsync(o => o.Id);
        var (proposing, deciding) = (bodies[ProposingId!.Value], bodies[DecidingId!.Value]);
        if (!Actor.Can(DossierRights.Propose, proposing.Path)) throw new Refusal($"Bạn không được giao lập hồ sơ cho {proposing.Name}. Chọn đơn vị của bạn.");
        if (deciding.RootId != proposing.RootId) throw new Refusal("Đơn vị trình và cơ quan xét phải cùng một hệ thống.");
        if (!proposing.IsAtOrBelow(deciding)) throw new Refusal($"{deciding.Name} không phải cơ quan cấp trên của {proposing.Name}. Chọn cơ quan khác, hoặc chính đơn vị nếu tự xét.");
        var dossier = await unpacking.Enter(opened, proposing, deciding, Actor, HttpContext.RequestAborted);
        About("dossier", dossier.Id);
        Flash($"Mọi tệp trong gói đúng mã băm. Đã nhập {opened.Content.Nominees.Count} người, tập thể từ hồ sơ {opened.Content.Code} của {opened.Content.From}; kiểm tra rồi trình.");
        return RedirectToPage("/Dossiers/Pages/Show", new { id = dossier.Id });
    }
}
