using BangVang.Kernel.Rights;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>Something that stands in the calendar on a day.</summary>
public sealed record CalendarEntry
{
    /// <summary>Stays the same for the same thing whenever it is asked: "assignment-" and its id.</summary>
    public required string Uid { get; init; }

    public required DateOnly Date { get; init; }

    public required string Title { get; init; }

    /// <summary>What kind of entry it is, in a word: "Kỷ niệm", "Hạn nhiệm vụ".</summary>
    public required string Kind { get; init; }

    public required string Icon { get; init; }

    /// <summary>One line below the title.</summary>
    public string? Details { get; init; }

    /// <summary>A mark that should catch the eye: "năm tròn", "quá hạn".</summary>
    public string? Mark { get; init; }

    public bool IsLate { get; init; }

    public bool IsDayOff { get; init; }

    /// <summary>The address of its page within the product: "/plans/…".</summary>
    public string? Address { get; init; }

    /// <summary>When it last changed; calendar programs take it over again then.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>
/// What puts entries into the calendar, its pages and its feed. Capabilities above register theirs:
/// <c>house.Services.AddScoped&lt;CalendarSource, DeadlinesOfAssignments&gt;()</c>.
/// </summary>
public abstract class CalendarSource
{
    /// <summary>The entries between two days, both included, that exist for the actor.</summary>
    public abstract Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly until, Actor actor);
}

/// <summary>All sources together, by date.</summary>
public sealed class WorkCalendar(IEnumerable<CalendarSource> sources)
{
    public async Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly until, Actor actor)
    {
        var entries = new List<CalendarEntry>();
        foreach (var source in sources) entries.AddRange(await source.Between(from, until, actor));
        return [.. entries.OrderBy(e => e.Date)];
    }
}
