using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices;

/// <summary>The digests' way from Waiting to Sent, one statement a step, each committed before the next.</summary>
public sealed class DigestRows(AppDb db, Clock clock)
{
    public const int MostTries = 5;

    /// <summary>Lays down a row for everybody who has unread notices that no earlier digest told of, and who wants the mail.</summary>
    public Task<int> LayDown(DateOnly day) => db.Database.ExecuteSqlAsync($"""
        insert into digests (account_id, day, state, notices, until, changed_at)
        select n.account_id, {day}, 'Waiting', count(*), {clock.Now}, {clock.Now}
        from notices n
        join accounts a on a.id = n.account_id and coalesce(a.email, '') <> '' and (a.closed_on is null or a.closed_on > {day})
        left join notice_choices c on c.account_id = n.account_id
        where n.read_at is null and n.told_at <= {clock.Now} and coalesce(c.daily_mail, true)
          and n.told_at > coalesce((select max(d.until) from digests d where d.account_id = n.account_id and d.state in ('Sent', 'Doubtful')), '-infinity')
        group by n.account_id
        on conflict (account_id, day) do nothing
        """);

    /// <summary>What a crash left between "sending" and "sent": never sent a second time.</summary>
    public Task<int> SetAside() => db.Database.ExecuteSqlAsync(
        $"update digests set state = 'Doubtful', changed_at = {clock.Now}, error = 'broken off while sending' where state = 'Sending'");

    public Task<List<Guid>> Waiting(DateOnly day) =>
        db.Digests.Where(d => d.Day == day && d.State == DigestState.Waiting).OrderBy(d => d.AccountId).Select(d => d.AccountId).ToListAsync();

    public async Task<bool> Begin(Guid account, DateOnly day) => await db.Database.ExecuteSqlAsync($"""
        update digests set state = 'Sending', tries = tries + 1, changed_at = {clock.Now}
        where account_id = {account} and day = {day} and state = 'Waiting'
        """) == 1;

    public Task Sent(Guid account, DateOnly day) => Move(account, day, DigestState.Sent, null);

    /// <summary>The server refused it, so it was not delivered: it may be tried again, some times.</summary>
    public Task Refused(Guid account, DateOnly day, string error) => db.Database.ExecuteSqlAsync($"""
        update digests set state = case when tries >= {MostTries} then 'Failed' else 'Waiting' end, changed_at = {clock.Now}, error = {error}
        where account_id = {account} and day = {day} and state = 'Sending'
        """);

    /// <summary>The line broke in the middle: whether it was delivered nobody knows.</summary>
    public Task Doubtful(Guid account, DateOnly day, string error) => Move(account, day, DigestState.Doubtful, error);

    Task<int> Move(Guid account, DateOnly day, DigestState state, string? error) => db.Database.ExecuteSqlAsync($"""
        update digests set state = {state.ToString()}, changed_at = {clock.Now}, error = {error}
        where account_id = {account} and day = {day} and state = 'Sending'
        """);
}
