using BangVang.Papers.Dossiers;
using BangVang.Papers.Official;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BangVang.Papers.Tests.Dossiers;

public sealed class DossierPaperTests
{
    static readonly PaperFrame Frame = new()
    {
        Issuer = "Ủy ban nhân dân xã Tân Lập", Symbol = "TTr-UBND", Place = "Tân Lập", Date = new PaperDate(null, null, null), Period = "năm 2026",
        Signature = new Signature(["TM. Ủy ban nhân dân", "Chủ tịch"], null),
    };

    [Fact]
    public void One_who_is_proposed_for_two_awards_is_one_person_with_two_proposals()
    {
        var text = Text(Proposal(Line("Bà Vàng Thị Dợ", "Chiến sĩ thi đua cơ sở"), Line("Bà Vàng Thị Dợ", "Giấy khen"), Line("Ông Lò Văn Thử", "Giấy khen")));
        text.ShouldContain("cho 02 cá nhân (03 đề nghị), cụ thể:");
        text.ShouldContain("Chiến sĩ thi đua cơ sở: 01 cá nhân;");
        text.ShouldContain("Giấy khen: 02 cá nhân;");
        text.ShouldContain("Cá nhân (2, 3 đề nghị)");
    }

    [Fact]
    public void Namesakes_of_one_place_are_two_persons()
    {
        var text = Text(Proposal(Line("Bà Vàng Thị Dợ", "Giấy khen", "1"), Line("Bà Vàng Thị Dợ", "Giấy khen", "2")));
        text.ShouldContain("cho 02 cá nhân, cụ thể:");
        text.ShouldContain("Cá nhân (2)");
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void What_goes_along_with_a_proposal_has_no_number_of_its_own_but_names_the_proposal_s(bool isSummary)
    {
        string Printed(PaperFrame frame) => Text(new NomineeListPaper(frame, [Line("Bà Vàng Thị Dợ", "Giấy khen")], isSummary).ToOfficial());
        var numbered = Printed(Frame with { Proposal = "214/TTr-UBND ngày 26/10/2026" });
        numbered.ShouldContain("(Kèm theo Tờ trình số 214/TTr-UBND ngày 26/10/2026 của Ủy ban nhân dân xã Tân Lập)");
        numbered.ShouldNotContain("Số:");
        Printed(Frame).ShouldContain("/TTr-UBND ngày ");
    }

    [Fact]
    public void A_person_s_report_has_no_number_leaves_open_what_nobody_knows_and_is_signed_by_two()
    {
        var text = Text(new ReportPaper
        {
            Frame = Frame, Award = "danh hiệu Chiến sĩ thi đua cơ sở", Name = "Bà Vàng Thị Dợ", SignedBy = "Vàng Thị Dợ",
            Particulars = [new ReportLine("Năm sinh", "1985"), new ReportLine("Quê quán", null)], Achievements = ["Dạy tốt, học tốt."],
        }.ToOfficial());
        text.ShouldNotContain("Số:");
        text.ShouldContain("- Năm sinh: 1985");
        text.ShouldContain("- Quê quán: ………");
        text.ShouldContain("1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận………");
        text.ShouldContain("Tôi cam đoan nội dung báo cáo là đúng sự thật./.");
        text.ShouldContain("XÁC NHẬN CỦATHỦ TRƯỞNG ĐƠN VỊ(Ký tên, đóng dấu)NGƯỜI BÁO CÁO(Ký, ghi rõ họ tên)Vàng Thị Dợ");
    }

    [Fact]
    public void A_household_speaks_for_itself()
    {
        var text = Text(new ReportPaper { Frame = Frame, Award = "Giấy khen", Name = "Hộ gia đình ông Giàng A Lử", Reporter = Reporter.Household }.ToOfficial());
        text.ShouldContain("Gia đình tôi cam đoan");
        text.ShouldContain("ĐẠI DIỆN HỘ GIA ĐÌNH");
        text.ShouldNotContain("Quyền hạn, nhiệm vụ được giao");
    }

    [Fact]
    public void A_collective_s_report_is_numbered_and_signed_as_its_body_signs()
    {
        var text = Text(new ReportPaper { Frame = Frame, Award = "Bằng khen", Name = "Ủy ban nhân dân xã Tân Lập", Reporter = Reporter.Collective }.ToOfficial());
        text.ShouldContain("/BC-UBND");
        text.ShouldContain("TM. ỦY BAN NHÂN DÂNCHỦ TỊCH");
        text.ShouldContain("Đơn vị cam đoan");
        text.ShouldNotContain("NGƯỜI BÁO CÁO");
    }

    static OfficialDocument Proposal(params NomineeLine[] nominees) => new ProposalPaper { Frame = Frame, Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh Sơn Bình"], Nominees = nominees }.ToOfficial();

    static NomineeLine Line(string name, string award, string? who = null) => new("Cá nhân", name, "Bản Pá Hốc", award, "Đã cứu người", Who: who);

    static string Text(OfficialDocument paper)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(paper, file);
        file.Position = 0;
        using var docx = WordprocessingDocument.Open(file, false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        return docx.MainDocumentPart!.Document.Body!.InnerText;
    }
}
