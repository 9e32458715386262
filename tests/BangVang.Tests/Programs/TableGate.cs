using Npgsql;

namespace BangVang.Tests.Programs;

/// <summary>A locked table at which an act of a running program stands still, so that the program can be killed in the middle of it.</summary>
sealed class TableGate : IAsyncDisposable
{
    readonly NpgsqlDataSource source;
    readonly string table;
    NpgsqlConnection connection = null!;
    NpgsqlTransaction held = null!;

    TableGate(string connectionString, string table) => (source, this.table) = (NpgsqlDataSource.Create(connectionString), table);

    /// <param name="mode">"access exclusive": nobody goes on; "share": readers do, the first writer stands still.</param>
    public static async Task<TableGate> At(TestHouse house, string table, string mode)
    {
        var gate = new TableGate(house.ConnectionString, table);
        gate.connection = await gate.source.OpenConnectionAsync();
        gate.held = await gate.connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"lock table {table} in {mode} mode", gate.connection);
        await command.ExecuteNonQueryAsync();
        return gate;
    }

    /// <summary>Waits until somebody stands before it, kills the program, and lets go when the server has noticed.</summary>
    /// <param name="act">What the program was asked to do: it ends without an answer.</param>
    public async Task KillThereIn(BangVangProgram program, Task act)
    {
        await program.Until(async () => await Count($"select count(*) from pg_locks where not granted and relation = '{table}'::regclass") > 0);
        await program.Kill();
        await Should.ThrowAsync<HttpRequestException>(act);
        await held.RollbackAsync();
        await program.Until(async () => await Count("select count(*) from pg_stat_activity where state in ('active', 'idle in transaction') and pid <> pg_backend_pid() and datname = current_database()") == 0);
    }

    public async Task<long> Count(string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await held.DisposeAsync();
        await connection.DisposeAsync();
        await source.DisposeAsync();
    }
}
