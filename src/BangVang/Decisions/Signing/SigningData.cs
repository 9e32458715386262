using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Decisions.Signing;

public static class SigningData
{
    extension(AppDb db)
    {
        public DbSet<SigningKey> SigningKeys => db.Set<SigningKey>();
        public DbSet<TrustedRoot> TrustedRoots => db.Set<TrustedRoot>();
        public DbSet<SignedPaper> SignedPapers => db.Set<SignedPaper>();
    }

    sealed class Map : IEntityTypeConfiguration<SigningKey>, IEntityTypeConfiguration<TrustedRoot>, IEntityTypeConfiguration<SignedPaper>
    {
        public void Configure(EntityTypeBuilder<SigningKey> map) => map.ToTable("signing_keys");

        public void Configure(EntityTypeBuilder<TrustedRoot> map) => map.ToTable("trusted_roots");

        public void Configure(EntityTypeBuilder<SignedPaper> map)
        {
            map.ToTable("signed_papers");
            map.HasOne<Decision>().WithMany().HasForeignKey(p => p.DecisionId);
            map.HasOne<Files.Attachment>().WithMany().HasForeignKey(p => p.AttachmentId);
        }
    }
}
