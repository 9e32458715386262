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
        catch (NpgsqlException e)
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
        catch (InvalidOperationException e)
        {
            log.LogError(e, "The private PostgreSQL could not be started again; the next try follows in {Pause}.", Pause);
        }
    }
}
