using BangVang.Accounts;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils;

/// <param name="Account">User name or full name of the account with which the member signs in; null: none.</param>
public sealed record NewMember(string Name, string? Post, CouncilOffice Office, string? Account);

/// <summary>Carries out a decision on who sits: who comes, who leaves; sessions that are on are seated anew.</summary>
public sealed class Composing(AppDb db, Seating seating, Clock clock)
{
    /// <param name="from">The first day of the new composition.</param>
    /// <param name="went">Members who leave; the day before is their last.</param>
    public async Task<Composition> Compose(Council council, CompositionFacts facts, DateOnly from, IReadOnlyList<NewMember> came, IReadOnlyCollection<Guid> went, Actor actor)
    {
        if (came.Count + went.Count == 0) throw new Refusal("Quyết định chưa thêm hay thôi thành viên nào. Nhập ít nhất một người.");
        await Hold(council);
        var decision = new Composition
        {
            CouncilId = council.Id, Number = facts.Number.Trim(), DecidedOn = facts.DecidedOn, DecidedBy = facts.DecidedBy.Trim(), EnteredByName = actor.Name, EnteredAt = clock.Now,
        };
        db.Add(decision);
        var sitting = await db.CouncilMembers.Where(m => m.CouncilId == council.Id && m.Until == null).ToListAsync();
        foreach (var id in went) (sitting.Find(m => m.Id == id) ?? throw new Refusal("Người được chọn thôi tham gia không còn là thành viên. Tải lại trang.")).Leave(decision, from.AddDays(-1));
        sitting.RemoveAll(m => m.Until is not null);
        foreach (var one in came) sitting.Add(await Member(council, decision, from, one, sitting));
        if (sitting.Count(m => m.Office == CouncilOffice.Chair) > 1) throw new Refusal("Hội đồng chỉ có một Chủ tịch. Cho Chủ tịch cũ thôi tham gia trong cùng quyết định, hoặc chọn chức danh khác.");
        await db.SaveChangesAsync();
        await seating.Reseat(council.Id, actor);
        return decision;
    }

    /// <summary>Another account, or none, for a member; not once a vote came from the seat.</summary>
    public async Task Link(Council council, CouncilMember member, string? account, Actor actor)
    {
        await Hold(council);
        await db.Entry(member).ReloadAsync();
        if (member.Until is not null) throw new Refusal($"{member.Name} không còn là thành viên Hội đồng. Tải lại trang để xem.");
        var (id, members) = (await Account(council.RootId, member.Name, account), db.CouncilMembers);
        if (id is not null && await members.AnyAsync(m => m.CouncilId == council.Id && m.Id != member.Id && m.Until == null && m.AccountId == id))
            throw new Refusal("Tài khoản này đã là của một thành viên khác. Mỗi tài khoản chỉ bỏ một phiếu.");
        var (seats, sessions) = (db.SessionSeats, db.CouncilSessions.Where(s => s.State == SessionState.Voting));
        if (await seats.AnyAsync(s => s.MemberId == member.Id && s.Way != null && sessions.Any(x => x.Id == s.SessionId)))
            throw new Refusal($"{member.Name} đã bỏ phiếu ở phiên đang mở. Đổi tài khoản sau khi phiên kết thúc.");
        member.AccountId = id;
        await db.SaveChangesAsync();
        await seating.Reseat(council.Id, actor);
    }

    /// <summary>Keeps every other change of the members waiting until this transaction is over.</summary>
    Task Hold(Council council) => db.Hold<Council>(council.Id);

    async Task<CouncilMember> Member(Council council, Composition decision, DateOnly from, NewMember one, List<CouncilMember> sitting)
    {
        var account = await Account(council.RootId, one.Name, one.Account);
        if (account is not null && sitting.Exists(m => m.AccountId == account)) throw new Refusal($"Tài khoản ghi cho {one.Name} đã là của một thành viên khác. Mỗi tài khoản chỉ bỏ một phiếu.");
        var member = new CouncilMember
        {
            CouncilId = council.Id, Name = VietnameseText.Clean(one.Name)!.Trim(), Post = VietnameseText.OrNull(one.Post), Office = one.Office,
            JoinedById = decision.Id, From = from, AccountId = account,
        };
        if (sitting.Exists(m => m.Folded == member.Folded && m.Post == member.Post)) throw new Refusal($"{member.Name} đã là thành viên Hội đồng. Nếu là hai người trùng tên, ghi chức vụ để phân biệt.");
        member.PersonId = await Person(council.RootId, member.Folded);
        db.Add(member);
        return member;
    }

    async Task<Guid?> Account(Guid rootId, string member, string? account)
    {
        if (string.IsNullOrWhiteSpace(account)) return null;
        var (typed, folded, bodies) = (account.Trim(), VietnameseText.Fold(account), db.Organisations.Where(o => o.RootId == rootId));
        var found = await db.Accounts.OpenOn(clock.Today).Where(a => bodies.Any(o => o.Id == a.OrganisationId) && (a.UserName == typed || a.Folded == folded))
            .OrderBy(a => a.Id).Select(a => new { a.Id, a.UserName }).Take(5).ToListAsync();
        return found.Count switch
        {
            0 => throw new Refusal($"Không có tài khoản nào tên “{typed}” (ghi cho {member}). Sửa lại, hoặc để trống: người đó bỏ phiếu giấy."),
            1 => found[0].Id,
            _ => throw new Refusal($"Có {found.Count} tài khoản tên “{typed}”. Nhập tên đăng nhập: {string.Join(", ", found.Select(a => a.UserName))}."),
        };
    }

    // One person of that name in the register is taken to be the member; of several nobody knows which, and the agenda asks by name.
    async Task<Guid?> Person(Guid rootId, string folded)
    {
        var found = await db.People.Where(p => p.RootId == rootId && p.Folded == folded && p.MergedIntoId == null).OrderBy(p => p.Id).Select(p => p.Id).Take(2).ToListAsync();
        return found.Count == 1 ? found[0] : null;
    }
}

/// <summary>The decision's own facts.</summary>
public sealed record CompositionFacts(string Number, DateOnly DecidedOn, string DecidedBy);
