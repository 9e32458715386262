using System.Net;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;

namespace BangVang.Tests.Lawbook;

public sealed class AwardPagesTests(TestHouse house)
{
    static readonly string[] Addresses = ["/law/awards", "/law/awards/CSTD_TINH", "/law/awards/CSTD_TINH/times", "/law/changes", "/law/unverified", "/law/trial", "/law/trial?example=true"];

    async Task<HttpClient> Officer(Role role = Role.UnitOfficer) => await house.SignedIn(role, await house.Given.Root());

    [Fact]
    public async Task Every_role_reads_the_lawbook_within_the_budget()
    {
        var root = await house.Given.Root();
        foreach (var role in Enum.GetValues<Role>())
        {
            var client = await house.SignedIn(role, root);
            foreach (var address in Addresses)
            {
                var weight = await client.Weigh(address);
                weight.Status.ShouldBe(HttpStatusCode.OK, $"{role} at {address}");
                weight.Commands.ShouldBeLessThanOrEqualTo(Weight.MostCommands, address);
                weight.Bytes.ShouldBeLessThanOrEqualTo(Weight.MostBytes, address);
            }
        }
    }

    [Fact]
    public async Task Nobody_reads_it_without_signing_in()
    {
        foreach (var address in Addresses) (await house.Visitor().Visit(address)).ShouldAskToSignIn();
    }

    [Fact]
    public async Task What_the_lawbook_does_not_have_does_not_exist()
    {
        var client = await Officer();
        foreach (var address in new[] { "/law/awards/KHONG_CO", "/law/awards/KHONG_CO/times", "/law/trial?award=KHONG_CO", "/law/unverified?regime=R9", "/law/unverified?award=KHONG_CO" })
            (await client.Visit(address)).ShouldNotExist();
    }

    [Fact]
    public async Task The_list_is_found_without_marks_and_by_kind_level_and_recipient()
    {
        var client = await Officer();
        var found = (await client.Visit("/law/awards?q=chien+si+thi+dua+cap+tinh")).ShouldBeFine().Text;
        found.ShouldContain("Chiến sĩ thi đua cấp tỉnh");
        found.ShouldNotContain("Huân chương Sao vàng");
        (await client.Visit("/law/awards?kind=Medal&recipient=Foreign")).Text.ShouldContain("Huy chương Hữu nghị");
        (await client.Visit("/law/awards?q=khong+co+danh+hieu+nay")).ShouldBeFine().Text.ShouldContain("Không có danh hiệu, hình thức nào khớp");
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_told_and_today_is_shown()
    {
        var client = await Officer();
        foreach (var address in new[] { "/law/awards?on=30/2/2025", "/law/awards/CSTDCS?on=30/2/2025", "/law/changes?from=30/2/2025" })
            (await client.Visit(address)).ShouldBeFine().Text.ShouldContain("“30/2/2025” không phải là một ngày có thật");
    }

    [Fact]
    public async Task An_award_shows_the_rule_of_the_day_with_its_citation_and_how_sure_it_is()
    {
        var client = await Officer();
        var shown = (await client.Visit("/law/awards/CSTD_TINH?on=15/08/2025")).ShouldBeFine().Text;
        foreach (var words in new[] { "Được lựa chọn trong số những cá nhân có 03 lần liên tục được tặng Chiến sĩ thi đua cơ sở", "điểm a khoản 1 Điều 22 Luật TĐKT 2022", "Đã đối chiếu văn bản", "Phải có tất cả:", "Một trong các:", "Chủ tịch UBND cấp tỉnh", "từ 90% tổng số thành viên đồng ý", "3,0 × 2.340.000 đ", "Mẫu 13" })
            shown.ShouldContain(words);
        (await client.Visit("/law/awards/CSTD_TINH?on=15/08/2022")).Text.ShouldContain("3,0 × 1.490.000 đ");
    }

    [Fact]
    public async Task From_October_2026_the_page_says_that_the_text_was_not_to_be_had()
    {
        var client = await Officer();
        (await client.Visit("/law/awards/CSTD_TINH?on=01/10/2026")).Text.ShouldContain("chưa có toàn văn để đối chiếu");
        (await client.Visit("/law/awards/CSTD_TINH?on=30/09/2026")).Text.ShouldNotContain("chưa có toàn văn để đối chiếu");
        (await client.Visit("/law/awards/CSTD_TINH/times")).Text.ShouldContain("Chưa có toàn văn Luật 06/2026/QH16");
    }

    [Fact]
    public async Task A_day_without_a_rule_says_why()
    {
        var client = await Officer();
        (await client.Visit("/law/awards/GK_HUYEN?on=01/08/2025")).ShouldBeFine().Text.ShouldContain("không còn từ ngày 01/07/2025");
        (await client.Visit("/law/awards/CSTDCS?on=01/01/2010")).ShouldBeFine().Text.ShouldContain("sổ bắt đầu từ 01/10/2017");
    }

    [Fact]
    public async Task Two_days_are_compared_award_by_award()
    {
        var client = await Officer();
        var compared = (await client.Visit("/law/changes?from=31/12/2023&until=01/07/2025")).ShouldBeFine().Text;
        foreach (var words in new[] { "Không còn", "Giấy khen của Chủ tịch UBND", "Thay đổi quy định", "Trước", "Sau" }) compared.ShouldContain(words);
        (await client.Visit("/law/changes?from=01/02/2024&until=01/03/2024")).Text.ShouldContain("Giữ nguyên");
        (await client.Visit("/law/changes?from=01/01/2001&until=01/01/2002")).ShouldBeFine().Text.ShouldContain("Sổ luật không có quy định ở hai ngày này");
    }

    [Fact]
    public async Task What_was_not_verified_is_counted_by_mark_and_narrowed()
    {
        var client = await Officer();
        var all = (await client.Visit("/law/unverified?regime=R3")).ShouldBeFine();
        var one = (await client.Visit("/law/unverified?regime=R3&mark=Memory")).ShouldBeFine();
        all.Text.ShouldContain("Giả định giữ nguyên");
        one.Document.QuerySelectorAll("main h2").Length.ShouldBeLessThan(all.Document.QuerySelectorAll("main h2").Length);
        (await client.Visit("/law/unverified?regime=R3&award=CSTD_TINH")).Text.ShouldContain("Xét, bỏ phiếu");
    }
}
