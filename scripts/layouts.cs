#:project ../src/BangVang.Papers/BangVang.Papers.csproj
// Writes more of samples/plans/*.docx, with what Word leaves in files that have been worked on: changes not yet accepted, content controls,
// tables in cells, notes, heads and feet of pages, marks of symbol fonts. Their keys stand beside them. Run from the repository root:
//   dotnet run scripts/layouts.cs
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
const string Author = "w:id=\"9\" w:author=\"Chuyên viên\" w:date=\"2026-01-10T08:00:00Z\"";
if (!File.Exists("BangVang.slnx"))
{
    Console.Error.WriteLine("Run it from the repository root.");
    return 1;
}
Changed();
Merged();
Controlled();
Marked();
Sent();
Annexed();
return 0;

// 1. Changes not yet accepted, a footnote, page numbers in the head, every number made by Word, bullets on two levels.
static void Changed() => Save("phuong-dang-sua-2026.docx",
    Head("ỦY BAN NHÂN DÂN|PHƯỜNG TÂN LẬP ĐÔNG", "Số: 26/KH-UBND", "Tân Lập Đông, ngày 21 tháng 01 năm 2026")
    + P("KẾ HOẠCH") + $"<w:p>{R("Công tác thi đua, khen thưởng")}<w:r><w:br/></w:r>{R("phường Tân Lập Đông năm 2026")}</w:p>"
    + $"<w:p>{R("Căn cứ Kế hoạch số 18/KH-UBND ngày 14/01/2026 của UBND tỉnh Sơn Bình")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R(";")}</w:p>"
    + N("MỤC ĐÍCH, YÊU CẦU", 0) + N("Việc nào cũng có người lo, có ngày xong.", 2)
    + N("NHIỆM VỤ", 0)
    + N("Tháng 1", 1) + $"<w:p>{List(2)}{R("Ký giao ước thi đua giữa các ")}<w:del {Author}><w:r><w:delText>khu phố</w:delText></w:r></w:del><w:ins {Author}>{R("tổ dân phố")}</w:ins>{R(";")}</w:p>"
    + $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del {Author}/></w:rPr></w:pPr><w:del {Author}><w:r><w:delText>Tổ chức dã ngoại.</w:delText></w:r></w:del></w:p>"
    + N("Quý II", 1) + N("Tổ chức hội thi tuyên truyền viên:", 2) + N("Vòng loại tại các tổ dân phố;", 3) + N("Chung kết cấp phường.", 3)
    + $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins {Author}/></w:rPr></w:pPr><w:ins {Author}>{R("Sơ kết 6 tháng đầu năm.")}</w:ins></w:p>"
    + N("Tháng 12", 1) + N("Tổng kết, bình xét.", 2)
    + N("TỔ CHỨC THỰC HIỆN", 0) + N("Phòng Văn hóa - Xã hội: theo dõi, đôn đốc.", 2)
    + Foot("- Sở Nội vụ;|- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH||Khúc Thị Giả Định"),
    notes: true);

