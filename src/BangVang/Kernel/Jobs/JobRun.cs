using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Kernel.Jobs;

public enum JobState { Queued, Running, Done, Failed, Cancelled }

/// <summary>One piece of long work, as people see it.</summary>
[Unjournaled]
public sealed class JobRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The kind's code.</summary>
    public required string Job { get; init; }
    public required string Title { get; init; }

    /// <summary>Of all runs with the same key one runs at a time; the others wait.</summary>
    public string? Key { get; init; }

    /// <summary>Begun once only: the night it belongs to.</summary>
    public string? Once { get; init; }
    public required string Arguments { get; init; }
    public Guid? AskedById { get; init; }
    public required string AskedByName { get; init; }
    public JobState State { get; init; } = JobState.Queued;
    public long Done { get; init; }
    public long? Total { get; init; }
    public string? Message { get; init; }
    public required DateTimeOffset QueuedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public DateTimeOffset? CancelAskedAt { get; init; }
    public int Tries { get; init; }
    public string? ResultLink { get; init; }
    public string? ErrorId { get; init; }

    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    /// <summary>How long it will take from now on, at the pace so far.</summary>
    public TimeSpan? Left(DateTimeOffset now) =>
        State == JobState.Running && StartedAt is { } start && Total > Done && Done > 0 && now > start
            ? (now - start) * ((double)(Total.Value - Done) / Done)
            : null;
}

/// <summary>A run that somebody asked for is over, one way or another.</summary>
public sealed record JobEnded(JobRun Run);

public static class JobRunData
{
    extension(AppDb db)
    {
        public DbSet<JobRun> JobRuns => db.Set<JobRun>();
    }

    /// <summary>One's own; and what the clock started, for those who look after the system.</summary>
    public static IQueryable<JobRun> VisibleTo(this IQueryable<JobRun> runs, Actor actor)
    {
        var (me, clockToo) = (actor.Id, actor.Can(JobRights.SeeNightly));
        return runs.Where(r => r.AskedById == me || clockToo && r.AskedById == null);
    }

    sealed class Map : IEntityTypeConfiguration<JobRun>
    {
        public void Configure(EntityTypeBuilder<JobRun> map) => map.ToTable("job_runs");
    }
}
