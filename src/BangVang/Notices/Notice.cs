using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Notices;

/// <summary>Something that one person is told, once.</summary>
[Unjournaled]
public sealed class Notice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }

    /// <summary>What keeps it from being told twice: "plan-due 0193… 2026-11-20".</summary>
    public required string Key { get; init; }

    /// <summary>What it is about, for its icon: "plan".</summary>
    public required string Kind { get; init; }
    public required string Sentence { get; init; }

    /// <summary>The page where one goes on.</summary>
    public string? Link { get; init; }
    public required DateTimeOffset ToldAt { get; init; }
    public DateTimeOffset? ReadAt { get; init; }
}

/// <summary>How somebody wants to be told. Without a row: in the page, and by one mail a day.</summary>
public sealed class NoticeChoice
{
    public required Guid AccountId { get; init; }
    public required bool DailyMail { get; set; }
}

public static class NoticeData
{
    extension(AppDb db)
    {
        public DbSet<Notice> Notices => db.Set<Notice>();
        public DbSet<NoticeChoice> NoticeChoices => db.Set<NoticeChoice>();
        public DbSet<Digest> Digests => db.Set<Digest>();
    }

    sealed class Map : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeChoice>, IEntityTypeConfiguration<Digest>
    {
        public void Configure(EntityTypeBuilder<Notice> map) => map.ToTable("notices");

        public void Configure(EntityTypeBuilder<NoticeChoice> map) => map.ToTable("notice_choices").HasKey(c => c.AccountId);

        public void Configure(EntityTypeBuilder<Digest> map) => map.ToTable("digests").HasKey(d => new { d.AccountId, d.Day });
    }
}
