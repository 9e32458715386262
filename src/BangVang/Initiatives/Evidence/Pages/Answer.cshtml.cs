using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Evidence.Pages;

/// <summary>The body that benefits says what the initiative brought it.</summary>
[Needs(InitiativeRights.Enter)]
public sealed class AnswerModel(AppDb db, Clock clock) : InitiativePage(db)
{
    [BindProperty(SupportsGet = true, Name = "confirmation")]
    public Guid Confirmation { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn xác nhận hoặc không xác nhận."), Display(Name = "Trả lời")]
    public bool? Confirms { get; set; }

    [BindProperty, Display(Name = "Đơn vị bắt đầu áp dụng từ ngày")]
    public DateOnly? UsedFrom { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi nội dung trả lời."), StringLength(4000), Display(Name = "Nội dung")]
    public string? Statement { get; set; }

    public EffectConfirmation One { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Choices { get; } = [new("Xác nhận có hiệu quả", "true"), new("Không xác nhận", "false")];

    protected override string Part => "Xác nhận hiệu quả";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var found = await Db.EffectConfirmations.Where(c => c.Id == Confirmation && c.InitiativeId == Id).Join(Db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o.Name, o.Path }).FirstOrDefaultAsync();
        if (found is null || !Actor.Can(InitiativeRights.Enter, found.Path)) return false;
        (One, Body) = (found.c, found.Name);
        return true;
    }

    [Act("Trả lời đề nghị xác nhận hiệu quả")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<EffectConfirmation>(Confirmation);
        if (!await Load()) return NotFound();
        if (UsedFrom > clock.Today) ModelState.TryAddModelError(nameof(UsedFrom), "Ngày bắt đầu áp dụng ở sau hôm nay.");
        if (!ModelState.IsValid) return Page();
        One.Answer(Confirms!.Value, UsedFrom, Statement, Actor, clock.Now);
        await Db.SaveChangesAsync();
        About("initiative", Id);
        Flash(Confirms.Value ? "Đã xác nhận hiệu quả." : "Đã ghi là không xác nhận.");
        return RedirectToPage("/Initiatives/Evidence/Pages/Index", new { id = Id });
    }
}
