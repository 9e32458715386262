using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.Lists;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

[SignedIn]
public sealed class DelegateModel(AppDb db, Delegating delegating, Clock clock) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public sealed class Form
    {
        [Display(Name = "Vai ủy quyền")]
        public List<Guid> Grants { get; set; } = [];

        [Required(ErrorMessage = "Nhập ngày bắt đầu."), Display(Name = "Từ ngày")]
        public DateOnly? From { get; set; }

        [Required(ErrorMessage = "Nhập ngày kết thúc."), Display(Name = "Hết ngày")]
        public DateOnly? Until { get; set; }

        [StringLength(300), Display(Name = "Lý do vắng")]
        public string? Note { get; set; }
    }

    public string? Reason => Input.Note;

    public Account Colleague { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public bool NeedsSecondFactor { get; private set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        Input.From = clock.Today;
        Input.Grants = [.. Roles.Select(r => Guid.Parse(r.Value))];
        return Page();
    }

    public override async Task<bool> Load()
    {
        var own = await GrantRow.Of(db, db.AccountGrants.ValidOn(clock.Today).Where(g => g.AccountId == Actor.Id && g.DelegatedById == null)).ToListAsync();
        Roles = [.. own.Where(g => Delegating.MayLend(g.Role)).OrderBy(g => g.Role)
            .Select(g => new SelectListItem($"{RoleNames.Of(g.Role)} · {g.Organisation}{(g.Until is null ? "" : $" (đến {g.Until:dd/MM/yyyy})")}", g.Id.ToString()))];
        var colleague = await delegating.Colleagues(Actor).FirstOrDefaultAsync(a => a.Id == Id);
        if (colleague is null || Roles.Count == 0) return false;
        (Colleague, NeedsSecondFactor) = (colleague, !colleague.TwoFactorEnabled && own.Any(g => RoleNames.NeedsSecondFactor(g.Role)));
        Organisation = await db.Organisations.Where(o => o.Id == colleague.OrganisationId).Select(o => o.Name).FirstAsync();
        return true;
    }

    [Act("Ủy quyền")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await delegating.Lend(Actor, Colleague, Input.Grants, Input.From!.Value, Input.Until!.Value, Input.Note);
        About("account", Actor.Id);
        About("account", Colleague.Id);
        await db.SaveChangesAsync();
        Flash($"Đã ủy quyền cho {Colleague.Name} {Granting.Period(Input.From.Value, Input.Until)}.");
        return RedirectToPage("Delegations");
    }
}
