using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.People.Imports;

public enum ListState { Open, Committed, Dropped }

/// <summary>What a row of a list is: somebody new, somebody known, perhaps somebody known, or wrong.</summary>
public enum RowState { New, Matched, Doubtful, Wrong }

/// <summary>What the officer says of a doubtful row.</summary>
public enum RowChoice { Same, New, Skip }

/// <summary>A list on its way in: the file as it was sent and what was found of it. Nothing of it counts before commit.</summary>
public sealed class ListImport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose list it is: every row stands at it or below.</summary>
    public required Guid OrganisationId { get; init; }
    public required string Kind { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string FileName { get; init; }

    [Unjournaled]
    public required byte[] File { get; init; }
    public ListState State { get; private set; } = ListState.Open;
    public int NewRows { get; set; }
    public int MatchedRows { get; set; }
    public int DoubtfulRows { get; set; }
    public int WrongRows { get; set; }

    /// <summary>How long reading and comparing took.</summary>
    public required int TookMs { get; set; }
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>What was done, in a sentence.</summary>
    public string? Result { get; private set; }

    public int Total => NewRows + MatchedRows + DoubtfulRows + WrongRows;

    public void Commit(string result, DateTimeOffset at)
    {
        MustBeOpen();
        (State, Result, DoneAt) = (ListState.Committed, result, at);
    }

    public void Drop(DateTimeOffset at)
    {
        MustBeOpen();
        (State, DoneAt) = (ListState.Dropped, at);
    }

    public void MustBeOpen()
    {
        if (State == ListState.Committed) throw new Refusal("Danh sách này đã ghi rồi, không ghi lần nữa. Mở trang danh sách để xem kết quả.");
        if (State == ListState.Dropped) throw new Refusal("Bản nhập này đã bỏ. Tải tệp lên lại nếu vẫn cần.");
    }
}

/// <summary>What was found of one row, and what the officer said of it.</summary>
[Unjournaled]
public sealed class ListImportRow
{
    public required Guid ImportId { get; init; }

    /// <summary>The row's number in the file.</summary>
    public required int Number { get; init; }
    public required RowState State { get; set; }
    public required string Label { get; set; }
    public string? Remark { get; set; }
    public RowChoice? Choice { get; set; }
}

public static class ListImportData
{
    extension(AppDb db)
    {
        public DbSet<ListImport> ListImports => db.Set<ListImport>();
        public DbSet<ListImportRow> ListImportRows => db.Set<ListImportRow>();
    }

    sealed class Map : IEntityTypeConfiguration<ListImport>, IEntityTypeConfiguration<ListImportRow>
    {
        public void Configure(EntityTypeBuilder<ListImport> map) => map.ToTable("list_imports").Ignore(i => i.Total);

        public void Configure(EntityTypeBuilder<ListImportRow> map) => map.ToTable("list_import_rows").HasKey(r => new { r.ImportId, r.Number });
    }
}
