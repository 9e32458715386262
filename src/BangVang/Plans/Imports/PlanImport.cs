using BangVang.Kernel;
using BangVang.Kernel.Data;

namespace BangVang.Plans.Imports;

public enum ImportState { Open, Committed, Dropped }

/// <summary>A plan on its way in: what the file said, what was read, what the officer made of it. Nothing of it is a plan before commit.</summary>
public sealed class PlanImport : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid ByAccountId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string FileName { get; init; }

    /// <summary>The file's lines, as read.</summary>
    [Unjournaled]
    public required string SourceJson { get; init; }

    /// <summary>What the reader made of them; never changed.</summary>
    [Unjournaled]
    public required string DraftJson { get; init; }

    /// <summary>What the officer has made of it so far.</summary>
    [Unjournaled]
    public required string WorkJson { get; set; }
    public required int ReadInMs { get; init; }
    public ImportState State { get; private set; } = ImportState.Open;
    public Guid? PlanId { get; private set; }
    public uint Version { get; private set; }

    public void MustBeOpen()
    {
        if (State == ImportState.Committed) throw new Refusal("Bản nhập này đã ghi thành kế hoạch, không sửa ở đây được nữa. Mở kế hoạch để sửa tiếp.");
        if (State == ImportState.Dropped) throw new Refusal("Bản nhập này đã bỏ. Tải tệp lên lại nếu vẫn cần.");
    }

    public void Commit(Guid planId)
    {
        MustBeOpen();
        (State, PlanId) = (ImportState.Committed, planId);
    }

    public void Drop()
    {
        MustBeOpen();
        State = ImportState.Dropped;
    }
}