// 2. A month merged down, sections across the table, a head that is repeated, a table in a cell, a row put in and a row struck out.
static void Merged()
{
    string Month(string text) => C(text == "" ? "<w:p/>" : P(text), text == "" ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    string Row(string change, params string[] cells) => $"<w:tr><w:trPr>{change}</w:trPr>{string.Concat(cells)}</w:tr>";
    string Struck(string text) => $"<w:p><w:del {Author}><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p>";
    var inner = $"{P("Hội thi nhân viên giỏi gồm:")}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"1500\"/></w:tblGrid><w:tr>{C(P("Vòng 1"))}{C(P("Lý thuyết"))}</w:tr><w:tr>{C(P("Vòng 2"))}{C(P("Tay nghề"))}</w:tr></w:tbl><w:p/>";
    Save("benh-vien-o-gop-2026.docx",
        Head("SỞ Y TẾ|BỆNH VIỆN ĐA KHOA TÂN LẬP", "Số: 88/KH-BVTL", "Tân Lập, ngày 12 tháng 01 năm 2026")
        + P("KẾ HOẠCH") + P("Thi đua, khen thưởng năm 2026") + N("NỘI DUNG", 0)
        + Table(5, Row("<w:tblHeader/>", C(P("Tháng")), C(P("TT")), C(P("Nội dung")), C(P("Chủ trì")), C(P("Phối hợp")))
            + Row("", C(P("I. ĐẦU NĂM"), "<w:gridSpan w:val=\"5\"/>"))
            + Row("", Month("1"), C(P("1")), C(P("Đăng ký thi đua")), C(P("Phòng Tổ chức cán bộ")), C(P("Các khoa")))
            + Row("", Month(""), C(P("2")), C(P("Họp Hội đồng")), C(P("Hội đồng TĐKT")), C("<w:p/>"))
            + Row($"<w:del {Author}/>", Month(""), C(Struck("3")), C(Struck("Du xuân")), C(Struck("Công đoàn")), C("<w:p/>"))
            + Row("", C(P("II. GIỮA VÀ CUỐI NĂM"), "<w:gridSpan w:val=\"5\"/>"))
            + Row("", Month("6, 7"), C(P("3")), C(inner), C(P("Phòng Điều dưỡng")), C(P("Công đoàn")))
            + Row($"<w:ins {Author}/>", Month("12"), C(P("4")), C(P("Tổng kết năm")), C(P("Phòng Tổ chức cán bộ")), C(P("Các khoa, phòng"))))
        + N("TỔ CHỨC THỰC HIỆN", 0) + P("Phòng Tổ chức cán bộ chịu trách nhiệm theo dõi, tổng hợp.")
        + Foot("- Sở Y tế;|- Lưu: VT.", "GIÁM ĐỐC||BSCKII. Lâm Văn Ví Dụ"));
}

// 3. Content controls round cells and rows, a text box with the number, units parted by soft breaks.
static void Controlled()
{
    string Control(string content) => $"<w:sdt><w:sdtPr><w:alias w:val=\"o\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
    string Soft(string lines) => $"<w:p>{string.Join("<w:r><w:br/></w:r>", lines.Split('|').Select(R))}</w:p>";
    string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";
    var box = $"<w:txbxContent>{P("Số: 14/KH-CTSB")}</w:txbxContent>";
    Save("cong-ty-khung-noi-dung-2026.docx",
        Head("CÔNG TY TNHH MTV CẤP NƯỚC SƠN BÌNH", "", "Sơn Bình, ngày 19 tháng 01 năm 2026")
        + $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + Control(P("KẾ HOẠCH")) + Control(P("Thi đua lao động sản xuất năm 2026")) + N("CÔNG VIỆC", 0)
        + Table(4, Row(C(P("STT")), C(P("Công việc")), C(P("Đơn vị thực hiện")), C(P("Hoàn thành")))
            + Row(C(P("1")), Control(C(P("Giảm thất thoát nước"))), C(Soft("Phòng Kỹ thuật|Các đội quản lý mạng")), C(P("Quý I, II")))
            + Control(Row(C(P("2")), C(Soft("- Thi thợ giỏi;|- Trao thưởng.")), C(P("Công đoàn Công ty")), C(P("Trước 30/9/2026"))))
            + Row(C(P("3")), C(P("Bình xét cuối năm")), C(P("Hội đồng thi đua")), C(P("12/2026"))))
        + N("TỔ CHỨC THỰC HIỆN", 0) + P("Các phòng, đội thực hiện nghiêm Kế hoạch này.")
        + Foot("- Chủ tịch Công ty;|- Lưu: VT.", "GIÁM ĐỐC||Từ Văn Thí Dụ"));
}

// 4. Twelve months headed by their numbers below one head, marked with signs of a symbol font.
static void Marked()
{
    string Row(string number, string work, string unit, params int[] months) =>
        $"<w:tr>{C(P(number))}{C(P(work))}{string.Concat(Enumerable.Range(1, 12).Select(i => C(months.Contains(i) ? "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>" : "<w:p/>")))}{C(P(unit))}</w:tr>";
    const string down = "<w:vMerge w:val=\"restart\"/>", under = "<w:vMerge/>";
    Save("xa-danh-dau-thang-2026.docx",
        Head("ỦY BAN NHÂN DÂN|XÃ MƯỜNG THÍ DỤ", "Số: 17/KH-UBND", "Mường Thí Dụ, ngày 15 tháng 01 năm 2026")
        + P("KẾ HOẠCH") + P("Triển khai các phong trào thi đua năm 2026") + N("TIẾN ĐỘ", 0)
        + Table(15, $"<w:tr>{C(P("TT"), down)}{C(P("Nội dung"), down)}{C(P("Năm 2026"), "<w:gridSpan w:val=\"12\"/>")}{C(P("Cơ quan thực hiện"), down)}</w:tr>"
            + $"<w:tr>{C("<w:p/>", under)}{C("<w:p/>", under)}{string.Concat(Enumerable.Range(1, 12).Select(i => C(P($"{i}"))))}{C("<w:p/>", under)}</w:tr>"
            + Row("1", "Ký giao ước", "Văn phòng HĐND và UBND", 2) + Row("2", "Thi đua làm đường", "Các thôn", 3, 4, 5) + Row("3", "Bình xét", "Hội đồng TĐKT xã", 11, 12))
        + N("TỔ CHỨC THỰC HIỆN", 0) + P("Các thôn báo cáo kết quả trước ngày 05/12/2026.")
        + Foot("- Đảng ủy xã;|- Lưu: VT.", "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH||Lò Văn Giả Sử"));
}

