namespace BangVang.Plans.Reminders;

/// <summary>When to remind of a deadline, as the settings say: some days before, on the day, and again and again afterwards.</summary>
/// <param name="Before">Days before the deadline; empty for none.</param>
/// <param name="OnTheDay">Also on the deadline itself.</param>
/// <param name="EveryAfter">Once in so many days while it is overdue; 0 for never.</param>
public sealed record ReminderRules(IReadOnlyList<int> Before, bool OnTheDay, int EveryAfter)
{
    /// <summary>
    /// The rule to follow today: the latest whose day has come, so that a night on which the program was down is made up for, and
    /// nothing older is sent after something newer. Null when there is none since <paramref name="notBefore"/> (the plan's issue).
    /// </summary>
    public ReminderRule? At(DateOnly today, DateOnly due, DateOnly notBefore) =>
        Days(due, today).Where(r => r.On <= today && r.On >= notBefore).OrderByDescending(r => r.On).FirstOrDefault();

    /// <summary>The next one after today, for showing.</summary>
    public ReminderRule? Next(DateOnly today, DateOnly due) =>
        Days(due, today.AddDays(Math.Max(1, EveryAfter))).Where(r => r.On > today).OrderBy(r => r.On).FirstOrDefault();

    IEnumerable<ReminderRule> Days(DateOnly due, DateOnly until)
    {
        foreach (var days in Before) yield return new ReminderRule($"before-{days}", due.AddDays(-days), $"Trước {days} ngày");
        if (OnTheDay) yield return new ReminderRule("on", due, "Đúng ngày");
        if (EveryAfter <= 0) yield break;
        for (var days = EveryAfter; due.AddDays(days) <= until; days += EveryAfter)
            yield return new ReminderRule($"after-{days}", due.AddDays(days), $"Quá hạn {days} ngày");
    }
}

/// <param name="Code">As kept with the reminder: "before-7".</param>
/// <param name="On">The day on which it falls.</param>
/// <param name="Name">For the officer: "Trước 7 ngày".</param>
public sealed record ReminderRule(string Code, DateOnly On, string Name);
