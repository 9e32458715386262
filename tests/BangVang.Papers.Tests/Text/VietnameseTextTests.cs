using BangVang.Papers.Text;

namespace BangVang.Papers.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân XÃ Đông Hòa", "uy ban nhan dan xa dong hoa")]
    [InlineData("Uỷ ban nhân dân xã Đông Hoà", "uy ban nhan dan xa dong hoa")]
    [InlineData("12/KH-UBND", "12 kh ubnd")]
    [InlineData("  – Sở KH&CN  ", "so kh cn")]
    public void Folding_makes_what_officers_type_equal(string typed, string folded) =>
        VietnameseText.Fold(typed).ShouldBe(folded);

    [Fact]
    public void Cleaning_composes_marks_and_drops_what_cannot_be_seen() =>
        VietnameseText.Clean("Tha\u0301ng\u00A06\u200B").ShouldBe("Tháng 6");
}
