using BangVang.Accounts;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

[SignedIn]
public sealed class ShowModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    const int Recent = 8;

    List<CouncilMember> all = [];

    public IReadOnlyList<CouncilMember> Sitting { get; private set; } = [];

    public IReadOnlyList<CouncilMember> Former { get; private set; } = [];

    public IReadOnlySet<Guid> ClosedAccounts { get; private set; } = new HashSet<Guid>();

    public IReadOnlyList<Composition> Decisions { get; private set; } = [];

    public IReadOnlyList<CouncilSession> Sessions { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        all = await Db.CouncilMembers.AsNoTracking().Where(m => m.CouncilId == Id).ToListAsync();
        Sitting = [.. all.Where(m => m.Until is null || m.Until >= Today).OrderBy(m => m.Office).ThenBy(m => m.Id)];
        Former = [.. all.Where(m => m.Until < Today).OrderByDescending(m => m.Until)];
        var accounts = Sitting.Select(m => m.AccountId).OfType<Guid>().ToArray();
        ClosedAccounts = (await Db.Accounts.Where(a => accounts.Contains(a.Id) && a.ClosedOn != null && a.ClosedOn <= Today).Select(a => a.Id).ToListAsync()).ToHashSet();
        Decisions = await Db.Compositions.AsNoTracking().Where(c => c.CouncilId == Id).OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id).ToListAsync();
        Sessions = await Db.SessionsVisibleTo(Actor).AsNoTracking().Where(s => s.CouncilId == Id).OrderByDescending(s => s.MeetsOn).ThenByDescending(s => s.Id).Take(Recent).ToListAsync();
        return true;
    }

    /// <summary>"thêm 2, thôi 1: Lò Văn Sơn".</summary>
    public string Changes(Guid decision)
    {
        var (came, went) = (all.Where(m => m.JoinedById == decision).ToList(), all.Where(m => m.LeftById == decision).ToList());
        return string.Join("; ", new[] { Some("thêm", came), Some("thôi", went) }.OfType<string>());
    }

    static string? Some(string verb, List<CouncilMember> members) => members.Count == 0 ? null
        : $"{verb} {members.Count}{(members.Count <= 3 ? $": {string.Join(", ", members.Select(m => m.Name))}" : "")}";
}
