namespace BangVang.Papers.Plans;

/// <summary>One assignment of a plan: a bullet, a row of the schedule, or an item of the content section.</summary>
public sealed record DraftAssignment
{
    /// <summary>Its place in the plan, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The number printed before it (in the number column); null for a bullet.</summary>
    public string? Row { get; init; }

    /// <summary>The heading it stands under as printed; in a plan without a schedule the path of numbers ("II.1").</summary>
    public string? Section { get; init; }

    /// <summary>When it is due.</summary>
    public DraftPeriod Period { get; init; } = DraftPeriod.None;

    /// <summary>What is to be done.</summary>
    public string Content { get; init; } = "";

    /// <summary>The directing units; null when the document has no place for them.</summary>
    public IReadOnlyList<string>? Directing { get; init; }

    /// <summary>The lead units.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>The coordinating and assisting units.</summary>
    public IReadOnlyList<string> Coordinating { get; init; } = [];

    /// <summary>Units of a column that mixes lead and coordinating units without saying which is which.</summary>
    public IReadOnlyList<string> Undifferentiated { get; init; } = [];

    /// <summary>Only to be done if the case arises ("nếu có").</summary>
    public bool Conditional { get; init; }

    /// <summary>Text of further columns (result, note), each as "head: text".</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The lines it was read from.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];
}

/// <summary>When an assignment is due.</summary>
/// <param name="Kind">The shape of the period.</param>
/// <param name="Values">Numbers of months (1–12) or quarters (1–4); empty for the other kinds.</param>
/// <param name="Text">The period as printed; null when nothing is printed.</param>
/// <param name="Anchor">A day, feast, earlier act or rhythm that the period hangs on, besides the month.</param>
public sealed record DraftPeriod(PeriodKind Kind, IReadOnlyList<int> Values, string? Text = null, PeriodAnchor? Anchor = null)
{
    /// <summary>The document names no time.</summary>
    public static readonly DraftPeriod None = new(PeriodKind.Unspecified, []);
}

/// <summary>The shapes of a period.</summary>
public enum PeriodKind
{
    /// <summary>No time, or one that only the anchor tells.</summary>
    Unspecified,

    /// <summary>One month.</summary>
    Month,

    /// <summary>Several months.</summary>
    Months,

    /// <summary>One quarter.</summary>
    Quarter,

    /// <summary>Several quarters.</summary>
    Quarters,

    /// <summary>The whole year.</summary>
    AllYear,
}

/// <summary>What a period hangs on.</summary>
/// <param name="Kind">The kind of the anchor.</param>
/// <param name="Text">As printed.</param>
/// <param name="From">The first day (or the day), when printed.</param>
/// <param name="Until">The last day, when printed.</param>
public sealed record PeriodAnchor(AnchorKind Kind, string Text, DateOnly? From = null, DateOnly? Until = null);

/// <summary>The kinds of anchor.</summary>
public enum AnchorKind
{
    /// <summary>On a day or between two days.</summary>
    On,

    /// <summary>Before or at the latest on a day.</summary>
    Before,

    /// <summary>On a feast or anniversary.</summary>
    Feast,

    /// <summary>After another act or document, or when a case arises.</summary>
    After,

    /// <summary>Every month, quarter …</summary>
    Recurring,
}
