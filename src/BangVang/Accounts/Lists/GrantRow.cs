using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Lists;

/// <summary>A role as pages show it: what, where, from when to when, lent by whom and to whom.</summary>
public sealed class GrantRow
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public required string Account { get; init; }
    public Role Role { get; init; }
    public Guid OrganisationId { get; init; }
    public required string Organisation { get; init; }
    public required string Path { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string? Lender { get; init; }
    public string? Note { get; init; }

    public bool IsLent => Lender is not null;

    public string Period => Granting.Period(From, Until);

    public bool IsOver(DateOnly today) => EndedAt is not null || Until < today;

    public (string? Kind, string Word) State(DateOnly today) =>
        EndedAt is not null ? (null, "Đã thu hồi") : Until < today ? (null, "Đã hết hạn") : From > today ? ("cho", "Chưa đến ngày") : ("xong", "Đang giữ");

    public static IQueryable<GrantRow> Of(AppDb db, IQueryable<AccountGrant> grants)
    {
        var accounts = db.Accounts;
        return grants.AsNoTracking().Join(db.Organisations, g => g.OrganisationId, o => o.Id, (g, o) => new GrantRow
        {
            Id = g.Id, AccountId = g.AccountId, Account = accounts.First(a => a.Id == g.AccountId).Name, Role = g.Role,
            OrganisationId = o.Id, Organisation = o.Name, Path = o.Path, From = g.From, Until = g.Until, EndedAt = g.EndedAt, Note = g.Note,
            Lender = accounts.Where(a => a.Id == g.DelegatedById).Select(a => a.Name).FirstOrDefault(),
        });
    }
}
