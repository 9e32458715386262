using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using BangVang.Plans.Commemorations.Lunar;

namespace BangVang.Plans.Commemorations;

public enum CalendarKind { Solar, Lunar }

/// <summary>How sure a day is: named in real plans, read in a source, or only remembered.</summary>
public enum SourceMark { Plan, Read, Memory }

/// <summary>A day that comes back each year and that plans are tied to: a feast, a founding day, a traditional day.</summary>
public sealed class Commemoration : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tree whose day it is; null for a day of the whole country.</summary>
    public Guid? RootId { get; init; }

    /// <summary>Its code in the data that comes with the product; null when people entered it.</summary>
    public string? SeedCode { get; init; }

    /// <summary>As it stands after "N năm": "Ngày thành lập Đảng Cộng sản Việt Nam".</summary>
    public string Name { get; private set; } = "";

    public string Folded { get; private set; } = "";

    /// <summary>Other names that plans use for it.</summary>
    public string[] Aliases { get; private set; } = [];

    public int Day { get; private set; }

    public int Month { get; private set; }

    public CalendarKind Calendar { get; private set; }

    /// <summary>The year of the event; null when no years are counted.</summary>
    public int? FirstYear { get; private set; }

    /// <summary>The first year in which the day is kept, when that is later than the event.</summary>
    public int? KeptFrom { get; private set; }

    /// <summary>The last year in which it is kept; nothing is deleted, since assignments may be tied to it.</summary>
    public int? KeptUntil { get; private set; }

    /// <summary>Days off by law; 0 for a working day.</summary>
    public int DaysOff { get; private set; }

    public SourceMark Mark { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When a person last changed it; the data of the product no longer touches it from then on.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    public uint Version { get; private set; }

    public bool IsVerified => Mark != SourceMark.Memory;

    public bool IsLunarNewYear => Calendar == CalendarKind.Lunar && Day == 1 && Month == 1;

    public void Describe(CommemorationFacts facts, DateTimeOffset at)
    {
        facts.Check();
        (Name, Aliases) = (facts.Name.Trim(), [.. facts.Aliases.Select(a => VietnameseText.Clean(a)!.Trim()).Where(a => a.Length > 0).Distinct()]);
        Name = VietnameseText.Clean(Name)!;
        Folded = VietnameseText.Fold($"{Name} {string.Join(' ', Aliases)}");
        (Day, Month, Calendar, FirstYear) = (facts.Day, facts.Month, facts.Calendar, facts.FirstYear);
        (KeptFrom, KeptUntil, DaysOff, Mark) = (facts.KeptFrom, facts.KeptUntil, facts.DaysOff, facts.Mark);
        Note = VietnameseText.OrNull(facts.Note);
        ChangedAt = at;
    }

    public void EditedByPerson(DateTimeOffset at) => EditedAt = at;

    public bool IsKeptIn(int year) => (KeptFrom ?? FirstYear ?? int.MinValue) <= year && (KeptUntil is null || year <= KeptUntil);

    /// <summary>Its days in a solar year: one as a rule; a lunar day may fall into it twice, or not at all.</summary>
    public IEnumerable<Occasion> In(int year) => IsKeptIn(year) ? Calendar == CalendarKind.Solar ? [Solar(year)] : Lunar(year) : [];

    /// <summary>The day on which it is kept that year, if that can be told.</summary>
    public DateOnly? DateIn(int year) => In(year).Select(o => (DateOnly?)o.Date).FirstOrDefault();

    /// <summary>20/11, 10/3 âm lịch.</summary>
    public string DayInWords => Calendar == CalendarKind.Solar ? $"{Day:00}/{Month:00}" : $"{Day}/{Month} âm lịch";

    /// <summary>19/12/1946; without a year, or for a lunar day, the day alone.</summary>
    public string FirstDayInWords => FirstYear is { } year && Calendar == CalendarKind.Solar ? $"{DayInWords}/{year}" : DayInWords;

    Occasion Solar(int year)
    {
        var moved = Day == 29 && Month == 2 && !DateTime.IsLeapYear(year);
        return Occasion(new DateOnly(year, Month, moved ? 28 : Day), moved ? "Năm không nhuận: tính vào 28/02." : null);
    }

    IEnumerable<Occasion> Lunar(int year)
    {
        foreach (var lunarYear in new[] { year - 1, year })
            if (LunarCalendar.Find(lunarYear, Month, Day) is { } found && found.Date.Year == year)
                yield return Occasion(found.Date, found.Moved ? "Tháng thiếu: tính vào ngày 29." : null);
    }

    Occasion Occasion(DateOnly date, string? note) =>
        new(this, date, FirstYear is { } first && date.Year > first ? date.Year - first : null, note);
}
