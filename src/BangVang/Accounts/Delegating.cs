using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>Lending one's own roles to a colleague while one is away.</summary>
public sealed class Delegating(AppDb db, SettingValues settings, Events events, Clock clock)
{
    /// <summary>A vote in a council is personal, an auditor answers to others, and administration is given, never lent.</summary>
    public static bool MayLend(Role role) => role is not (Role.Administrator or Role.Auditor or Role.CouncilMember);

    /// <summary>The roles that the account holds itself and may lend.</summary>
    public async Task<IReadOnlyList<AccountGrant>> Lendable(Guid accountId) =>
        [.. (await db.AccountGrants.AsNoTracking().ValidOn(clock.Today).Where(g => g.AccountId == accountId && g.DelegatedById == null).ToListAsync())
            .Where(g => MayLend(g.Role)).OrderBy(g => g.Role)];

    /// <summary>Those in the same tree who may be asked to stand in.</summary>
    public IQueryable<Account> Colleagues(Actor actor)
    {
        var (organisations, home) = (db.Organisations, actor.HomeId);
        var tree = organisations.Where(o => organisations.Any(h => h.Id == home && h.RootId == o.RootId));
        return db.Accounts.AsNoTracking().OpenOn(clock.Today).Where(a => a.Id != actor.Id && tree.Any(o => o.Id == a.OrganisationId));
    }

    public async Task Lend(Actor actor, Account to, IReadOnlyCollection<Guid> grantIds, DateOnly from, DateOnly until, string? note)
    {
        var grants = (await Lendable(actor.Id)).Where(g => grantIds.Contains(g.Id)).ToList();
        if (grants.Count == 0) throw new Refusal("Chọn ít nhất một vai để ủy quyền.");
        await CheckPeriod(actor, from, until);
        foreach (var grant in grants)
        {
            await RefuseNeedless(to, grant, from, until);
            db.Add(new AccountGrant
            {
                AccountId = to.Id, Role = grant.Role, OrganisationId = grant.OrganisationId, From = from, Until = until,
                DelegatedById = actor.Id, GivenById = actor.Id, GivenAt = clock.Now, Note = note,
            });
        }
        await events.Publish(new RolesDelegated(actor.Id, to.Id, from, until));
    }

    async Task CheckPeriod(Actor actor, DateOnly from, DateOnly until)
    {
        if (from < clock.Today) throw new Refusal($"Không ủy quyền lùi ngày. Chọn từ ngày {clock.Today:dd/MM/yyyy} trở đi.");
        if (until < from) throw new Refusal("Ngày kết thúc trước ngày bắt đầu.");
        var root = await db.Organisations.Where(o => o.Id == actor.HomeId).Select(o => o.RootId).FirstAsync();
        var days = await settings.Number(AccountSettings.DelegationDays, root);
        if (until.DayNumber - from.DayNumber + 1 > days) throw new Refusal($"Một lần ủy quyền dài nhất {days} ngày. Chia làm nhiều lần nếu vắng lâu hơn.");
    }

    async Task RefuseNeedless(Account to, AccountGrant own, DateOnly from, DateOnly until)
    {
        if (own.Until < until) throw new Refusal($"Vai {RoleNames.Of(own.Role)} của bạn chỉ đến ngày {own.Until:dd/MM/yyyy}, không ủy quyền quá ngày đó được.");
        var held = await db.AccountGrants.AsNoTracking().NotOver(clock.Today).FirstOrDefaultAsync(g => g.AccountId == to.Id && g.Role == own.Role
            && g.OrganisationId == own.OrganisationId && g.From <= until && (g.Until == null || from <= g.Until));
        if (held is not null)
            throw new Refusal($"{to.Name} đã có vai {RoleNames.Of(own.Role)} {Granting.Period(held.From, held.Until)}; không cần ủy quyền thêm trong thời gian đó.");
    }

    /// <summary>The lender is back, or the colleague will not: either may end it.</summary>
    public void TakeBack(Actor actor, AccountGrant lent)
    {
        if (lent.IsOver(clock.Today)) throw new Refusal("Ủy quyền này đã hết hiệu lực.");
        lent.TakeBack(clock.Now, actor.Id);
    }
}
