namespace BangVang.Plans.Commemorations.Lunar;

/// <summary>A day of a lunar month; a leap month bears the number of the one before it.</summary>
public sealed record LunarDay(int Day, int Month, bool IsLeap);

/// <summary>
/// The lunar calendar as Viet Nam counts it: months begin on the day of the new moon at UTC+7, the eleventh holds the winter solstice, and the
/// first month without a major solar term is the leap one. New moons and the sun after Meeus, Astronomical Algorithms, chapters 25 and 49.
/// .NET's Chinese calendar counts at UTC+8 and differs (Tết 2030, 2007, 1985).
/// </summary>
public static class LunarCalendar
{
    /// <summary>Before 1976 the two halves of the country counted differently; after 2100 the formulas are not sure to the day.</summary>
    public const int FirstYear = 1976, LastYear = 2099;

    const double Month = 29.530588861;

    static readonly string[] stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
    static readonly string[] branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    public static bool Covers(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Giáp Thìn for 2024: the name of the lunar year that begins in that year.</summary>
    public static string NameOf(int year) => $"{stems[(year + 6) % 10]} {branches[(year + 8) % 12]}";

    /// <summary>
    /// The day of the given lunar year (never of a leap month), and whether it had to be moved: the thirtieth of a month that has
    /// twenty-nine days is kept on the twenty-ninth. Null for a year that the calendar does not cover.
    /// </summary>
    public static (DateOnly Date, bool Moved)? Find(int lunarYear, int month, int day)
    {
        if (!Covers(lunarYear)) return null;
        var start = StartOf(lunarYear, month);
        var length = DayOfMoon(start + 1) - DayOfMoon(start);
        var moved = day > length;
        return (FromJulianDay(DayOfMoon(start) + (moved ? length : day) - 1), moved);
    }

    /// <summary>The lunar day of a date, as wall calendars print it below the solar one; null outside the years covered.</summary>
    public static LunarDay? Of(DateOnly date)
    {
        if (!Covers(date.Year) || !Covers(date.Year - 1)) return null;
        var day = ToJulianDay(date);
        var moon = (int)Math.Ceiling((day - 2451550.09766) / Month) + 1;
        while (DayOfMoon(moon) > day) moon--;
        var year = Eleventh(date.Year) <= moon ? date.Year : date.Year - 1;
        var (eleventh, leap) = (Eleventh(year), Leap(Eleventh(year), Eleventh(year + 1)));
        var steps = moon - eleventh;
        var isLeap = leap == steps;
        if (leap <= steps) steps--;
        return new LunarDay(day - DayOfMoon(moon) + 1, (steps + 10) % 12 + 1, isLeap);
    }

    // Months are known by the serial number of their new moon.
    static int StartOf(int lunarYear, int month)
    {
        var year = month >= 11 ? lunarYear : lunarYear - 1;
        var (eleventh, steps) = (Eleventh(year), (month + 1) % 12);
        return eleventh + steps + (Leap(eleventh, Eleventh(year + 1)) is { } leap && leap <= steps ? 1 : 0);
    }

    // How many months after the eleventh the leap month stands; null in a year of twelve months.
    static int? Leap(int eleventh, int nextEleventh)
    {
        if (nextEleventh - eleventh == 12) return null;
        for (var step = 1; step < 13; step++)
            if (Term(DayOfMoon(eleventh + step)) == Term(DayOfMoon(eleventh + step + 1))) return step;
        throw new InvalidOperationException("A year of thirteen months has a month without a major term.");
    }

    // The month that holds the winter solstice, which falls between 20 and 23 December.
    static int Eleventh(int year)
    {
        var solstice = ToJulianDay(new DateOnly(year, 12, 18));
        while (Term(solstice + 1) < 9) solstice++;
        var moon = (int)Math.Ceiling((solstice - 2451550.09766) / Month) + 1;
        while (DayOfMoon(moon) > solstice) moon--;
        return moon;
    }

    // Which twelfth of its path the sun has reached when the day begins at UTC+7: 9 is the winter solstice.
    static int Term(int julianDay) => (int)Math.Floor(Astronomy.SunLongitude(julianDay - 0.5 - 7 / 24.0) / 30);

    static int DayOfMoon(int moon) => (int)Math.Floor(Astronomy.NewMoon(moon) + 0.5 + 7 / 24.0);

    static int ToJulianDay(DateOnly date) => date.DayNumber + 1721426;

    static DateOnly FromJulianDay(int day) => DateOnly.FromDayNumber(day - 1721426);
}
