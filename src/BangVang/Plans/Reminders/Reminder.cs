using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Reminders;

/// <summary>A body was reminded of what it owes: by a rule, or by an officer. The table lets no rule remind twice of one deadline.</summary>
[Unjournaled]
public sealed class Reminder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DutyId { get; init; }
    public required Guid AssignmentId { get; init; }
    public required Guid PlanId { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>"before-7", "on", "after-14", or "officer-2026-11-20" for one by hand.</summary>
    public required string Rule { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public Guid? ById { get; init; }
    public string? ByName { get; init; }

    /// <summary>How many people were told; none when the body has nobody with an account.</summary>
    public required int Told { get; init; }
}

/// <summary>How often an assignment was reminded of, and when last.</summary>
public sealed record Reminded(int Times, DateTimeOffset LastAt);

public static class ReminderData
{
    extension(AppDb db)
    {
        public DbSet<Reminder> Reminders => db.Set<Reminder>();

        /// <summary>For the plan's table: a reminder of several bodies by one rule is one.</summary>
        public async Task<Dictionary<Guid, Reminded>> RemindedIn(Guid planId)
        {
            var counted = await db.Set<Reminder>().Where(r => r.PlanId == planId).GroupBy(r => r.AssignmentId)
                .Select(g => new { g.Key, Times = g.Select(r => r.Rule).Distinct().Count(), Last = g.Max(r => r.SentAt) }).ToListAsync();
            return counted.ToDictionary(c => c.Key, c => new Reminded(c.Times, c.Last));
        }
    }

    sealed class Map : IEntityTypeConfiguration<Reminder>
    {
        public void Configure(EntityTypeBuilder<Reminder> map)
        {
            map.ToTable("reminders");
            map.HasOne<Duty>().WithMany().HasForeignKey(r => r.DutyId);
        }
    }
}
