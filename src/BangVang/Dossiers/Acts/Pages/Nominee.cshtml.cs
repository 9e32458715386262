using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Drafting;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts.Pages;

/// <summary>One act on one nominee, with its reason: taken back, held, left out, moved to another award.</summary>
[Needs(DossierRights.See), Act("Xử lý một người được đề nghị")]
public sealed class NomineeModel(AppDb db, Clock clock, AwardChoices choices, DossierAnswers answers) : DossierPage(db, clock), IReasoned
{
    [FromRoute(Name = "nominee")]
    public Guid NomineeId { get; init; }

    [FromRoute(Name = "act")]
    public NomineeAct Act { get; init; }

    [BindProperty, Required(ErrorMessage = "Ghi rõ lý do."), MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    [BindProperty, Display(Name = "Chuyển sang")]
    public string? Award { get; set; }

    public Nominee Nominee { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public string? NotNow { get; private set; }

    protected override string Part => NomineeFlow.Name(Act);

    public string Consequence => Act switch
    {
        NomineeAct.Withdraw => "Người này rời danh sách; những người khác đi tiếp.",
        NomineeAct.Hold => "Dừng xét cho đến khi có kết luận; hồ sơ đi tiếp không có người này.",
        NomineeAct.Release => "Người này trở lại danh sách đang xét.",
        NomineeAct.LeaveOut => "Không đề nghị khen thưởng; đơn vị trình đọc được lý do.",
        NomineeAct.Restore => "Người này trở lại danh sách đang xét.",
        _ => "Đề nghị được chuyển sang danh hiệu, hình thức khác; mức cũ và lý do được giữ trong lịch sử.",
    };

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Enum.IsDefined(Act) || await Db.Nominees.FirstOrDefaultAsync(n => n.Id == NomineeId && n.DossierId == Id) is not { } nominee) return false;
        if (!NomineeFlow.All.Any(t => t.Act == Act && Actor.Can(t.Right, Frame.Bodies.Of(t.Side)))) return false;
        Nominee = nominee;
        if (!NomineeFlow.IsOpen(Act, nominee.Standing, Dossier.State) || NomineeFlow.From(nominee.Standing, Act) is null)
            NotNow = $"{nominee.Name} đang “{NomineeFlow.Name(nominee.Standing).ToLowerInvariant()}”, hồ sơ đang ở bước “{DossierFlow.Name(Dossier.State)}” nên không thể {NomineeFlow.Name(Act).ToLowerInvariant()}.";
        if (Act == NomineeAct.Downgrade) Awards = [.. (await choices.For(Frame, Award, nominee.Honoree.Kind)).Where(a => a.Value != nominee.AwardCode)];
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (NotNow is not null) throw new Refusal(NotNow);
        if (Act == NomineeAct.Downgrade && Awards.All(a => a.Value != Award)) ModelState.AddModelError(nameof(Award), "Chọn danh hiệu, hình thức chuyển sang.");
        if (!ModelState.IsValid) return Page();
        Db.Add(Nominee.Take(Act, Actor, Now, Reason, Act == NomineeAct.Downgrade ? Award : null));
        await Db.SaveChangesAsync();
        await answers.Settle([Nominee], Actor.Name);
        await answers.TellBelow([Nominee]);
        About("dossier", Id);
        Flash($"{NomineeFlow.Name(Act)}: {Nominee.Name}.");
        return RedirectToPage("/Dossiers/Checking/Pages/Verdict", new { id = Id, nominee = NomineeId });
    }
}
