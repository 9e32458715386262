using BangVang.Kernel;

namespace BangVang.Dossiers.Acts;

/// <summary>One thing that a returned dossier must have mended: about a nominee, about a paper, or about the whole.</summary>
public sealed class ReturnedPoint
{
    public const int TextLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }

    /// <summary>The step by which it was returned.</summary>
    public required Guid StepId { get; init; }
    public Guid? NomineeId { get; init; }

    /// <summary>The paper as the lawbook's list names it.</summary>
    public string? Paper { get; init; }
    public required string Text { get; init; }

    /// <summary>What the proposers did about it.</summary>
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    public void Mend(string? answer, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(answer)) throw new Refusal("Ghi đã sửa, bổ sung thế nào để người thẩm định kiểm tra.");
        (Answer, AnsweredAt) = (answer.Trim(), at);
    }
}
