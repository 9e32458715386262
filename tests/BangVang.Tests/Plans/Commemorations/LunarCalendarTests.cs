using System.Globalization;
using BangVang.Plans.Commemorations.Lunar;

namespace BangVang.Tests.Plans.Commemorations;

public sealed class LunarCalendarTests
{
    // Tết and Giỗ Tổ by another computation than ours; 2024 to 2028 agree with the dates that were announced.
    const string Table = """
        2020 25/01 02/04 · 2021 12/02 21/04 · 2022 01/02 10/04 · 2023 22/01 29/04 · 2024 10/02 18/04 · 2025 29/01 07/04 · 2026 17/02 26/04 ·
        2027 06/02 16/04 · 2028 26/01 04/04 · 2029 13/02 23/04 · 2030 02/02 12/04 · 2031 23/01 01/04 · 2032 11/02 19/04 · 2033 31/01 09/04 ·
        2034 19/02 28/04 · 2035 08/02 17/04 · 2036 28/01 06/04 · 2037 15/02 24/04 · 2038 04/02 13/04 · 2039 24/01 03/04 · 2040 12/02 20/04
        """;

    public static TheoryData<int, string, string> Years()
    {
        var years = new TheoryData<int, string, string>();
        foreach (var line in Table.Split('·', StringSplitOptions.TrimEntries))
            years.Add(int.Parse(line[..4]), line[5..10], line[11..16]);
        return years;
    }

    [Theory, MemberData(nameof(Years))]
    public void Tet_and_the_day_of_the_Hung_kings_are_those_of_the_table(int year, string tet, string hungKings)
    {
        Solar(year, 1, 1).ShouldBe($"{tet}/{year}");
        Solar(year, 3, 10).ShouldBe($"{hungKings}/{year}");
    }

    [Theory]
    [InlineData(1985, "21/01/1985")]
    [InlineData(2007, "17/02/2007")]
    [InlineData(2030, "02/02/2030")]
    public void Viet_Nam_keeps_Tet_by_its_own_meridian_not_by_that_of_Beijing(int year, string tet)
    {
        Solar(year, 1, 1).ShouldBe(tet);
        Chinese(year).ShouldNotBe(tet);
    }

    [Fact]
    public void From_1976_to_2099_Tet_differs_from_the_Chinese_new_year_in_four_years()
    {
        var differing = Enumerable.Range(LunarCalendar.FirstYear, LunarCalendar.LastYear - LunarCalendar.FirstYear + 1)
            .Where(year => Solar(year, 1, 1) != Chinese(year));
        differing.ShouldBe([1985, 2007, 2030, 2053]);
    }

    [Fact]
    public void A_day_after_a_leap_month_is_not_a_month_too_early()
    {
        Solar(2023, 2, 1).ShouldBe("20/02/2023");
        Solar(2023, 3, 1).ShouldBe("20/04/2023");
        Solar(2025, 8, 15).ShouldBe("06/10/2025");
        Solar(2033, 12, 1).ShouldBe("20/01/2034");
    }

    [Fact]
    public void The_thirtieth_of_a_short_month_is_kept_on_the_twenty_ninth()
    {
        LunarCalendar.Find(2024, 12, 30).ShouldBe((new DateOnly(2025, 1, 28), true));
        LunarCalendar.Find(2023, 12, 30).ShouldBe((new DateOnly(2024, 2, 9), false));
    }

    [Fact]
    public void Years_that_cannot_be_computed_surely_are_not_guessed()
    {
        LunarCalendar.Find(1975, 1, 1).ShouldBeNull();
        LunarCalendar.Find(2100, 1, 1).ShouldBeNull();
    }

    [Fact]
    public void Lunar_years_are_called_by_stem_and_branch()
    {
        LunarCalendar.NameOf(2024).ShouldBe("Giáp Thìn");
        LunarCalendar.NameOf(2026).ShouldBe("Bính Ngọ");
        LunarCalendar.NameOf(1984).ShouldBe("Giáp Tý");
    }

    static string Solar(int year, int month, int day) => LunarCalendar.Find(year, month, day)!.Value.Date.ToString("dd/MM/yyyy");

    static string Chinese(int year) => new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0).ToString("dd/MM/yyyy");
}
