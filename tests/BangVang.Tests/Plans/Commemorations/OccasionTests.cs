using BangVang.Kernel;
using BangVang.Plans.Commemorations;

namespace BangVang.Tests.Plans.Commemorations;

public sealed class OccasionTests
{
    [Theory]
    [InlineData(2026, "80 năm Ngày Toàn quốc kháng chiến", "năm tròn")]
    [InlineData(2025, "79 năm Ngày Toàn quốc kháng chiến", null)]
    [InlineData(2021, "75 năm Ngày Toàn quốc kháng chiến", "năm lẻ 5")]
    [InlineData(1946, "Ngày Toàn quốc kháng chiến", null)]
    public void The_years_are_counted_from_the_first_one(int year, string title, string? roundness)
    {
        var occasion = Day("Ngày Toàn quốc kháng chiến", 19, 12, 1946).In(year).Single();
        occasion.Title.ShouldBe(title);
        occasion.RoundnessInWords.ShouldBe(roundness);
        occasion.Date.ShouldBe(new DateOnly(year, 12, 19));
    }

    [Fact]
    public void Before_its_first_year_and_after_its_last_a_day_is_not_kept()
    {
        var day = Day("Ngày truyền thống", 6, 6, 1990, keptUntil: 2020);
        day.In(1989).ShouldBeEmpty();
        day.In(2020).ShouldNotBeEmpty();
        day.In(2021).ShouldBeEmpty();
        day.DateIn(2021).ShouldBeNull();
    }

    [Fact]
    public void The_29th_of_February_is_kept_on_the_28th_in_common_years_and_says_so()
    {
        var day = Day("Ngày thành lập Hội", 29, 2, 2004);
        day.DateIn(2028).ShouldBe(new DateOnly(2028, 2, 29));
        var moved = day.In(2026).Single();
        moved.Date.ShouldBe(new DateOnly(2026, 2, 28));
        moved.Note.ShouldBe("Năm không nhuận: tính vào 28/02.");
    }

    [Theory]
    [InlineData(31, 4, CalendarKind.Solar, null, "Không có ngày 31/4. Tháng 4 có nhiều nhất 30 ngày.")]
    [InlineData(30, 2, CalendarKind.Solar, null, "Không có ngày 30/2. Tháng 2 có nhiều nhất 29 ngày.")]
    [InlineData(31, 1, CalendarKind.Lunar, null, "Không có ngày 31/1 âm lịch. Tháng 1 có nhiều nhất 30 ngày.")]
    [InlineData(5, 13, CalendarKind.Solar, null, "Không có tháng 13. Nhập tháng từ 1 đến 12.")]
    [InlineData(29, 2, CalendarKind.Solar, 1997, "Năm 1997 không nhuận nên không có ngày 29/02. Kiểm tra lại ngày hoặc năm đầu tiên.")]
    public void A_day_that_no_calendar_has_is_refused(int day, int month, CalendarKind calendar, int? first, string sentence) =>
        Should.Throw<Refusal>(() => Day("Ngày gì đó", day, month, first, calendar)).Message.ShouldBe(sentence);

    [Fact]
    public void Tet_carries_the_name_of_its_year()
    {
        var tet = Day("Tết Nguyên đán", 1, 1, null, CalendarKind.Lunar);
        tet.In(2024).Single().Title.ShouldBe("Tết Nguyên đán Giáp Thìn");
        tet.DateIn(2030).ShouldBe(new DateOnly(2030, 2, 2));
    }

    [Fact]
    public void A_lunar_day_outside_the_years_that_can_be_computed_has_no_date()
    {
        var tet = Day("Tết Nguyên đán", 1, 1, null, CalendarKind.Lunar);
        tet.DateIn(1950).ShouldBeNull();
        tet.DateIn(2120).ShouldBeNull();
    }

    [Fact]
    public void A_lunar_day_near_the_turn_of_the_year_may_fall_into_a_year_twice_or_not_at_all()
    {
        var end = Day("Ngày giỗ", 20, 11, null, CalendarKind.Lunar);
        var counts = Enumerable.Range(2020, 20).Select(year => end.In(year).Count()).ToList();
        counts.ShouldContain(0);
        counts.ShouldContain(2);
    }

    static Commemoration Day(string name, int day, int month, int? first, CalendarKind calendar = CalendarKind.Solar, int? keptUntil = null)
    {
        var made = new Commemoration { RootId = null };
        made.Describe(new CommemorationFacts { Name = name, Day = day, Month = month, FirstYear = first, Calendar = calendar, KeptUntil = keptUntil },
            new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero));
        return made;
    }
}
