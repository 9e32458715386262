using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Assignments;

public static class AssignmentData
{
    extension(AppDb db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
        public DbSet<AssignmentUnit> AssignmentUnits => db.Set<AssignmentUnit>();
        public DbSet<Duty> Duties => db.Set<Duty>();
        public DbSet<AssignmentReport> AssignmentReports => db.Set<AssignmentReport>();
    }

    /// <summary>Late on a day: the deadline has passed, lateness counts, and nothing has been said to be done.</summary>
    public static IQueryable<Assignment> LateOn(this IQueryable<Assignment> assignments, DateOnly today) =>
        assignments.Where(a => a.CountsLate && a.DueOn < today && (a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway));

    sealed class Map :
        IEntityTypeConfiguration<Assignment>, IEntityTypeConfiguration<AssignmentUnit>, IEntityTypeConfiguration<Duty>,
        IEntityTypeConfiguration<AssignmentReport>
    {
        public void Configure(EntityTypeBuilder<Assignment> map)
        {
            map.ToTable("assignments");
            map.Ignore(a => a.Timing);
            // Without navigations: they only tell in which order rows are written.
            map.HasOne<Plan>().WithMany().HasForeignKey(a => a.PlanId);
            map.HasOne<Assignment>().WithMany().HasForeignKey(a => a.AfterId).OnDelete(DeleteBehavior.ClientSetNull);
        }

        public void Configure(EntityTypeBuilder<AssignmentUnit> map) =>
            map.ToTable("assignment_units").HasOne<Assignment>().WithMany().HasForeignKey(u => u.AssignmentId);

        public void Configure(EntityTypeBuilder<Duty> map) =>
            map.ToTable("duties").HasOne<Assignment>().WithMany().HasForeignKey(d => d.AssignmentId);

        public void Configure(EntityTypeBuilder<AssignmentReport> map) =>
            map.ToTable("assignment_reports").HasOne<Assignment>().WithMany().HasForeignKey(r => r.AssignmentId);
    }
}
