using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Text;
using BangVang.People;

namespace BangVang.Registry;

/// <summary>
/// One award given to one recipient by one decision: a row of the register, for ever. What was printed is kept as it was printed;
/// that it was annulled is another row.
/// </summary>
public sealed class Bestowal : ISought
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tree whose register it stands in.</summary>
    public required Guid RootId { get; init; }

    public Guid? PersonId { get; private set; }
    public Guid? CollectiveId { get; private set; }
    public Guid? HouseholdId { get; private set; }

    public Honoree Honoree
    {
        get => Honoree.Of(PersonId, CollectiveId, HouseholdId);
        init => (PersonId, CollectiveId, HouseholdId) = (value.PersonId, value.CollectiveId, value.HouseholdId);
    }

    /// <summary>The body of the recipient when it was given; it keeps its place when bodies merge.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>"Bà Vàng Thị Dợ": as it stands in the decision.</summary>
    public required string Name
    {
        get;
        init => (field, Folded) = (value, VietnameseText.Fold(value));
    }

    public string Folded { get; private set; } = "";

    /// <summary>All that search compares: name, place, award, number and body of the decision, without marks. Made when it is first asked for.</summary>
    public string Words
    {
        get => field ??= VietnameseText.Fold(string.Join(' ', Name, Place, Law.Lawbook.National.Find(AwardCode) is { } award ? $"{award.Name} {award.Short}" : AwardCode, Year, DecisionNumber, DecidedBy));
        private set;
    }

    /// <summary>Post and unit, or address, as it stands in the decision.</summary>
    public string? Place { get; init; }

    public required Standing? Standing { get; init; }

    /// <summary>The lawbook's code.</summary>
    public required string AwardCode { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>The year of achievement; of a school year, the year in which it ends.</summary>
    public required int Year { get; init; }

    /// <summary>"Năm học 2025 – 2026", "giai đoạn 2020 – 2025", where it is not the plain year.</summary>
    public string? Period { get; init; }

    /// <summary>For what.</summary>
    public string? Reason { get; init; }

    /// <summary>"1655/QĐ-UBND".</summary>
    public required string DecisionNumber { get; init; }

    /// <summary>The number of a decision as the register writes it, without the word that old books put before it.</summary>
    public static string NumberIn(string text) => text.Trim() is var number && number.Length > 2 && number.StartsWith("số", StringComparison.OrdinalIgnoreCase) && number[2] is ' ' or ':' ? number[2..].Trim(' ', ':') : number;

    public required DateOnly DecidedOn { get; init; }

    /// <summary>The office that decided, as printed: "Chủ tịch UBND tỉnh Sơn Bình".</summary>
    public required string DecidedBy { get; init; }

    public string? SignedBy { get; init; }

    /// <summary>The decision in this house; null for what was entered from old books.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>The list by which it came in from old books; null for what was decided in this house.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>The ordinal in the decision, which the certificate bears.</summary>
    public int? GoldenNumber { get; init; }

    public decimal? PrizeVnd { get; init; }

    /// <summary>When the certificate was handed over; null while it waits or nobody wrote it down.</summary>
    public DateOnly? HandedOverOn { get; set; }
}
