using System.Text.Json;
using BangVang.Kernel;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Npgsql;
using NpgsqlTypes;

namespace BangVang.Journal;

/// <summary>Adds rows to the end of the chain. Writers wait for one another, from the lock to the end of their transaction.</summary>
public sealed class Writing(Clock clock)
{
    const long LockKey = 0x4A4F55524E;

    public async Task Write(NpgsqlTransaction transaction, IReadOnlyList<Draft> drafts, CancellationToken stop)
    {
        var (number, previous) = await LockEnd(transaction, stop);
        await using var batch = new NpgsqlBatch(transaction.Connection, transaction);
        foreach (var draft in drafts)
        {
            var entry = Entry(draft, ++number, previous);
            previous = entry.Hash;
            batch.BatchCommands.Add(Insert(entry));
            foreach (var subject in draft.Subjects.Distinct()) batch.BatchCommands.Add(Insert(number, subject));
        }
        await batch.ExecuteNonQueryAsync(stop);
    }

    // The row is read by a second statement: the first one's snapshot would be older than the lock.
    static async Task<(long, byte[])> LockEnd(NpgsqlTransaction transaction, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(transaction.Connection, transaction)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand($"select pg_advisory_xact_lock({LockKey})"),
                new NpgsqlBatchCommand("select number, hash from journal order by number desc limit 1"),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        return await reader.ReadAsync(stop) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, Chain.Root);
    }

    JournalEntry Entry(Draft draft, long number, byte[] previous)
    {
        var now = clock.Now;
        var entry = new JournalEntry
        {
            Number = number,
            At = now.AddTicks(-(now.Ticks % 10)),
            ActorId = draft.Author.Id,
            ActorName = draft.Author.Name,
            ActorHomeId = draft.Author.HomeId,
            ActorPath = draft.Author.Path,
            ForId = draft.Author.ForId,
            ForName = draft.Author.ForName,
            Act = draft.Act,
            Reason = VietnameseText.OrNull(draft.Reason),
            Changes = JsonSerializer.Serialize(draft.Changes, LabelBook.Json),
            Previous = previous,
            Hash = [],
        };
        return entry with { Hash = Chain.Hash(entry, draft.Subjects.Distinct()) };
    }

    static NpgsqlBatchCommand Insert(JournalEntry e) => new("""
        insert into journal (number, id, at, actor_id, actor_name, actor_home_id, actor_path, for_id, for_name, act, reason, changes, previous, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """)
    {
        Parameters =
        {
            new() { Value = e.Number }, new() { Value = e.Id }, new() { Value = e.At },
            Optional(e.ActorId, NpgsqlDbType.Uuid), new() { Value = e.ActorName }, Optional(e.ActorHomeId, NpgsqlDbType.Uuid),
            Optional(e.ActorPath, NpgsqlDbType.Text), Optional(e.ForId, NpgsqlDbType.Uuid), Optional(e.ForName, NpgsqlDbType.Text),
            new() { Value = e.Act }, Optional(e.Reason, NpgsqlDbType.Text), new() { Value = e.Changes, NpgsqlDbType = NpgsqlDbType.Json },
            new() { Value = e.Previous }, new() { Value = e.Hash },
        },
    };

    static NpgsqlBatchCommand Insert(long number, Subject subject) => new("insert into journal_subjects (number, kind, id) values ($1, $2, $3)")
    {
        Parameters = { new() { Value = number }, new() { Value = subject.Kind }, new() { Value = subject.Id } },
    };

    static NpgsqlParameter Optional(object? value, NpgsqlDbType type) => new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };
}
