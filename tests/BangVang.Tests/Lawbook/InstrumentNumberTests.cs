using System.Text;
using BangVang.Lawbook.Citing;
using BangVang.Lawbook;

namespace BangVang.Tests.Lawbook;

public sealed class InstrumentNumberTests
{
    [Theory]
    [InlineData("91/2017/NĐ-CP", "91/2017/NĐ-CP")]
    [InlineData("Số: 91 / 2017 / NĐ – CP", "91/2017/NĐ-CP")]
    [InlineData("số 47-CT/TU;", "47-CT/TU")]
    [InlineData("05\u00A0/QĐ\u2011UBND.", "05/QĐ-UBND")]
    public void A_number_is_kept_as_printed_without_odd_spaces_and_dashes(string typed, string number) =>
        InstrumentNumber.Clean(typed).ShouldBe(number);

    [Theory]
    [InlineData("Số:      /KH-UBND")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Luật Thi đua")]
    public void A_number_left_blank_is_no_number(string? typed) => InstrumentNumber.Clean(typed).ShouldBeNull();

    [Fact]
    public void A_number_in_decomposed_letters_is_the_same_number()
    {
        var decomposed = "91/2017/NĐ-CP và 12/QyĐ-UBND".Normalize(NormalizationForm.FormD)[..13];
        InstrumentNumber.Clean(decomposed).ShouldBe("91/2017/NĐ-CP");
        InstrumentNumber.Clean("15/HD-BTĐKT".Normalize(NormalizationForm.FormD)).ShouldBe("15/HD-BTĐKT");
    }

    [Theory]
    [InlineData("01/CT-UBND", "1/ct-ubnd")]
    [InlineData("91/2017/NĐ-CP", "91/2017/ND-CP")]
    [InlineData("34-CT/TW", "34 - CT/TW")]
    public void Two_spellings_of_one_number_are_equal(string one, string other) =>
        InstrumentNumber.Key(one).ShouldBe(InstrumentNumber.Key(other));

    [Theory]
    [InlineData("12/HĐ-SNV", "12/HD-SNV")]
    [InlineData("12/ĐA-UBND", "12/DA-UBND")]
    [InlineData("11/KH-UBND", "1/KH-UBND")]
    public void Signs_of_different_documents_stay_apart(string one, string other) =>
        InstrumentNumber.Key(one).ShouldNotBe(InstrumentNumber.Key(other));

    [Theory]
    [InlineData("21/KH-UBND", InstrumentType.Plan)]
    [InlineData("34-CT/TW", InstrumentType.Directive)]
    [InlineData("91/2017/NĐ-CP", InstrumentType.Decree)]
    [InlineData("522/CTr-UBND", InstrumentType.Programme)]
    [InlineData("03/NQ-HĐND", InstrumentType.Resolution)]
    public void The_symbol_tells_the_type(string number, InstrumentType type) => InstrumentTypes.Told(number).ShouldBe(type);

    [Theory]
    [InlineData("Chương trình hành động", InstrumentType.Programme)]
    [InlineData("THÔNG TƯ LIÊN TỊCH", InstrumentType.JointCircular)]
    [InlineData("Luật", InstrumentType.Law)]
    [InlineData("Lời kêu gọi", InstrumentType.Other)]
    [InlineData(null, InstrumentType.Other)]
    public void The_heading_tells_the_type(string? heading, InstrumentType type) => InstrumentTypes.Read(heading).ShouldBe(type);

    [Theory]
    [InlineData("Về công tác văn thư", "về công tác văn thư")]
    [InlineData("Quy định chi tiết một số điều", "quy định chi tiết một số điều")]
    [InlineData("Công tác thi đua, khen thưởng năm 2026", "về công tác thi đua, khen thưởng năm 2026")]
    public void A_name_goes_on_in_the_sentence_that_cites_it(string name, string said) => InstrumentName.InSentence(name).ShouldBe(said);
}
