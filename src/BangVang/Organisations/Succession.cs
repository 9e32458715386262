using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>What became of a body: merged into another, or split into several, on a date and a basis.</summary>
public sealed class Succession
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid FromId { get; init; }
    public required Guid ToId { get; init; }

    /// <summary>The first day of the successor; the former body ended the day before.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The decision or resolution that orders it.</summary>
    public required string Basis { get; init; }

    /// <summary>When those above were told to pass on what was still open; null until the day has come.</summary>
    public DateTimeOffset? TakenOverAt { get; set; }
}

/// <summary>Who carries on for a body: itself while it lasts, afterwards the successors of its successors.</summary>
public sealed class Successors(AppDb db)
{
    /// <summary>The bodies valid on the date that carry on; none when the body was closed without a successor.</summary>
    public Task<List<Organisation>> Of(Guid id, DateOnly date) => Of([id], date);

    public Task<List<Organisation>> Of(Guid[] ids, DateOnly date)
    {
        var line = db.Database.SqlQuery<Guid>($"""
            with recursive line (id) as (
                select unnest({ids})
                union
                select s.to_id from line join successions s on s.from_id = line.id and s."on" <= {date}
            )
            select id as "Value" from line
            """);
        return db.Organisations.AsNoTracking().ValidOn(date).Where(o => line.Contains(o.Id)).OrderBy(o => o.Path).ToListAsync();
    }
}
