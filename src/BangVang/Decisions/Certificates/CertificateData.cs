using BangVang.Kernel.Data;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Decisions.Certificates;

public static class CertificateData
{
    extension(AppDb db)
    {
        public DbSet<Certificate> Certificates => db.Set<Certificate>();
        public DbSet<CertificatePrint> CertificatePrints => db.Set<CertificatePrint>();
        public DbSet<DesignRow> CertificateDesigns => db.Set<DesignRow>();
        public DbSet<Printer> Printers => db.Set<Printer>();

        /// <summary>The certificates of a decision that are worth something: what a later decision annulled or corrected is neither printed nor handed over.</summary>
        public IQueryable<Certificate> CertificatesInForce(Guid decisionId)
        {
            var annulled = db.Annulments;
            return db.Certificates.Where(c => c.DecisionId == decisionId && !annulled.Any(a => a.BestowalId == c.Id));
        }
    }

    sealed class Map : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<CertificatePrint>, IEntityTypeConfiguration<DesignRow>, IEntityTypeConfiguration<Printer>
    {
        public void Configure(EntityTypeBuilder<Certificate> map)
        {
            map.ToTable("certificates").Property(c => c.Id).ValueGeneratedNever();
            map.HasOne<Bestowal>().WithOne().HasForeignKey<Certificate>(c => c.Id);
            map.HasOne<Decision>().WithMany().HasForeignKey(c => c.DecisionId);
        }

        public void Configure(EntityTypeBuilder<CertificatePrint> map)
        {
            map.ToTable("certificate_prints").HasOne<Decision>().WithMany().HasForeignKey(p => p.DecisionId);
            map.HasOne<DesignRow>().WithMany().HasForeignKey(p => p.DesignId);
            map.HasOne<Printer>().WithMany().HasForeignKey(p => p.PrinterId);
        }

        public void Configure(EntityTypeBuilder<DesignRow> map) => map.ToTable("certificate_designs").Ignore(d => d.Places).Ignore(d => d.Design);

        public void Configure(EntityTypeBuilder<Printer> map) => map.ToTable("printers").Ignore(p => p.Calibration);
    }
}
