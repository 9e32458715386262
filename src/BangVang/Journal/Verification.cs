using BangVang.Kernel.Web;
using Npgsql;

namespace BangVang.Journal;

/// <summary>What walking the chain found.</summary>
/// <param name="Rows">How many rows are whole, from the first on.</param>
/// <param name="Broken">The first row that is not what it was, with what is wrong with it.</param>
/// <param name="LastHash">Of the last whole row: noted down elsewhere, it proves later that nothing before it was changed or cut off.</param>
public sealed record Verdict(long Rows, long? Broken, string? What, byte[] LastHash);

/// <summary>Walks the journal from its first row and computes every hash anew; one row in memory at a time.</summary>
public sealed class Verification(NpgsqlDataSource source)
{
    const string Rows = """
        select j.number, j.id, j.at, j.actor_id, j.actor_name, j.actor_home_id, j.actor_path, j.for_id, j.for_name, j.act, j.reason,
               j.changes::text, j.previous, j.hash,
               array(select s.kind from journal_subjects s where s.number = j.number order by s.kind, s.id),
               array(select s.id from journal_subjects s where s.number = j.number order by s.kind, s.id)
        from journal j order by j.number
        """;

    /// <param name="noted">A row's number and hash (hexadecimal) that were noted down before.</param>
    public async Task<Verdict> Walk((long Number, string Hash)? noted = null, CancellationToken stop = default)
    {
        await using var command = source.CreateCommand(Rows);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var (count, last) = (0L, Chain.Root);
        while (await reader.ReadAsync(stop))
        {
            var (entry, subjects) = Read(reader);
            if (Fault(entry, subjects, count + 1, last) is { } fault) return new Verdict(count, count + 1, fault, last);
            (count, last) = (entry.Number, entry.Hash);
            if (noted?.Number == count && !Convert.ToHexString(last).StartsWith(noted.Value.Hash, StringComparison.OrdinalIgnoreCase))
                return new Verdict(count - 1, count, "mã băm khác với mã đã ghi lại trước đây", entry.Previous);
        }
        return noted?.Number > count
            ? new Verdict(count, count + 1, $"nhật ký bị cắt bớt: trước đây đã có dòng {noted.Value.Number}", last)
            : new Verdict(count, null, null, last);
    }

    static string? Fault(JournalEntry entry, Subject[] subjects, long number, byte[] previous)
    {
        if (entry.Number != number) return $"dòng này không còn, sau dòng {number - 1} là dòng {entry.Number}";
        if (!entry.Previous.AsSpan().SequenceEqual(previous)) return "không nối với dòng trước";
        return entry.Hash.AsSpan().SequenceEqual(Chain.Hash(entry, subjects)) ? null : "nội dung không khớp với mã băm";
    }

    static (JournalEntry, Subject[]) Read(NpgsqlDataReader row)
    {
        var kinds = row.GetFieldValue<string[]>(14);
        var ids = row.GetFieldValue<Guid[]>(15);
        return (new JournalEntry
        {
            Number = row.GetInt64(0),
            Id = row.GetGuid(1),
            At = row.GetFieldValue<DateTimeOffset>(2),
            ActorId = row.IsDBNull(3) ? null : row.GetGuid(3),
            ActorName = row.GetString(4),
            ActorHomeId = row.IsDBNull(5) ? null : row.GetGuid(5),
            ActorPath = Text(row, 6),
            ForId = row.IsDBNull(7) ? null : row.GetGuid(7),
            ForName = Text(row, 8),
            Act = row.GetString(9),
            Reason = Text(row, 10),
            Changes = row.GetString(11),
            Previous = row.GetFieldValue<byte[]>(12),
            Hash = row.GetFieldValue<byte[]>(13),
        }, [.. kinds.Zip(ids, (kind, id) => new Subject(kind, id))]);
    }

    static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
