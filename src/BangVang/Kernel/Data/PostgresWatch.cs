using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>Starts the private cluster again when it was lost. A server that we were given is somebody else's to watch.</summary>
public sealed class PostgresWatch(Postgres postgres, NpgsqlDataSource source, ILogger<PostgresWatch> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (!postgres.IsOwn) return;
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stop))
        {
            if (!await Answers(stop)) await StartAgain();
        }
    }

    async Task<bool> Answers(CancellationToken stop)
    {
        try
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteNonQueryAsync(stop);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException)
        {
            log.LogWarning("The private PostgreSQL does not answer: {Reason}", e.Message);
            return false;
        }
    }

    async Task StartAgain()
    {
        try
        {
            await Task.Run(postgres.Restart);
            source.Clear();
        }
        catch (Exception e)
        {
            // Whatever it was (no room on the disk, no right, no process left): a watch that gave up would take the program with it.
            log.LogError(e, "The private PostgreSQL could not be started again; the next try follows in {Pause}.", Pause);
        }
    }
}
