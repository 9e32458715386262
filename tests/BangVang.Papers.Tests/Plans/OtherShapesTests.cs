using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Single shapes that offices use, each in the smallest plan that shows it.</summary>
public sealed class OtherShapesTests
{
    const string Head = "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 12/KH-UBND\nTân Lập, ngày 20 tháng 01 năm 2026\nKẾ HOẠCH\nThi đua, khen thưởng năm 2026\n";

    static PlanDraft Read(string body, string head = Head) => PlanReader.Read(TextSource.Read("thu.txt", head + body));

    static DraftAssignment UnderQuarter(string content) => Read($"I. NỘI DUNG\n1. Quý I\n- {content}\n- Việc khác.\n").Assignments[0];

    [Theory]
    [InlineData("Luật Thi đua, Khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022", "06/2022/QH15", "2022-06-15")]
    [InlineData("Luật Thi đua, Khen thưởng ngày 15/6/2022", null, "2022-06-15")]
    [InlineData("Luật Thi đua, Khen thưởng", null, null)]
    public void A_law_keeps_the_number_and_the_date_it_is_cited_with(string cited, string? number, string? date)
    {
        var basis = Read($"Căn cứ {cited};\nI. NỘI DUNG\nTháng 3\n- Phát động.\n").LegalBases.ShouldHaveSingleItem();
        (basis.Type, basis.Number, basis.Date?.ToString("yyyy-MM-dd"), basis.Issuer).ShouldBe(("Luật", number, date, "Quốc hội"));
    }

    [Fact]
    public void An_ordinance_keeps_its_number()
    {
        var basis = Read("Căn cứ Pháp lệnh Ưu đãi thử số 02/2020/UBTVQH14 ngày 09/12/2020;\nI. NỘI DUNG\nTháng 3\n- Phát động.\n").LegalBases.ShouldHaveSingleItem();
        (basis.Type, basis.Number, basis.Issuer).ShouldBe(("Pháp lệnh", "02/2020/UBTVQH14", "Ủy ban Thường vụ Quốc hội"));
    }

    [Theory]
    [InlineData("Ký giao ước (Phòng Kinh tế chủ trì; các thôn phối hợp).", "Phòng Kinh tế", "các thôn")]
    [InlineData("Đăng ký danh hiệu; giao Trường Tiểu học Tân Lập chủ trì tham mưu.", "Trường Tiểu học Tân Lập", "")]
    [InlineData("Tuyên truyền (Phòng Kinh tế chủ trì, phối hợp với Công an xã).", "Phòng Kinh tế", "Công an xã")]
    [InlineData("Rà soát đơn vị chủ trì các phong trào.", "", "")]
    [InlineData("Khen thưởng đơn vị phối hợp tốt.", "", "")]
    public void Units_named_with_their_role_in_the_text_have_it(string content, string lead, string coordinating)
    {
        var assignment = UnderQuarter(content);
        assignment.Content.ShouldBe(content);
        (string.Join('|', assignment.Lead), string.Join('|', assignment.Coordinating)).ShouldBe((lead, coordinating));
    }

    [Theory]
    [InlineData("Gửi hồ sơ. Hoàn thành trước 15/3/2026.", AnchorKind.Before)]
    [InlineData("Kiện toàn Hội đồng (Tháng 3).", AnchorKind.On)]
    [InlineData("Báo cáo kết quả quý I.", null)]
    public void A_day_at_the_end_anchors_the_period_of_the_heading(string content, AnchorKind? anchor)
    {
        var period = UnderQuarter(content).Period;
        (period.Kind, period.Values.Single(), period.Anchor?.Kind).ShouldBe((PeriodKind.Quarter, 1, anchor));
    }

    [Theory]
    [InlineData("T.M ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrương Văn Mẫu", "Trương Văn Mẫu", "PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN")]
    [InlineData("TUQ. TỔNG GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔNG HỢP\nLê Thị Mẫu", "Lê Thị Mẫu", "TRƯỞNG PHÒNG TỔNG HỢP", "TỔNG GIÁM ĐỐC")]
    [InlineData("CHỦ TỊCH\nNgười ký: UBND xã\nEmail: ubnd@vi-du.vn\nThời gian ký: 20.01.2026 08:00\nLê Thị Mẫu", "Lê Thị Mẫu", "CHỦ TỊCH", null)]
    [InlineData("TM. KHỐI THI ĐUA\nKHỐI TRƯỞNG\nGIÁM ĐỐC CÔNG TY MẪU\nLê Thị Mẫu", "Lê Thị Mẫu", "KHỐI TRƯỞNG", "KHỐI THI ĐUA")]
    public void The_one_who_signs_is_read_from_every_kind_of_block(string block, string name, string title, string? onBehalfOf) =>
        Read($"I. NỘI DUNG\nTháng 3\n- Phát động.\nNơi nhận:\n- Lưu: VT.\n{block}\n").Signer.ShouldBe(new DraftSigner(name, title, onBehalfOf));

    [Theory]
    [InlineData("CÔNG TY CỔ PHẦN MAY SƠN BÌNH", "Công ty Cổ phần May Sơn Bình")]
    [InlineData("ĐẢNG ỦY XÃ TÂN PHONG", "Đảng ủy xã Tân Phong")]
    [InlineData("ỦY BAN NHÂN DÂN\nPHƯỜNG TRƯỜNG VŨ", "UBND phường Trường Vũ")]
    [InlineData("UBND TỈNH SƠN BÌNH\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường")]
    public void An_issuer_in_capitals_is_spelt_as_names_are(string printed, string issuer) =>
        Read("KẾ HOẠCH\nThi đua năm 2026\nI. NỘI DUNG\nTháng 3\n- Phát động.\n", printed + "\nSố: 1/KH\n").Issuer.ShouldBe(issuer);

    [Fact]
    public void Page_numbers_and_addressees_are_kept_apart_from_assignments()
    {
        var draft = Read("Kính gửi:\n- Các thôn;\n- Các trường.\nI. NỘI DUNG\nTháng 3\n- Phát động.\n- Đăng ký.\n\n2\n\nTháng 4\n- Kiểm tra.\n");
        draft.Assignments.Select(assignment => assignment.Content).ShouldBe(["Phát động.", "Đăng ký.", "Kiểm tra."]);
        draft.Passages.Where(passage => passage.Role is "page-number" or "addressee").Count().ShouldBe(4);
        draft.Unread.ShouldBeEmpty();
    }
}
