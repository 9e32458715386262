using System.Text;
using BangVang.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Papers.Tests.Text;

public sealed class LegacyTextTests
{
    const string Alphabet = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    [Fact]
    public void Every_letter_of_the_alphabet_survives_TCVN3()
    {
        var text = Alphabet + "ĂÂÊÔƠƯĐ 0123456789 .,;:/-()";
        Tcvn3.Decode(GivenText.InTcvn3(text)).ShouldBe(text);
        Tcvn3.Decode(GivenText.InTcvn3(Alphabet), capitals: true).ShouldBe(Alphabet.ToUpperInvariant());
    }

    [Fact]
    public void Every_letter_of_the_alphabet_survives_VNI_in_both_cases()
    {
        var text = string.Join(' ', Alphabet.ToCharArray()) + " " + string.Join(' ', Alphabet.ToUpperInvariant().ToCharArray());
        Vni.Decode(GivenText.InVni(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("B¶o Th¾ng", "Bảo Thắng")]
    [InlineData("KÕ ho¹ch thi ®ua", "Kế hoạch thi đua")]
    [InlineData("M\u00ADêng Kh\u00AD¬ng", "Mường Khương")]
    [InlineData("KÕ HO¹CH", "KẾ HOẠCH")]
    [InlineData("Së NéI Vô tØnh", "SỞ NỘI VỤ tỉnh")]
    [InlineData("Së KH&CN", "Sở KH&CN")]
    public void TCVN3_is_read_as_its_font_shows_it(string coded, string text) => Tcvn3.Decode(coded).ShouldBe(text);

    [Theory]
    [InlineData("Ñaêng kyù thi ñua", "Đăng ký thi đua")]
    [InlineData("UÛY BAN NHAÂN DAÂN XAÕ", "ỦY BAN NHÂN DÂN XÃ")]
    [InlineData("khen thöôûng, vieäc laøm, ñaïi hoäi", "khen thưởng, việc làm, đại hội")]
    public void VNI_is_read_as_its_font_shows_it(string coded, string text) => Vni.Decode(coded).ShouldBe(text);

    [Fact]
    public void Any_Vietnamese_text_in_TCVN3_is_recognised_and_comes_back() =>
        Prop.ForAll(GivenText.Sentences().ToArbitrary(), text =>
        {
            var coded = GivenText.InTcvn3(text);
            if (!IsTelling(text)) return true;
            return LegacyText.Recognise(coded) == LegacyCode.Tcvn3 && LegacyText.Decode(coded, LegacyCode.Tcvn3) == text;
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400));

    [Fact]
    public void Any_Vietnamese_text_in_VNI_is_recognised_and_comes_back() =>
        Prop.ForAll(GivenText.Sentences().ToArbitrary(), text =>
        {
            var coded = GivenText.InVni(text);
            if (!IsTelling(text)) return true;
            return LegacyText.Recognise(coded) == LegacyCode.Vni && LegacyText.Decode(coded, LegacyCode.Vni) == text;
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400));

    [Fact]
    public void No_Vietnamese_text_in_Unicode_is_taken_for_a_legacy_code() =>
        Prop.ForAll(GivenText.Sentences().ToArbitrary(), text =>
            LegacyText.Recognise(text) == LegacyCode.None
            && LegacyText.Recognise(text.ToUpperInvariant()) == LegacyCode.None
            && LegacyText.Recognise(text.Normalize(NormalizationForm.FormD)) == LegacyCode.None)
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400));

    [Theory]
    [InlineData("")]
    [InlineData("The quick brown fox jumps over the lazy dog. Résumé, naïve café, 25 °C, © 2026 ® «quoted» – £5")]
    [InlineData("L'été dernier, après le déjeuner, l'élève a lu où se trouvait la forêt; où étiez-vous? Là-bas, près du château, il a fêté Noël à côté de sa mère.")]
    [InlineData("El niño comió piña y soñó con mañana. ¿Dónde está el jardín? ¡Qué corazón! Él salió después.")]
    [InlineData("Über die Brücke führt ein schöner Weg; größere Städte liegen südlich. Ärger, Öl, Übung.")]
    [InlineData("và có là trí thì cô có gì và")]
    [InlineData("Kế hoạch số 12/KH-UBND § 3 ® ¼ ½ ¾")]
    public void Other_languages_and_plain_Unicode_are_left_alone(string text) => LegacyText.Recognise(text).ShouldBe(LegacyCode.None);

    [Theory]
    [InlineData(".VnTime", LegacyCode.Tcvn3, false)]
    [InlineData(".VnTimeH", LegacyCode.Tcvn3, true)]
    [InlineData("VNI-Times", LegacyCode.Vni, false)]
    [InlineData("Times New Roman", LegacyCode.None, false)]
    [InlineData(null, LegacyCode.None, false)]
    public void A_font_says_its_code(string? font, LegacyCode code, bool capitals)
    {
        LegacyText.OfFont(font).ShouldBe(code);
        LegacyText.IsCapitals(font).ShouldBe(capitals);
    }

    [Theory]
    [InlineData("nghiêng", true), InlineData("Quỳnh", true), InlineData("giếng", true), InlineData("khuỷu", true), InlineData("Đắk", false)]
    [InlineData("cap", false), InlineData("été", false), InlineData("thương", true), InlineData("ỦY", true), InlineData("yếu", true), InlineData("gì", true)]
    public void A_syllable_has_one_rime_and_one_tone(string word, bool valid) => Syllable.IsValid(word).ShouldBe(valid);

    // Fewer than a handful of words with marks prove nothing, and say so by design.
    static bool IsTelling(string text) => text.Split(' ', '\n').Count(word => word.Any(c => c > 127)) >= 6;
}
