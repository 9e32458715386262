using System.Globalization;
using BangVang.Councils.Minutes;
using BangVang.Councils.Sessions;

namespace BangVang.Tests.Councils;

public sealed class MinutesTextTests
{
    [Theory]
    [InlineData("2026-11-20T10:15:00+07:00", "Phiên họp kết thúc vào 10 giờ 15 phút cùng ngày.")]
    [InlineData("2026-11-20T23:09:00+07:00", "Phiên họp kết thúc vào … giờ … phút cùng ngày.")]
    [InlineData("2026-11-20T08:00:00+07:00", "Phiên họp kết thúc vào … giờ … phút cùng ngày.")]
    [InlineData("2026-11-21T09:30:00+07:00", "Phiên họp kết thúc vào … giờ … phút cùng ngày.")]
    public void The_end_of_a_meeting_is_left_open_where_the_program_was_told_of_it_too_late(string closed, string said) =>
        Ends(SessionKind.Meeting, closed).ShouldBe(said);

    [Fact]
    public void An_inquiry_in_writing_ends_when_it_is_closed() =>
        Ends(SessionKind.InWriting, "2026-11-25T23:09:00+07:00").ShouldBe("Việc lấy ý kiến kết thúc vào 23 giờ 09 phút, ngày 25 tháng 11 năm 2026.");

    static string Ends(SessionKind kind, string closed) =>
        MinutesText.Ends(kind, new DateOnly(2026, 11, 20), new TimeOnly(8, 30), DateTimeOffset.Parse(closed, CultureInfo.InvariantCulture));
}
