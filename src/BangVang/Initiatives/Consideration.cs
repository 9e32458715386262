using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Initiatives;

public enum ConsiderationOutcome { Recognised, Refused, Returned, Withdrawn }

/// <summary>One passing of an initiative before a council: put in, routed, scored, ended. Scores and decisions belong to it.</summary>
public sealed class Consideration
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }

    /// <summary>The body whose council is asked.</summary>
    public required Guid OrganisationId { get; set; }

    /// <summary>The round of calls in which it was put in; null outside rounds.</summary>
    public Guid? RoundId { get; init; }

    /// <summary>The council to which it was routed.</summary>
    public Guid? CouncilId { get; private set; }

    /// <summary>A wider scope is asked for what is recognised already.</summary>
    public required bool Raises { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }
    public DateTimeOffset? RoutedAt { get; private set; }
    public ConsiderationOutcome? Outcome { get; private set; }
    public Scope? Scope { get; private set; }
    public Guid? DecisionId { get; private set; }

    /// <summary>Its place in the decision's list, which the certificate bears.</summary>
    public int? Ordinal { get; private set; }

    public string? Reason { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    public void Route(Guid councilId, Guid organisationId, DateTimeOffset at) => (CouncilId, OrganisationId, RoutedAt) = (councilId, organisationId, at);

    public void Close(ConsiderationOutcome outcome, DateTimeOffset at, string? reason = null) =>
        (Outcome, ClosedAt, Reason) = (outcome, at, VietnameseText.OrNull(reason));

    public void Recognise(Scope scope, Guid decisionId, int ordinal, DateTimeOffset at)
    {
        Close(ConsiderationOutcome.Recognised, at);
        (Scope, DecisionId, Ordinal) = (scope, decisionId, ordinal);
    }
}

public static class Considerations
{
    public static string Name(ConsiderationOutcome? outcome) => outcome switch
    {
        null => "Đang xét",
        ConsiderationOutcome.Recognised => "Công nhận",
        ConsiderationOutcome.Refused => "Không công nhận",
        ConsiderationOutcome.Returned => "Trả lại",
        ConsiderationOutcome.Withdrawn => "Rút đơn",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
