using System.Text;
using BangVang.Plans.Commemorations.Calendars;

namespace BangVang.Tests.Plans.Commemorations;

public sealed class ICalendarTests
{
    [Fact]
    public void Every_line_ends_in_CRLF_and_has_at_most_75_octets()
    {
        var calendar = Write(Entry("Ngày truyền thống " + string.Concat(Enumerable.Repeat("Hội Cựu chiến binh Việt Nam 🏅 ", 9))));
        calendar.Replace("\r\n", "").ShouldNotContain('\n');
        calendar.ShouldEndWith("END:VCALENDAR\r\n");
        calendar.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        calendar.ShouldNotContain('\uFFFD');
    }

    [Fact]
    public void Folded_lines_join_to_what_was_written()
    {
        var title = string.Concat(Enumerable.Repeat("Đại đoàn kết toàn dân tộc ", 12)).Trim();
        Write(Entry(title)).Replace("\r\n ", "").Split("\r\n").ShouldContain($"SUMMARY:{title} (năm tròn)");
    }

    [Fact]
    public void Text_is_escaped()
    {
        ICalendar.Text("một; hai, ba \\ bốn\r\nnăm\nsáu").ShouldBe("một\\; hai\\, ba \\\\ bốn\\nnăm\\nsáu");
        Write(Entry("x\r\nBEGIN:VALARM")).Split("\r\n").ShouldNotContain("BEGIN:VALARM");
    }

    [Fact]
    public void An_event_lasts_the_whole_day_under_an_identifier_that_stays()
    {
        var lines = Write(Entry("Ngày Toàn quốc kháng chiến")).Split("\r\n");
        lines.ShouldContain("UID:commemoration-1@bangvang");
        lines.ShouldContain("DTSTAMP:20261120T073000Z");
        lines.ShouldContain("DTSTART;VALUE=DATE:20261219");
        lines.ShouldContain("DTEND;VALUE=DATE:20261220");
        lines.ShouldContain("SUMMARY:Ngày Toàn quốc kháng chiến (năm tròn)");
        lines.ShouldContain("URL:https://bangvang.example/commemorations/1");
        lines.Count(l => l == "BEGIN:VEVENT").ShouldBe(lines.Count(l => l == "END:VEVENT"));
    }

    static string Write(CalendarEntry entry) => ICalendar.Write("Lịch công tác", "https://bangvang.example", [entry]);

    static CalendarEntry Entry(string title) => new()
    {
        Uid = "commemoration-1", Date = new DateOnly(2026, 12, 19), Title = title, Kind = "Kỷ niệm", Icon = "flag", Mark = "năm tròn",
        Address = "/commemorations/1", ChangedAt = new DateTimeOffset(2026, 11, 20, 14, 30, 0, TimeSpan.FromHours(7)),
    };
}
