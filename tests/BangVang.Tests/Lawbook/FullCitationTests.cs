using BangVang.Lawbook.Awards;

namespace BangVang.Tests.Lawbook;

public sealed class FullCitationTests
{
    [Theory]
    [InlineData("L2022 Đ22.1.a", "điểm a khoản 1 Điều 22 Luật TĐKT 2022")]
    [InlineData("L2022 Đ23", "Điều 23 Luật TĐKT 2022")]
    [InlineData("L2022 Đ22.1.a-e", "các điểm từ a đến e khoản 1 Điều 22 Luật TĐKT 2022")]
    [InlineData("L2022 Đ74.1-74.5", "các khoản từ 1 đến 5 Điều 74 Luật TĐKT 2022")]
    [InlineData("NĐ152 Đ4.4", "khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP")]
    [InlineData("L2022 Đ73.4 (theo 73.4.b)", "khoản 4 Điều 73 Luật TĐKT 2022 (theo 73.4.b)")]
    [InlineData("L2022 Đ24.1.b; NĐ98 Đ30", "điểm b khoản 1 Điều 24 Luật TĐKT 2022; Điều 30 Nghị định 98/2023/NĐ-CP")]
    [InlineData("CV 1168/BNV-TĐKT, mục 2", "CV 1168/BNV-TĐKT, mục 2")]
    [InlineData("không có mức trong văn bản đã đọc", "không có mức trong văn bản đã đọc")]
    public void A_citation_is_read_out_as_officers_cite_and_anything_else_is_left_alone(string kept, string said) => FullCitation.Of(kept).ShouldBe(said);
}
