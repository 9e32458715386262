using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices;

/// <summary>Tells people something, in the caller's transaction; never the same thing twice to the same person.</summary>
public sealed class NoticeBoard(AppDb db, Clock clock)
{
    /// <param name="kind">The kind of thing it is about: "plan".</param>
    /// <param name="sentence">A whole sentence, as the page and the mail say it.</param>
    /// <param name="link">A path within the product.</param>
    /// <param name="key">Two notices with one key are the same: "plan-due {id} {day}".</param>
    /// <returns>How many were told who had not been.</returns>
    public async Task<int> Tell(IEnumerable<Guid> accounts, string kind, string sentence, string? link, string key)
    {
        if (link is not null && (link.Length == 0 || link[0] != '/' || link.StartsWith("//", StringComparison.Ordinal)))
            throw new ArgumentException("A notice leads to a page of ours.", nameof(link));
        var people = accounts.Distinct().ToArray();
        var ids = people.Select(_ => Guid.CreateVersion7()).ToArray();
        return await db.Database.ExecuteSqlAsync($"""
            insert into notices (id, account_id, key, kind, sentence, link, told_at)
            select t.id, t.account_id, {key}, {kind}, {sentence}, {link}, {clock.Now}
            from unnest({ids}, {people}) as t(id, account_id)
            on conflict (account_id, key) do nothing
            """);
    }

    public IQueryable<Notice> UnreadOf(Guid account) => db.Notices.Where(n => n.AccountId == account && n.ReadAt == null);

    public Task<int> Unread(Guid account) => UnreadOf(account).CountAsync();

    public Task<int> Read(Guid account, Guid? only = null) => db.Database.ExecuteSqlAsync(
        $"update notices set read_at = {clock.Now} where account_id = {account} and read_at is null and ({only}::uuid is null or id = {only})");
}
