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

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("   \t\r\n", null)]
    [InlineData("\u00A0 \u202F\u3000", null)]
    [InlineData("\u200B\uFEFF\u00AD", null)]
    [InlineData(" \u200B\u00A0Xã Tân Lập\u00A0\uFEFF ", "Xã Tân Lập")]
    [InlineData("  Tha\u0301ng\u00A06", "Tháng 6")]
    [InlineData(" Dòng một\nDòng hai ", "Dòng một\nDòng hai")]
    public void What_says_nothing_is_absent_and_the_rest_is_kept_clean(string? typed, string? kept) =>
        VietnameseText.OrNull(typed).ShouldBe(kept);

    [Theory]
    [InlineData("Xã Tân Lập", "xã Tân Lập")]
    [InlineData("Ủy ban nhân dân", "ủy ban nhân dân")]
    [InlineData("Ý kiến", "ý kiến")]
    [InlineData("UBND xã", "UBND xã")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Inside_a_sentence_a_first_word_is_small_and_an_abbreviation_stays(string alone, string inside) =>
        VietnameseText.Inside(alone).ShouldBe(inside);
}
