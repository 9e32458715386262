using System.IO.Compression;
using System.Text.RegularExpressions;
using BangVang.Papers.Decisions;
using BangVang.Papers.Official;
using BangVang.Papers.Text;

namespace BangVang.Papers.Tests.Decisions;

public sealed class DecisionLayoutTests
{
    [Fact]
    public void The_list_is_grouped_numbered_on_and_closed_in_words()
    {
        var text = Text(GivenDecision.Of(2, 3, 1));
        text.ShouldContain("QUYẾT ĐỊNH:");
        text.ShouldContain("DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN");
        text.ShouldContain("(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân xã Tân Lập)");
        text.ShouldNotContain("PHỤ LỤC");
        foreach (var group in new[] { "I. Tập thể", "II. Cá nhân", "III. Hộ gia đình" }) text.ShouldContain(group);
        text.ShouldContain("06Hộ ông Lường Văn Mẫu 6", Case.Sensitive, "the numbers go on through the groups");
        text.ShouldNotContain("Số sổ vàng");
        text.ShouldContain("Ấn định danh sách có 02 tập thể, 03 cá nhân và 01 hộ gia đình (sáu trường hợp); tổng số tiền thưởng là 4.560.000 đồng (Bốn triệu năm trăm sáu mươi nghìn đồng)./.");
    }

    [Fact]
    public void A_list_of_one_group_has_no_other_s_heading()
    {
        var text = Text(GivenDecision.Of(0, 4, 0));
        text.ShouldContain("I. Cá nhân");
        text.ShouldNotContain("II. ");
        text.ShouldContain("TTHọ và tên");
    }

    [Fact]
    public void Groups_entered_among_one_another_are_numbered_down_the_page_with_their_golden_numbers_beside()
    {
        DecisionEntry[] entries = [new(1, DecisionGroup.Person, "Bà Vàng Thị Dợ", null), new(2, DecisionGroup.Collective, "Trường Tiểu học Nậm Sơn", null), new(3, DecisionGroup.Person, "Ông Lò Văn Thử", null)];
        var text = Text(GivenDecision.Of(0, 0, 0) with { Lists = [new DecisionList("Danh sách được khen thưởng", entries)] });
        text.ShouldContain("Số sổ vàng");
        text.ShouldContain("01Trường Tiểu học Nậm Sơn02II. Cá nhân02Bà Vàng Thị Dợ0103Ông Lò Văn Thử03");
    }

    [Fact]
    public void A_list_with_awards_achievements_and_money_lies_on_its_side()
    {
        DecisionEntry[] entries = [new(1, DecisionGroup.Person, "Bà Vàng Thị Dợ", "Xã Tân Lập", "Bằng khen", "Đã cứu người", 3_800_000)];
        (GivenDecision.Of(0, 0, 0) with { Lists = [new DecisionList("Danh sách được khen thưởng", entries, ShowsMoney: true)] }).ToOfficial().Annexes[0].Landscape.ShouldBeTrue();
        GivenDecision.Of(1, 1, 0).ToOfficial().Annexes[0].Landscape.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, "không"), InlineData(5, "năm"), InlineData(10, "mười"), InlineData(15, "mười lăm"), InlineData(21, "hai mươi mốt"), InlineData(24, "hai mươi tư"), InlineData(25, "hai mươi lăm")]
    [InlineData(105, "một trăm linh năm"), InlineData(110, "một trăm mười"), InlineData(1_005, "một nghìn không trăm linh năm"), InlineData(10_000, "mười nghìn")]
    [InlineData(2_530_000, "hai triệu năm trăm ba mươi nghìn"), InlineData(1_000_000_000, "một tỷ"), InlineData(1_000_000_001, "một tỷ không trăm linh một"), InlineData(3_000_050_000, "ba tỷ không trăm năm mươi nghìn")]
    public void Numbers_are_said_as_papers_say_them(long number, string words) => NumberWords.Of(number).ShouldBe(words);

    static string Text(DecisionPaper paper)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(paper.ToOfficial(), file);
        using var zip = new ZipArchive(file);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = reader.ReadToEnd();
        return Regex.Replace(Regex.Replace(xml, "</w:p>", "", RegexOptions.None, TimeSpan.FromSeconds(5)), "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(5));
    }
}
