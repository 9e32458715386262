using System.Text.Json;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Jobs;

/// <summary>Takes long work in. What is started within a transaction begins when that commits, or never.</summary>
public sealed class JobDesk(AppDb db, Dispatch dispatch, JobBook book, Clock clock)
{
    /// <param name="title">What people see: "Nhập sổ khen thưởng cũ: 10.000 dòng".</param>
    /// <param name="key">Of all runs with this key one runs at a time.</param>
    /// <returns>The run, whose page is /jobs/{id}.</returns>
    public Task<Guid> Start<TJob>(string title, object? arguments, Actor? actor, string? key = null) where TJob : IHouseJob =>
        Start(book.Of(typeof(TJob)).Code, title, arguments, actor, key, once: null);

    /// <summary>The same by the kind's code; with <paramref name="once"/> a second start of the same is no start.</summary>
    public async Task<Guid> Start(string code, string title, object? arguments, Actor? actor, string? key, string? once)
    {
        var id = Guid.CreateVersion7();
        var json = JsonSerializer.Serialize(arguments ?? new { }, LabelBook.Json);
        var taken = await db.Database.ExecuteSqlAsync($"""
            insert into job_runs (id, job, title, key, once, arguments, asked_by_id, asked_by_name, state, queued_at)
            values ({id}, {code}, {title}, {key}, {once}, {json}, {actor?.Id}, {actor?.Name ?? "Hệ thống"}, 'Queued', {clock.Now})
            on conflict (once) do nothing
            """);
        if (taken == 0) return Guid.Empty;
        dispatch.Add(new Ticket(id, code, key));
        if (db.Database.CurrentTransaction is null) await dispatch.SendNow();
        return id;
    }

    /// <summary>Asks a run to stop. One that has not begun never will; one that runs stops at its next step.</summary>
    public async Task<bool> Cancel(Guid id) => await db.Database.ExecuteSqlAsync($"""
        update job_runs
        set cancel_asked_at = coalesce(cancel_asked_at, {clock.Now}),
            state = case when state = 'Queued' then 'Cancelled' else state end,
            ended_at = case when state = 'Queued' then {clock.Now} else ended_at end
        where id = {id} and state in ('Queued', 'Running')
        """) == 1;
}
