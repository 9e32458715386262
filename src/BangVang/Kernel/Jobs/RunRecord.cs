using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BangVang.Kernel.Jobs;

/// <summary>Keeps the state of runs, apart from the transactions of the jobs.</summary>
public sealed class RunRecord(NpgsqlDataSource source, IServiceScopeFactory scopes, Clock clock)
{
    /// <summary>Held by whoever works on the run, for as long as they live.</summary>
    public async Task<IAsyncDisposable> Guard(Guid id, CancellationToken stop)
    {
        var connection = await source.OpenConnectionAsync(stop);
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_lock(hashtextextended($1, 42))", connection) { CommandTimeout = 0 };
            command.Parameters.Add(new() { Value = id.ToString() });
            await command.ExecuteNonQueryAsync(stop);
            return new Held(connection, id);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The run, now running; null when it is over already.</summary>
    public async Task<JobRun?> Begin(Guid id, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var run = await db.JobRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop);
        if (run is null || run.IsOver) return null;
        if (run.CancelAskedAt is not null)
        {
            await End(id, JobState.Cancelled, null, null);
            return null;
        }
        await db.Database.ExecuteSqlAsync(
            $"update job_runs set state = 'Running', started_at = {clock.Now}, tries = tries + 1, done = 0, total = null, message = null where id = {id}", stop);
        return run;
    }

    /// <summary>Ends a run that has not ended itself.</summary>
    public async Task End(Guid id, JobState state, string? message, string? error)
    {
        await using var command = source.CreateCommand("""
            update job_runs set state = $2, ended_at = $3, message = coalesce($4, message), error_id = $5,
                done = case when $2 = 'Done' then coalesce(total, done) else done end
            where id = $1 and state in ('Queued', 'Running')
            """);
        command.Parameters.AddRange(new NpgsqlParameter[]
        {
            new() { Value = id }, new() { Value = state.ToString() }, new() { Value = clock.Now },
            new() { Value = (object?)message ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = (object?)error ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
        });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The program is shutting down: the run waits for the next start.</summary>
    public async Task PutBack(Guid id)
    {
        await using var command = source.CreateCommand("update job_runs set state = 'Queued' where id = $1 and state = 'Running'");
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync();
    }

    sealed class Held(NpgsqlConnection connection, Guid id) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            {
                if (connection.FullState != System.Data.ConnectionState.Open) return;
                await using var command = new NpgsqlCommand("select pg_advisory_unlock(hashtextextended($1, 42))", connection);
                command.Parameters.Add(new() { Value = id.ToString() });
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
