using BangVang.Law.Book;

namespace BangVang.Law.Deadlines;

/// <summary>A day off that was not counted.</summary>
public sealed record SkippedDay(DateOnly Day, string Name);

/// <summary>By which day something must be done.</summary>
/// <param name="OpensOn">The first day of a window; null where only the end is set.</param>
/// <param name="DueOn">Null where the rule was not found.</param>
/// <param name="Days">Days counted; null for a fixed day.</param>
/// <param name="Skipped">Days off within the time that were not counted, weekends apart.</param>
/// <param name="Sentence">The answer in Vietnamese.</param>
public sealed record Deadline(DeadlineRule Rule, DateOnly? OpensOn, DateOnly? DueOn, int? Days, bool InWorkingDays, IReadOnlyList<SkippedDay> Skipped, string Sentence, IReadOnlyList<Ground> Grounds, IReadOnlyList<string> Warnings);

/// <summary>Turns a rule and a beginning into a day.</summary>
public static class DeadlineReckoning
{
    extension(Lawbook book)
    {
        /// <summary>The deadlines of an award by the law of a day.</summary>
        /// <exception cref="UnanswerableException">No law for the day, or no such award then.</exception>
        public IReadOnlyList<DeadlineRule> DeadlinesOf(string code, DateOnly on)
        {
            var award = book.AwardOf(code);
            book.VersionAt(award, on);
            return DeadlineRules.National.For(award, book.RegimeAt(on), on);
        }

        /// <summary>The day by which a rule wants its step done, counted from a beginning by the law of that day.</summary>
        /// <param name="from">The day that is counted from; for a fixed day, any day of the year that the rule counts from.</param>
        /// <exception cref="UnanswerableException">No law for the day, or its regime has no such rule.</exception>
        public Deadline Due(DeadlineRule rule, DateOnly from, WorkingCalendar? calendar = null) => book.Due(rule, from, book.RegimeAt(from), calendar);

        /// <inheritdoc cref="Due(Lawbook, DeadlineRule, DateOnly, WorkingCalendar?)"/>
        /// <param name="regime">The regime that applies, where a transition keeps an earlier one alive.</param>
        public Deadline Due(DeadlineRule rule, DateOnly from, Regime regime, WorkingCalendar? calendar = null)
        {
            calendar ??= WorkingCalendar.National;
            var ground = rule.GroundUnder(regime) ?? throw new UnanswerableException($"{regime.Name} không có thời hạn này: {rule.Text}.");
            if (rule.Fixed is { } day) return OnFixedDay(rule, day, from.Year, ground, calendar);
            List<Ground> grounds = [ground];
            if (DeadlineRules.National.Counting.GroundUnder(regime) is { } counting) grounds.Add(counting);
            return rule switch
            {
                { WorkingDays: { } working } => Counted(rule, from, calendar.After(from, working), working, inWorkingDays: true, grounds, calendar),
                { Days: { } days } => Counted(rule, from, calendar.NextWorking(from.AddDays(days)), days, inWorkingDays: false, grounds, calendar),
                { DaysBefore: { } before } => Before(rule, from, before, grounds, calendar),
                _ => new Deadline(rule, null, null, null, false, [], $"{rule.Text}: chưa tìm thấy quy định, người thẩm định tra văn bản.", [ground], []),
            };
        }
    }

    static Deadline OnFixedDay(DeadlineRule rule, FixedDay day, int year, Ground ground, WorkingCalendar calendar)
    {
        var due = day.In(year);
        var opens = day.OpensIn(year);
        var sentence = opens is { } first ? $"Nộp từ {first:dd/MM/yyyy} đến {due:dd/MM/yyyy}." : $"Hạn cuối {due:dd/MM/yyyy}.";
        List<string> warnings = [.. calendar.Warnings(due, due)];
        if (!calendar.IsWorking(due)) warnings.Insert(0, $"{due:dd/MM/yyyy} là ngày nghỉ: nên nộp trong ngày làm việc liền trước, {calendar.LastWorking(due):dd/MM/yyyy}.");
        return new Deadline(rule, opens, due, null, false, [], sentence, [ground], warnings);
    }

    static Deadline Counted(DeadlineRule rule, DateOnly from, DateOnly due, int days, bool inWorkingDays, IReadOnlyList<Ground> grounds, WorkingCalendar calendar)
    {
        List<SkippedDay> skipped = inWorkingDays ? [.. calendar.Skipped(from, due).Select(s => new SkippedDay(s.Day, s.Holiday.Words))] : [];
        var off = skipped.Count == 0 ? "" : $"; không tính {string.Join(", ", skipped.GroupBy(s => s.Name, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(s => s.Day.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture)))})"))}";
        var moved = !inWorkingDays && due != from.AddDays(days) ? $"; {from.AddDays(days):dd/MM/yyyy} là ngày nghỉ nên kéo đến ngày làm việc tiếp theo" : "";
        var sentence = $"Chậm nhất {due:dd/MM/yyyy}: {days} ngày{(inWorkingDays ? " làm việc" : "")} kể từ {rule.Begins ?? "ngày bắt đầu"} {from:dd/MM/yyyy}{off}{moved}.";
        return new Deadline(rule, null, due, days, inWorkingDays, skipped, sentence, grounds, [.. calendar.Warnings(from, due)]);
    }

    static Deadline Before(DeadlineRule rule, DateOnly at, int days, IReadOnlyList<Ground> grounds, WorkingCalendar calendar)
    {
        var due = calendar.LastWorking(at.AddDays(-days));
        return new Deadline(rule, null, due, days, false, [], $"Chậm nhất {due:dd/MM/yyyy}: ít nhất {days} ngày trước {rule.Begins ?? "ngày"} {at:dd/MM/yyyy}.", grounds, [.. calendar.Warnings(due, at)]);
    }
}
