using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Dossiers.Appraisals;

/// <summary>One appraiser's work on a dossier. Where two are wanted, neither sees the other's before both are done.</summary>
public sealed class Appraisal : IEdited
{
    public const int ConclusionLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }
    public required Guid AppraiserId { get; init; }
    public required string AppraiserName { get; init; }
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>What the appraiser says of the whole.</summary>
    public string? Conclusion { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    public void Finish(string? conclusion, Actor actor, DateTimeOffset at)
    {
        MustBeMine(actor);
        if (string.IsNullOrWhiteSpace(conclusion)) throw new Refusal("Ghi ý kiến thẩm định chung của hồ sơ trước khi hoàn thành.");
        (Conclusion, DoneAt) = (conclusion.Trim(), at);
    }

    /// <summary>Opened again by its appraiser, as long as nothing was built on it.</summary>
    public void Reopen(Actor actor)
    {
        if (AppraiserId != actor.Id) throw new Refusal("Chỉ người đã thẩm định mới mở lại được phần của mình.");
        DoneAt = null;
    }

    public void MustBeMine(Actor actor)
    {
        if (AppraiserId != actor.Id) throw new Refusal("Đây là phần thẩm định của người khác.");
        if (IsDone) throw new Refusal("Bạn đã hoàn thành phần thẩm định. Mở lại phần của mình để sửa.");
    }
}

public enum AppraisalOpinion { Propose, LeaveOut, Downgrade, AskFor }

/// <summary>What an appraiser found of one nominee: the points that the law leaves to a person, answered, and an opinion.</summary>
public sealed class AppraisalNote
{
    public const int TextLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AppraisalId { get; init; }
    public required Guid NomineeId { get; init; }
    public required AppraisalOpinion Opinion { get; set; }

    /// <summary>The award that would be right instead, with <see cref="AppraisalOpinion.Downgrade"/>.</summary>
    public string? OtherAward { get; set; }
    public string? Text { get; set; }

    /// <summary>Answers by the id of the condition, jsonb: true where it holds.</summary>
    public string Answers { get; set; } = "{}";
}

public static class AppraisalWords
{
    public static string Name(AppraisalOpinion opinion) => opinion switch
    {
        AppraisalOpinion.Propose => "Đề nghị",
        AppraisalOpinion.LeaveOut => "Không đề nghị",
        AppraisalOpinion.Downgrade => "Chuyển danh hiệu, hình thức khác",
        AppraisalOpinion.AskFor => "Yêu cầu bổ sung",
        _ => throw new ArgumentOutOfRangeException(nameof(opinion)),
    };

    public static string Kind(AppraisalOpinion opinion) => opinion switch
    {
        AppraisalOpinion.Propose => "xong",
        AppraisalOpinion.LeaveOut => "loi",
        AppraisalOpinion.Downgrade => "nguoi",
        _ => "cho",
    };
}