// 5. A letter, and on the next page the plan that it sends.
static void Sent() => Save("so-gui-kem-2026.docx",
    Head("UBND TỈNH SƠN BÌNH|SỞ TƯ PHÁP", "Số: 140/STP-VP", "Sơn Bình, ngày 20 tháng 01 năm 2026") + P("V/v gửi Kế hoạch thi đua năm 2026")
    + P("Kính gửi: Các phòng, trung tâm thuộc Sở.") + P("Sở Tư pháp gửi kèm Kế hoạch thi đua, khen thưởng năm 2026 để thực hiện./.")
    + Foot("- Như trên;|- Lưu: VT.", "TL. GIÁM ĐỐC|CHÁNH VĂN PHÒNG||Phí Thị Mẫu")
    + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
    + Head("UBND TỈNH SƠN BÌNH|SỞ TƯ PHÁP", "Số: 21/KH-STP", "Sơn Bình, ngày 19 tháng 01 năm 2026") + P("KẾ HOẠCH") + P("Thi đua, khen thưởng năm 2026 của ngành Tư pháp")
    + N("NHIỆM VỤ", 0) + N("Tháng 3", 1) + N("Đăng ký danh hiệu thi đua.", 2) + N("Tháng 11", 1) + N("Chấm điểm, suy tôn.", 2)
    + N("TỔ CHỨC THỰC HIỆN", 0) + N("Văn phòng Sở: tham mưu, tổng hợp.", 2)
    + Foot("- Sở Nội vụ;|- Lưu: VT, VP.", "GIÁM ĐỐC||Ninh Văn Ví Dụ"));

// 6. The table in an annex after the signature, on paper turned on its side.
static void Annexed() => Save("cum-phu-luc-ngang-2026.docx",
    Head("UBND TỈNH SƠN BÌNH|CỤM THI ĐUA CÁC PHƯỜNG", "Số: 04/KH-CTĐ", "Đông Sơn, ngày 09 tháng 02 năm 2026")
    + P("KẾ HOẠCH") + P("Hoạt động của Cụm thi đua các phường năm 2026") + N("NỘI DUNG", 0) + P("Nội dung, thời gian và phân công thực hiện theo Phụ lục kèm theo.")
    + N("TỔ CHỨC THỰC HIỆN", 0) + N("Cụm trưởng: chủ trì, điều hành.", 2)
    + Foot("- Ban Thi đua - Khen thưởng tỉnh;|- Các phường trong Cụm;|- Lưu: VT.", "CỤM TRƯỞNG|CHỦ TỊCH UBND PHƯỜNG ĐÔNG SƠN||Sa Văn Giả Định")
    + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>" + P("PHỤ LỤC") + P("PHÂN CÔNG NHIỆM VỤ CỦA CỤM NĂM 2026") + P("(Kèm theo Kế hoạch số 04/KH-CTĐ ngày 09/02/2026)")
    + Table(4, string.Concat(new[] { "STT|Nội dung|Thời gian|Đơn vị chủ trì, phối hợp", "1|Ký giao ước|Tháng 3|Cụm trưởng chủ trì; các phường phối hợp", "2|Sơ kết|Tháng 7|Cụm phó chủ trì", "3|Chấm điểm|Tháng 11|Các phường" }
        .Select(row => $"<w:tr>{string.Concat(row.Split('|').Select(cell => C(P(cell))))}</w:tr>"))));

static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

static string P(string text) => $"<w:p>{R(text)}</w:p>";

static string List(int level) => $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

static string N(string text, int level) => $"<w:p>{List(level)}{R(text)}</w:p>";

static string C(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

static string Lines(string lines) => string.Concat(lines.Split('|').Select(P));

static string Table(int columns, string rows) => $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"900\"/>", columns))}</w:tblGrid>{rows}</w:tbl>";

static string Head(string bodies, string number, string placeAndDate) =>
    Table(2, $"<w:tr>{C(Lines(bodies) + (number == "" ? "" : P(number)))}{C(Lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc") + P(placeAndDate))}</w:tr>");

static string Foot(string recipients, string signature) => Table(2, $"<w:tr>{C(P("Nơi nhận:") + Lines(recipients))}{C(Lines(signature))}</w:tr>") + "<w:p/>";

static void Save(string name, string body, bool notes = false)
{
    string Level(int i, string format, string text) => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
    using var file = WordprocessingDocument.Create($"samples/plans/{name}", WordprocessingDocumentType.Document);
    var main = file.AddMainDocumentPart();
    main.Document = new Document($"<w:document {Names}><w:body>{body}<w:sectPr/></w:body></w:document>");
    main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "upperRoman", "%1.")}{Level(1, "decimal", "%2.")}{Level(2, "bullet", "-")}{Level(3, "bullet", "o")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
    if (notes) main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Names}><w:footnote w:id=\"2\">{P("Kế hoạch này thay thế phần việc quý I của Kế hoạch số 90/KH-UBND ngày 30/12/2025.")}</w:footnote></w:footnotes>");
    var head = main.AddNewPart<HeaderPart>();
    head.Header = new Header($"<w:hdr {Names}>{P("Trang 2")}</w:hdr>");
    main.AddNewPart<FooterPart>().Footer = new Footer($"<w:ftr {Names}>{P("Văn bản nội bộ")}</w:ftr>");
    main.Document.Body!.Elements<SectionProperties>().Last().Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) });
}
