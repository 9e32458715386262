using BangVang.Kernel;

namespace BangVang.Councils;

/// <summary>A line of the council's plan of work: which member follows which unit or block, or does what, in a year; and what came of it.</summary>
public sealed class MemberDuty
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CouncilId { get; init; }
    public required int Year { get; init; }
    public required Guid MemberId { get; init; }

    /// <summary>The unit or block that is followed.</summary>
    public Guid? OrganisationId { get; init; }
    public required string Content { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? DoneOn { get; private set; }
    public string? Result { get; private set; }

    public void Report(DateOnly on, string result)
    {
        if (string.IsNullOrWhiteSpace(result)) throw new Refusal("Ghi kết quả: đã làm gì, ở đâu, kiến nghị gì.");
        (DoneOn, Result) = (on, result.Trim());
    }
}
