using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Files;

/// <summary>A file that was attached to a thing. Taken off, its row stays.</summary>
public sealed class Attachment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string OwnerKind { get; init; }
    public required Guid OwnerId { get; init; }

    /// <summary>As the uploader called it.</summary>
    public required string Name { get; init; }

    /// <summary>The kind by content: "docx".</summary>
    public required string Type { get; init; }
    public required long Size { get; init; }
    public required string Sha256 { get; init; }

    [Unjournaled]
    public required string StoredName { get; init; }
    public Guid? UploadedById { get; init; }
    public required string UploadedByName { get; init; }
    public required DateTimeOffset UploadedAt { get; init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public Guid? RemovedById { get; private set; }

    public void Remove(Guid by, DateTimeOffset now) => (RemovedById, RemovedAt) = (by, now);
}

public static class AttachmentData
{
    extension(AppDb db)
    {
        public DbSet<Attachment> Attachments => db.Set<Attachment>();

        public IQueryable<Attachment> FilesOf(string kind, Guid id) =>
            db.Set<Attachment>().Where(a => a.OwnerKind == kind && a.OwnerId == id && a.RemovedAt == null).OrderBy(a => a.UploadedAt);
    }

    sealed class Map : IEntityTypeConfiguration<Attachment>
    {
        public void Configure(EntityTypeBuilder<Attachment> map) => map.ToTable("attachments");
    }
}
