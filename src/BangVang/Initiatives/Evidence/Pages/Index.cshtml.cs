using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Notices;
using BangVang.Organisations.Picking;
using BangVang.Organisations;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Evidence.Pages;

/// <summary>A confirmation with the body that is asked.</summary>
public sealed record ConfirmationRow(EffectConfirmation One, string Body, string Path);

[Needs(InitiativeRights.See)]
public sealed class IndexModel(AppDb db, Clock clock, NoticeBoard notices, Holders holders) : InitiativePage(db)
{
    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn ít nhất một đơn vị."), Display(Name = "Đơn vị xác nhận")]
    public List<Guid> Bodies { get; set; } = [];

    public IReadOnlyList<ConfirmationRow> Rows { get; private set; } = [];

    public bool MayAsk => Actor.Can(InitiativeRights.Enter, Place.Origin) && Initiative.State is not (InitiativeState.Refused or InitiativeState.Withdrawn);

    protected override string Part => "Minh chứng";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var rows = await Db.EffectConfirmations.AsNoTracking().Where(c => c.InitiativeId == Id).Join(Db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o.Name, o.Path })
            .OrderBy(x => x.c.AskedAt).ToListAsync();
        Rows = rows.ConvertAll(r => new ConfirmationRow(r.c, r.Name, r.Path));
        return true;
    }

    [Act("Đề nghị xác nhận hiệu quả sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || !MayAsk) return NotFound();
        if (Bodies.Count == 0) ModelState.TryAddModelError(nameof(Bodies), "Chọn ít nhất một đơn vị.");
        if (!ModelState.IsValid) return Page();
        var asked = Rows.Select(r => r.One.OrganisationId).ToHashSet();
        var chosen = await Db.Organisations.AsNoTracking().Where(o => Bodies.Contains(o.Id)).ToListAsync();
        if (chosen.Find(o => asked.Contains(o.Id)) is { } twice) throw new Refusal($"Đã đề nghị {twice.Name} xác nhận trước đó.");
        if (chosen.Find(o => o.RootId != Initiative.RootId) is { } strange) throw new Refusal($"{strange.Name} thuộc địa phương khác; đính kèm giấy xác nhận của đơn vị đó ở mục Minh chứng.");
        foreach (var body in chosen)
        {
            Db.Add(new EffectConfirmation { InitiativeId = Id, OrganisationId = body.Id, AskedByName = Actor.Name, AskedAt = clock.Now });
            var people = (await holders.Of(InitiativeRights.Enter, body.Path)).Select(h => h.Id).Where(h => h != Actor.Id);
            await notices.Tell(people, "initiative", $"{Origin} đề nghị {body.Name} xác nhận hiệu quả sáng kiến “{Initiative.Title}”.", $"/initiatives/{Id}/evidence", $"initiative-confirm {Id} {body.Id}");
        }
        await Db.SaveChangesAsync();
        About("initiative", Id);
        Flash($"Đã gửi đề nghị tới {chosen.Count} đơn vị.");
        return RedirectToPage("/Initiatives/Evidence/Pages/Index", new { id = Id });
    }
}
