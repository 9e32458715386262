using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>
/// Applies the embedded SQL files in order, each in a transaction of its own, under an advisory lock.
/// A file that was applied may never change: its checksum is kept and compared.
/// </summary>
public static class Migrations
{
    const long LockKey = 0x42414E47564E;

    public static IReadOnlyList<(int Number, string Name, string Sql)> All { get; } = Read();

    public static async Task<int> Apply(NpgsqlDataSource source, CancellationToken stop = default)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await Run(connection, $"select pg_advisory_lock({LockKey})", stop);
        try
        {
            await Run(connection, """
                create table if not exists migrations (
                    number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())
                """, stop);
            return await ApplyMissing(connection, await Applied(connection, stop), stop);
        }
        finally
        {
            await Run(connection, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    static async Task<int> ApplyMissing(NpgsqlConnection connection, Dictionary<int, string> applied, CancellationToken stop)
    {
        var count = 0;
        foreach (var (number, name, sql) in All)
        {
            var checksum = Checksum(sql);
            if (applied.TryGetValue(number, out var known))
            {
                if (known != checksum) throw new InvalidOperationException($"Migration {number:0000}_{name} was changed after it had been applied.");
                continue;
            }
            await using var transaction = await connection.BeginTransactionAsync(stop);
            await Run(connection, sql, stop);
            await using var insert = new NpgsqlCommand("insert into migrations (number, name, checksum) values ($1, $2, $3)", connection)
            {
                Parameters = { new() { Value = number }, new() { Value = name }, new() { Value = checksum } },
            };
            await insert.ExecuteNonQueryAsync(stop);
            await transaction.CommitAsync(stop);
            count++;
        }
        return count;
    }

    static async Task<Dictionary<int, string>> Applied(NpgsqlConnection connection, CancellationToken stop)
    {
        var applied = new Dictionary<int, string>();
        await using var command = new NpgsqlCommand("select number, checksum from migrations", connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop)) applied[reader.GetInt32(0)] = reader.GetString(1);
        return applied;
    }

    static async Task Run(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync(stop);
    }

    static string Checksum(string sql) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql.ReplaceLineEndings("\n"))));

    static List<(int, string, string)> Read()
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal) && n.Contains(".Migrations.", StringComparison.Ordinal))
            .Select(n => One(assembly, n))
            .OrderBy(m => m.Item1)];
    }

    static (int, string, string) One(Assembly assembly, string resource)
    {
        var file = resource[(resource.IndexOf(".Migrations.", StringComparison.Ordinal) + 12)..^4].TrimStart('_');
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return (int.Parse(file[..4]), file[5..], reader.ReadToEnd());
    }
}
