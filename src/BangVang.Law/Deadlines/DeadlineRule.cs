using BangVang.Law.Book;
using BangVang.Law.Loading;

namespace BangVang.Law.Deadlines;

public enum Step
{
    SubmitDossier, Appraise, ReturnUnqualified, SubmitAfterOpinions, CopyToProposer, CopyToRecipient, PublicComment, InternalAppraisal, HandOverInsignia, NotifyRefusal,
}

/// <summary>A day of the calendar, in a year counted from that of achievement (or from what the rule names).</summary>
/// <param name="FromDay">With <paramref name="FromMonth"/> the first day of a window that ends on the day.</param>
public sealed record FixedDay(int Day, int Month, int YearsAfter, int? FromDay = null, int? FromMonth = null)
{
    public DateOnly In(int year) => new(year + YearsAfter, Month, Day);

    public DateOnly? OpensIn(int year) => FromDay is { } day && FromMonth is { } month ? new DateOnly(year + YearsAfter, month, day) : null;
}

/// <summary>By when something must be done: a fixed day, or so many days after (or before) something. A rule with neither is known to exist and was not found.</summary>
/// <param name="Awards">Codes, a star for any ending; null: see <paramref name="Levels"/>.</param>
/// <param name="Begins">The day that is counted from, in words.</param>
/// <param name="Of">The year that a fixed day is counted from, in words; null: the year of achievement.</param>
/// <param name="Local">The place whose rule it is, shown as an example.</param>
/// <param name="Sector">The only sector that it is for.</param>
/// <param name="From">The first day of the text that it stands in, where that came later than the regime.</param>
public sealed record DeadlineRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations, Step Step, IReadOnlyList<string>? Awards = null, IReadOnlyList<AwardLevel>? Levels = null,
    string? To = null, string? Begins = null, string? Of = null, string? Local = null, string? Sector = null, FixedDay? Fixed = null, int? WorkingDays = null, int? Days = null, int? DaysBefore = null, DateOnly? From = null) : RegimeRule(Id, Text, Citations)
{
    public bool IsFor(Award award) => Awards?.Name(award.Code) ?? Levels?.Contains(award.Level) ?? true;
}

/// <summary>All deadlines that the lawbook knows.</summary>
/// <param name="Counting">How days are counted.</param>
public sealed record DeadlineRules(RegimeRule Counting, IReadOnlyList<DeadlineRule> Rules)
{
    static readonly Lazy<DeadlineRules> embedded = new(() => NationalLaw.Read<DeadlineRules>("deadlines.json"));

    public static DeadlineRules National => embedded.Value;

    public DeadlineRule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);

    /// <summary>The deadlines of an award under the regime of a day, national before local.</summary>
    public IReadOnlyList<DeadlineRule> For(Award award, Regime regime, DateOnly on) =>
        [.. Rules.Where(r => r.IsFor(award) && r.Under(regime) is not null && !(on < r.From)).OrderBy(r => r.Local is not null).ThenBy(r => r.Step)];
}
