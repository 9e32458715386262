using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>Puts the commemorations into the calendar.</summary>
public sealed class CommemorationEntries(AppDb db) : CalendarSource
{
    public const string KindInWords = "Kỷ niệm";

    public override async Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly until, Actor actor)
    {
        var days = await db.CommemorationsVisibleTo(actor).AsNoTracking().ToListAsync();
        return [.. Commemorations.Between(from, until, days).Select(Entry)];
    }

    static CalendarEntry Entry(Occasion occasion) => new()
    {
        Uid = $"commemoration-{occasion.Of.Id:N}-{occasion.Date.Year}-{occasion.Date.DayOfYear}",
        Date = occasion.Date,
        Title = occasion.Title,
        Kind = KindInWords,
        Icon = "flag",
        Details = Details(occasion),
        Mark = occasion.RoundnessInWords,
        IsDayOff = occasion.Of.DaysOff > 0,
        Address = $"/commemorations/{occasion.Of.Id}",
        ChangedAt = occasion.Of.ChangedAt,
    };

    static string Details(Occasion occasion) => string.Join(" · ", new[]
    {
        occasion.Of.FirstDayInWords,
        occasion.Of.DaysOff > 0 ? "ngày nghỉ" : null,
        occasion.Note,
        occasion.Of.IsVerified ? null : "chưa kiểm chứng",
    }.OfType<string>());
}
