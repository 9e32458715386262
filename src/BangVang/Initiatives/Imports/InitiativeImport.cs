using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Imports;

public enum InitiativeImportState { Open, Recorded, Dropped }

/// <summary>A workbook of old recognitions on its way in: nothing of it is an initiative before it is recorded, all or nothing.</summary>
public sealed class InitiativeImport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose officer brings it; its tree is where authors and bodies are looked for.</summary>
    public required Guid OrganisationId { get; init; }

    public required string FileName { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The rows as read and as decided.</summary>
    [Unjournaled]
    public required string WorkJson { get; set; }

    public InitiativeImportState State { get; private set; } = InitiativeImportState.Open;
    public int? Recorded { get; private set; }

    public void MustBeOpen()
    {
        if (State == InitiativeImportState.Recorded) throw new Refusal("Tệp này đã được ghi nhận. Tải tệp khác nếu còn sáng kiến chưa nhập.");
        if (State == InitiativeImportState.Dropped) throw new Refusal("Bản nhập này đã bỏ. Tải tệp lên lại nếu vẫn cần.");
    }

    public void Record(int count)
    {
        MustBeOpen();
        (State, Recorded) = (InitiativeImportState.Recorded, count);
    }

    public void Drop()
    {
        MustBeOpen();
        State = InitiativeImportState.Dropped;
    }
}

public static class InitiativeImportData
{
    extension(AppDb db)
    {
        public DbSet<InitiativeImport> InitiativeImports => db.Set<InitiativeImport>();
    }

    sealed class Map : IEntityTypeConfiguration<InitiativeImport>
    {
        public void Configure(EntityTypeBuilder<InitiativeImport> map) => map.ToTable("initiative_imports").Property(i => i.WorkJson).HasColumnType("jsonb");
    }
}
