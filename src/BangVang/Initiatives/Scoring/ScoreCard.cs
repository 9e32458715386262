using BangVang.Initiatives.Councils;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Scoring;

/// <summary>What one member gives one initiative; hidden from the other members until it is handed in.</summary>
public sealed class ScoreCard
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ConsiderationId { get; init; }
    public required Guid MemberId { get; init; }
    public string? Comment { get; private set; }

    /// <summary>From then on it counts and is not changed.</summary>
    public DateTimeOffset? HandedInAt { get; private set; }

    public void Write(string? comment)
    {
        if (HandedInAt is { } at) throw new Refusal($"Phiếu chấm đã nộp ngày {Clock.DateIn(at):dd/MM/yyyy}, không sửa được nữa.");
        Comment = VietnameseText.OrNull(comment);
    }

    public void HandIn(DateTimeOffset at) => HandedInAt = at;
}

/// <summary>The points for one criterion.</summary>
public sealed class Score
{
    public required Guid CardId { get; init; }
    public required Guid CriterionId { get; init; }
    public required decimal Points { get; set; }
}

public static class ScoringData
{
    extension(AppDb db)
    {
        public DbSet<ScoreCard> ScoreCards => db.Set<ScoreCard>();
        public DbSet<Score> Scores => db.Set<Score>();
    }

    sealed class Map : IEntityTypeConfiguration<ScoreCard>, IEntityTypeConfiguration<Score>
    {
        public void Configure(EntityTypeBuilder<ScoreCard> map)
        {
            map.ToTable("initiative_score_cards").HasOne<Consideration>().WithMany().HasForeignKey(c => c.ConsiderationId);
            map.HasOne<InitiativeCouncilMember>().WithMany().HasForeignKey(c => c.MemberId);
        }

        public void Configure(EntityTypeBuilder<Score> map)
        {
            map.ToTable("initiative_scores").HasKey(s => new { s.CardId, s.CriterionId });
            map.HasOne<ScoreCard>().WithMany().HasForeignKey(s => s.CardId);
            map.HasOne<Criterion>().WithMany().HasForeignKey(s => s.CriterionId);
        }
    }
}
