using BangVang.Law.Book;
using BangVang.Law.Loading;

namespace BangVang.Law.Deadlines;

public enum HolidayKind
{
    /// <summary>A day off by the labour code.</summary>
    Holiday,
    /// <summary>A working day off because a holiday fell on a weekend.</summary>
    Compensatory,
    /// <summary>A working day off for which a Saturday is worked.</summary>
    Swapped,
}

/// <summary>Days off with one name.</summary>
/// <param name="Until">The last of them; null: one day.</param>
/// <param name="WorkedOn">The Saturday that is worked instead.</param>
public sealed record Holiday(DateOnly From, string Name, HolidayKind Kind, DateOnly? Until = null, DateOnly? WorkedOn = null)
{
    public bool Covers(DateOnly day) => From <= day && day <= (Until ?? From);

    /// <summary>"Quốc khánh", "nghỉ bù Quốc khánh", "nghỉ hoán đổi Quốc khánh".</summary>
    public string Words => Kind switch { HolidayKind.Compensatory => $"nghỉ bù {Name}", HolidayKind.Swapped => $"nghỉ hoán đổi {Name}", _ => Name };
}

/// <summary>The days off of one year.</summary>
public sealed record HolidayYear(int Year, string Citation, Mark Mark, IReadOnlyList<Holiday> Days, string? Note = null);

/// <summary>The days off that the lawbook knows.</summary>
public sealed record Holidays(IReadOnlyList<HolidayYear> Years)
{
    static readonly Lazy<Holidays> embedded = new(() => NationalLaw.Read<Holidays>("holidays.json"));

    public static Holidays National => embedded.Value;
}
