using BangVang.Papers.Initiatives;
using BangVang.Papers.Official;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Tests.Initiatives;

public sealed class InitiativeDocxTests
{
    static InitiativeCertificate Certificate(string author = "Bà Vàng Thị Dợ", string title = "Bản tin loa thôn hai thứ tiếng") => new()
    {
        Issuer = "Ủy ban nhân dân xã Tân Lập", Number = "01/GCN-SK", Authority = "Chủ tịch Ủy ban nhân dân xã Tân Lập", Author = author, Place = "Công chức, xã Tân Lập",
        Role = "là đồng tác giả (tỷ lệ đóng góp 70%) của sáng kiến", Title = title, Scope = "Phạm vi ảnh hưởng: cơ sở.", Decision = "Quyết định số 12/QĐ-UBND ngày 05/02/2026",
        City = "Tân Lập", Date = new PaperDate(5, 2, 2026), Signature = new Signature(["Chủ tịch"], "Đỗ Minh Khôi"),
    };

    static WordprocessingDocument Open(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return WordprocessingDocument.Open(file, false);
    }

    static void ShouldBeValid(WordprocessingDocument docx) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();

    [Fact]
    public void Certificates_lie_on_their_side_one_a_page_and_say_all_that_they_must()
    {
        using var docx = Open(output => CertificateDocx.Write([Certificate(), Certificate("Ông Giàng A Lử", new string('a', 400) + " & <b>")], output));
        ShouldBeValid(docx);
        var body = docx.MainDocumentPart!.Document.Body!;
        body.Descendants<PageSize>().Single().Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
        body.Descendants<PageBreakBefore>().Count().ShouldBe(1);
        foreach (var words in new[] { "GIẤY CHỨNG NHẬN SÁNG KIẾN", "Số: 01/GCN-SK", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "Bà Vàng Thị Dợ", "70%", "“Bản tin loa thôn hai thứ tiếng”", "phạm vi ảnh hưởng: cơ sở", "Tân Lập, ngày 05 tháng 02 năm 2026", "Đỗ Minh Khôi" })
            body.InnerText.ShouldContain(words, Case.Insensitive);
    }

    [Fact]
    public void Nothing_to_certify_is_an_error_of_the_caller() => Should.Throw<ArgumentException>(() => CertificateDocx.Write([], Stream.Null));

    [Fact]
    public void A_request_and_its_description_are_one_valid_document_of_two_papers()
    {
        PersonalPaper Paper(string title, params Signer[] signers) => new()
        {
            Title = title, Addressee = "Hội đồng Sáng kiến xã Tân Lập", Date = new PaperDate(null, null, null), Signers = signers,
            Body = [new TextBlock("Tôi ghi tên dưới đây:"), new TableBlock([new("TT", 1, true), new("Họ và tên", 4)], [new CellRow(["1", "Lò Văn Thử"])]), new HeadingBlock(2, "1.", "Tính mới"), new ItemBlock("Lần đầu")],
        };
        using var docx = Open(output => PersonalDocx.Write([Paper("Đơn yêu cầu công nhận sáng kiến", new Signer("Tác giả", "Lò Văn Thử")), Paper("Báo cáo mô tả sáng kiến", new Signer("Xác nhận của đơn vị", null), new Signer("Tác giả", "Lò Văn Thử"))], output));
        ShouldBeValid(docx);
        var body = docx.MainDocumentPart!.Document.Body!;
        body.InnerText.ShouldContain("ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN");
        body.InnerText.ShouldContain("XÁC NHẬN CỦA ĐƠN VỊ");
        body.Descendants<PageBreakBefore>().Count().ShouldBe(1);
    }
}
