using BangVang.Accounts.Lists;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

/// <summary>Ends a delegation before its day.</summary>
[SignedIn]
public sealed class TakeBackModel(AppDb db, Delegating delegating) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public GrantRow Lent { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        var lent = await GrantRow.Of(db, Mine()).FirstOrDefaultAsync();
        if (lent is not null) Lent = lent;
        return lent is not null;
    }

    [Act("Thu hồi ủy quyền")]
    public async Task<IActionResult> OnPost()
    {
        var grant = await Mine().FirstOrDefaultAsync();
        if (grant is null || !await Load()) return NotFound();
        delegating.TakeBack(Actor, grant);
        About("account", Actor.Id);
        About("account", grant.AccountId);
        await db.SaveChangesAsync();
        Flash($"Đã thu hồi vai {RoleNames.Of(grant.Role)} đã ủy quyền cho {Lent.Account}.");
        return RedirectToPage("Delegations");
    }

    IQueryable<AccountGrant> Mine() => db.AccountGrants.Where(g => g.Id == Id && g.DelegatedById == Actor.Id);
}
