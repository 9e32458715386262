namespace BangVang.Decisions.Signing;

public enum PaperStage { SignedByPerson, SignedByBody, Uploaded }

/// <summary>A revision of the decision's PDF: after the person signed, after the body did, or as it was uploaded. The file's hash stands with the file.</summary>
public sealed class SignedPaper
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DecisionId { get; init; }
    public required Guid AttachmentId { get; init; }
    public required PaperStage Stage { get; init; }

    /// <summary>The one that counts; a decision that was taken back to be changed has none.</summary>
    public required bool IsCurrent { get; set; }
    public required DateTimeOffset MadeAt { get; init; }
    public required string MadeByName { get; init; }
}

public static class SigningWords
{
    public static string Name(PaperStage stage) => stage switch
    {
        PaperStage.SignedByPerson => "Người có thẩm quyền ký số",
        PaperStage.SignedByBody => "Cơ quan ký số, cấp số và ngày",
        PaperStage.Uploaded => "Tải lên bản đã ký số",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
