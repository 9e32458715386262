namespace BangVang.Kernel.Jobs;

/// <summary>
/// Long work, in a scope of its own. It may be begun again after a crash, so it is idempotent, or it saves everything in one
/// transaction that ends with <see cref="JobContext.Complete"/>.
/// </summary>
public interface IHouseJob
{
    Task Do(JobContext context);
}

/// <summary>A kind of job under its stable code: "plans.export".</summary>
public sealed record JobKind(string Code, Type Type);

/// <summary>A job that the clock starts, by a Quartz cron expression in Viet Nam's time.</summary>
/// <param name="When">Asked at each time; the job is started only when it says yes. Null: always.</param>
public sealed record Nightly(string Code, string Title, string Cron, Func<IServiceProvider, Task<bool>>? When = null);

/// <summary>All jobs of the house.</summary>
public sealed class JobBook(IEnumerable<JobKind> kinds, IEnumerable<Nightly> nightly)
{
    public IReadOnlyList<Nightly> Nightly { get; } = [.. nightly];

    public JobKind? Find(string code) => kinds.FirstOrDefault(k => k.Code == code);

    public JobKind Of(Type type) => kinds.FirstOrDefault(k => k.Type == type) ?? throw new ArgumentException($"{type} is not registered as a job.", nameof(type));
}

public static class JobRights
{
    public const string SeeNightly = "jobs.see-nightly";
}
