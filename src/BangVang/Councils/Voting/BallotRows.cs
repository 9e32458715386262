using BangVang.Councils.Sessions;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Councils.Voting;

/// <summary>A ballot in the locked box, or what the tellers counted on paper. The id is random: it tells neither moment nor order.</summary>
[Unjournaled]
public sealed class SealedBallot
{
    public Guid Id { get; init; } = RandomId.New();
    public required Guid SessionId { get; init; }
    public required bool IsPaper { get; init; }
    public required byte[] Content { get; init; }
}

/// <summary>A ballot as it was counted, under a code that only its voter knows.</summary>
[Unjournaled]
public sealed class CountedBallot
{
    public required Guid SessionId { get; init; }

    /// <summary>0: the sheet that everybody had; otherwise the number of a nominee whose ballot is a sheet of its own.</summary>
    public required int Sheet { get; init; }
    public required string Code { get; init; }

    /// <summary>One sign a nominee, in the order of their numbers: 1 agrees, 0 does not, - is not on this sheet.</summary>
    public required string Answers { get; init; }
}

public static class BallotData
{
    extension(AppDb db)
    {
        public DbSet<SealedBallot> SealedBallots => db.Set<SealedBallot>();
        public DbSet<CountedBallot> CountedBallots => db.Set<CountedBallot>();
    }

    sealed class Map : IEntityTypeConfiguration<SealedBallot>, IEntityTypeConfiguration<CountedBallot>
    {
        public void Configure(EntityTypeBuilder<SealedBallot> map) =>
            map.ToTable("sealed_ballots").HasOne<CouncilSession>().WithMany().HasForeignKey(b => b.SessionId);

        public void Configure(EntityTypeBuilder<CountedBallot> map)
        {
            map.ToTable("counted_ballots").HasKey(b => new { b.SessionId, b.Sheet, b.Code });
            map.HasOne<CouncilSession>().WithMany().HasForeignKey(b => b.SessionId);
        }
    }
}
