using BangVang.Law.Book;
using BangVang.Kernel;
using BangVang.Papers.Text;
using BangVang.People;

namespace BangVang.Decisions;

/// <summary>
/// One line of a decision: somebody and an award. When the decision is issued it becomes a row of the register under the same id; the line of an
/// annulment or a correction says which row of the register it is about.
/// </summary>
public sealed class DecisionItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DecisionId { get; init; }

    /// <summary>The ordinal in the list: số sổ vàng.</summary>
    public required int Position { get; set; }

    /// <summary>The nominee of a dossier; null for what was entered at once.</summary>
    public Guid? NomineeId { get; init; }
    public Guid? PersonId { get; private set; }
    public Guid? CollectiveId { get; private set; }
    public Guid? HouseholdId { get; private set; }

    public Honoree Honoree
    {
        get => Honoree.Of(PersonId, CollectiveId, HouseholdId);
        init => (PersonId, CollectiveId, HouseholdId) = (value.PersonId, value.CollectiveId, value.HouseholdId);
    }

    /// <summary>The body of the recipient, which is told.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>As printed, with the form of address.</summary>
    public required string Name
    {
        get;
        set => (field, Folded) = (value.Trim(), VietnameseText.Fold(value));
    }

    /// <summary>The name as search compares it.</summary>
    public string Folded { get; private set; } = "";
    public string? Place { get; set; }
    public Standing? Standing { get; init; }
    public required string AwardCode { get; init; }

    /// <summary>As the lawbook calls it on the day of drafting.</summary>
    public required string AwardName { get; init; }
    public required Basis Basis { get; init; }
    public required int Year { get; init; }
    public string? Period { get; init; }

    /// <summary>For what, in one sentence, as the certificate says it.</summary>
    public string? Reason { get; set; }

    /// <summary>What the law gives, written down when it is signed; null where there is no money.</summary>
    public decimal? PrizeVnd { get; private set; }

    /// <summary>How it was reckoned, or why nothing is paid.</summary>
    public string? PrizeComputation { get; private set; }

    /// <summary>The sum that the decider sets, where the law gives a ceiling or leaves it to a person.</summary>
    public decimal? SetVnd { get; set; }

    /// <summary>The row of the register that is annulled or put right.</summary>
    public Guid? BestowalId { get; init; }

    public void Reckoned(decimal? vnd, string computation)
    {
        if (SetVnd is { } set && set > (vnd ?? decimal.MaxValue)) throw new Refusal($"Mức thưởng ấn định cho {Name} ({set:#,##0} đ) cao hơn mức theo quy định ({vnd:#,##0} đ). Sửa lại mức ấn định.");
        (PrizeVnd, PrizeComputation) = (SetVnd ?? vnd, SetVnd is { } given ? $"{computation}; người quyết định ấn định {given:#,##0} đ" : computation);
    }
}
