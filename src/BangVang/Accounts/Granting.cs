using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>
/// Who may change what somebody may do. Nobody gives what lies outside what he administers, nobody changes his own rights,
/// and no tree is left without an administrator.
/// </summary>
public sealed class Granting(AppDb db, Clock clock)
{
    public const string Self = "Đây là tài khoản của chính bạn. Việc này phải do một quản trị khác làm.";
    public const string Beyond = "Tài khoản này còn giữ vai ở đơn vị ngoài phạm vi quản trị của bạn. Nhờ quản trị cấp trên làm việc này.";

    /// <summary>
    /// Null, or why the actor may not administer the account though he sees it. Whoever could give a new password to somebody
    /// with rights beyond his own subtree could take these rights.
    /// </summary>
    public async Task<string?> Barrier(Actor actor, Account account)
    {
        if (account.Id == actor.Id) return Self;
        var within = db.Organisations.Below(actor.PathsFor(AccountRights.Manage));
        var beyond = await db.AccountGrants.NotOver(clock.Today)
            .AnyAsync(g => g.AccountId == account.Id && !within.Any(o => o.Id == g.OrganisationId));
        return beyond ? Beyond : null;
    }

    public async Task Check(Actor actor, Account account)
    {
        if (await Barrier(actor, account) is { } barrier) throw new Refusal(barrier);
    }

    public async Task<AccountGrant> Give(Actor actor, Account account, Role role, Organisation organisation, DateOnly from, DateOnly? until, string? note)
    {
        await Check(actor, account);
        if (!actor.Can(AccountRights.Manage, organisation.Path)) throw new Refusal($"{organisation.Name} nằm ngoài phạm vi quản trị của bạn.");
        if (account.IsClosedOn(clock.Today)) throw new Refusal("Tài khoản đã đóng. Mở lại trước khi cấp vai.");
        if (from < clock.Today) throw new Refusal($"Không cấp vai lùi ngày. Chọn từ ngày {clock.Today:dd/MM/yyyy} trở đi.");
        if (until < from) throw new Refusal("Ngày kết thúc trước ngày bắt đầu.");
        await RefuseTwice(account, role, organisation, from, until);
        var grant = new AccountGrant
        {
            AccountId = account.Id, Role = role, OrganisationId = organisation.Id, From = from, Until = until, GivenById = actor.Id, GivenAt = clock.Now, Note = note,
        };
        db.Add(grant);
        return grant;
    }

    async Task RefuseTwice(Account account, Role role, Organisation organisation, DateOnly from, DateOnly? until)
    {
        var twin = await db.AccountGrants.NotOver(clock.Today).FirstOrDefaultAsync(g => g.AccountId == account.Id && g.Role == role
            && g.OrganisationId == organisation.Id && g.DelegatedById == null && (g.Until == null || from <= g.Until) && (until == null || g.From <= until));
        if (twin is not null)
            throw new Refusal($"{account.Name} đã có vai {RoleNames.Of(role)} ở {organisation.Name} {Period(twin.From, twin.Until)}.");
    }

    /// <param name="on">The last day it holds; null: it ends this moment.</param>
    public async Task End(Actor actor, Account account, AccountGrant grant, DateOnly? on)
    {
        await Check(actor, account);
        if (grant.IsOver(clock.Today)) throw new Refusal("Vai này đã hết hiệu lực.");
        if (on < clock.Today) throw new Refusal($"Ngày cuối còn hiệu lực phải từ ngày {clock.Today:dd/MM/yyyy} trở đi. Để trống nếu thu hồi ngay.");
        if (on >= grant.Until) throw new Refusal($"Vai này đã kết thúc vào ngày {grant.Until:dd/MM/yyyy}, không muộn hơn được.");
        await KeepAnAdministrator(account, grant);
        if (on is { } last && last >= grant.From) grant.Until = last;
        else grant.TakeBack(clock.Now, actor.Id);
    }

    public async Task Close(Actor actor, Account account, DateOnly on)
    {
        await Check(actor, account);
        if (account.ClosedOn is { } closed) throw new Refusal($"Tài khoản đã đóng từ ngày {closed:dd/MM/yyyy}.");
        if (on < clock.Today) throw new Refusal($"Không đóng lùi ngày. Chọn từ ngày {clock.Today:dd/MM/yyyy} trở đi.");
        foreach (var grant in await db.AccountGrants.NotOver(clock.Today).Where(g => g.AccountId == account.Id).ToListAsync())
            await KeepAnAdministrator(account, grant);
        account.ClosedOn = on;
        if (on <= clock.Today) account.EndSessions();
    }

    /// <summary>Two administrators who remove one another at the same moment wait for each other here, and the second is refused.</summary>
    async Task KeepAnAdministrator(Account account, AccountGrant grant)
    {
        if (grant.Role != Role.Administrator || grant.DelegatedById is not null) return;
        var root = await db.Organisations.FromSql($"select *, xmin from organisations where id = {grant.OrganisationId} and root_id = id for no key update")
            .AsNoTracking().SingleOrDefaultAsync();
        if (root is null) return;
        var (others, today) = (db.Accounts.Where(a => a.ClosedOn == null && a.Id != account.Id), clock.Today);
        var remains = await db.AccountGrants.ValidOn(today).AnyAsync(g => g.Role == Role.Administrator && g.OrganisationId == root.Id
            && g.DelegatedById == null && g.Until == null && others.Any(a => a.Id == g.AccountId));
        if (!remains)
            throw new Refusal($"{account.Name} là quản trị cuối cùng của {root.Name}. Cấp vai quản trị không thời hạn cho người khác trước.");
    }

    public static string Period(DateOnly from, DateOnly? until) =>
        until is null ? $"từ {from:dd/MM/yyyy}" : $"từ {from:dd/MM/yyyy} đến {until:dd/MM/yyyy}";
}
