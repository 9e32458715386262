using System.Text.Json;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BangVang.Kernel.Jobs;

/// <summary>What a job knows of itself while it runs, and how it tells of its progress.</summary>
public sealed class JobContext(JobRun run, NpgsqlDataSource source, Clock clock, CancellationToken stop)
{
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    DateTimeOffset told = DateTimeOffset.MinValue;

    public Guid RunId => run.Id;

    public Guid? AskedById => run.AskedById;

    public string AskedByName => run.AskedByName;

    /// <summary>True when an earlier try was broken off.</summary>
    public bool IsAgain => run.Tries > 0;

    /// <summary>Set when the program is being shut down; the job is then begun again elsewhere.</summary>
    public CancellationToken Stop => stop;

    public T Arguments<T>() => JsonSerializer.Deserialize<T>(run.Arguments, LabelBook.Json)
        ?? throw new InvalidOperationException($"Job {run.Job} has no arguments.");

    /// <summary>
    /// Says how far the work is, visible at once whatever transaction the job is in. Between two steps, so this is where a job
    /// that was asked to stop does stop.
    /// </summary>
    public async Task Progress(long done, long? total = null, string? message = null)
    {
        stop.ThrowIfCancellationRequested();
        if (clock.Now - told < Pace && done != total) return;
        told = clock.Now;
        await using var command = source.CreateCommand(
            "update job_runs set done = $2, total = $3, message = $4 where id = $1 returning cancel_asked_at is not null");
        command.Parameters.AddRange(new NpgsqlParameter[]
        {
            new() { Value = run.Id }, new() { Value = done },
            new() { Value = (object?)total ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint },
            new() { Value = (object?)message ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
        });
        if (await command.ExecuteScalarAsync(stop) is true) throw new JobCancelled();
    }

    /// <summary>
    /// Marks the run as done within the job's own transaction: what is done and that it is done are then one fact, and a crash
    /// after the commit does not begin it again.
    /// </summary>
    public async Task Complete(AppDb db, string? message = null, string? resultLink = null)
    {
        var marked = await db.Database.ExecuteSqlAsync($"""
            update job_runs set state = 'Done', ended_at = {clock.Now}, done = coalesce(total, done), message = {message}, result_link = {resultLink}
            where id = {run.Id} and state = 'Running' and cancel_asked_at is null
            """, stop);
        if (marked == 0) throw new JobCancelled();
    }
}

/// <summary>The job was asked to stop, and stops.</summary>
public sealed class JobCancelled() : Exception("The job was asked to stop.");
