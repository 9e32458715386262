using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Library.Pages;

/// <summary>A body that took the initiative over.</summary>
public sealed record SpreadRow(string Body, DateOnly Since, string? Note, string By);

[Needs(InitiativeRights.See)]
public sealed class SpreadModel(AppDb db, Clock clock) : InitiativePage(db)
{
    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị."), Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày bắt đầu áp dụng."), Display(Name = "Áp dụng từ ngày")]
    public DateOnly? Since { get; set; }

    [BindProperty, StringLength(2000), Display(Name = "Cách áp dụng, kết quả")]
    public string? Note { get; set; }

    public IReadOnlyList<SpreadRow> Rows { get; private set; } = [];

    public bool MayAdd => Actor.Can(InitiativeRights.Enter);

    protected override string Part => "Áp dụng lại";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var rows = await Db.Replications.AsNoTracking().Where(r => r.InitiativeId == Id).Join(Db.Set<Organisations.Organisation>(), r => r.OrganisationId, o => o.Id, (r, o) => new { r, o.Name }).OrderBy(x => x.r.Since).ToListAsync();
        Rows = rows.ConvertAll(x => new SpreadRow(x.Name, x.r.Since, x.r.Note, x.r.EnteredByName));
        if (Request.Method == HttpMethods.Get && MayAdd) OrganisationId = Actor.HomeId;
        return true;
    }

    [Act("Ghi đơn vị áp dụng lại sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || !MayAdd) return NotFound();
        if (Since > clock.Today) ModelState.TryAddModelError(nameof(Since), "Ngày bắt đầu áp dụng ở sau hôm nay.");
        if (!ModelState.IsValid) return Page();
        var body = await Db.Set<Organisations.Organisation>().AsNoTracking().SingleAsync(o => o.Id == OrganisationId);
        if (!Actor.Can(InitiativeRights.Enter, body.Path)) throw new Refusal($"Bạn không nhập liệu cho {body.Name}. Đề nghị cán bộ của đơn vị đó ghi.");
        if (!Initiative.IsRecognised) throw new Refusal("Sáng kiến chưa được công nhận nên chưa ghi áp dụng lại.");
        if (body.Id == Initiative.OrganisationId) throw new Refusal($"{body.Name} là nơi có sáng kiến; chỉ ghi đơn vị khác áp dụng lại.");
        if (await Db.Replications.AnyAsync(r => r.InitiativeId == Id && r.OrganisationId == body.Id)) throw new Refusal($"{body.Name} đã được ghi là áp dụng lại sáng kiến này.");
        Db.Add(new Replication { InitiativeId = Id, OrganisationId = body.Id, Since = Since!.Value, Note = VietnameseText.OrNull(Note), EnteredByName = Actor.Name, EnteredAt = clock.Now });
        await Db.SaveChangesAsync();
        About("initiative", Id);
        Flash($"Đã ghi {body.Name} áp dụng lại.");
        return RedirectToPage("/Initiatives/Library/Pages/Spread", new { id = Id });
    }
}
