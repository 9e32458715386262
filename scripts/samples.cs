#:project ../src/BangVang.Papers/BangVang.Papers.csproj
// Writes samples/plans/*.docx: plans of bodies that do not exist, in layouts that offices use. Run from the repository root:
//   dotnet run scripts/samples.cs
using System.IO.Compression;
using System.Net;
using System.Text;
using BangVang.Papers.Official;
using BangVang.Papers.Text;

const string Folder = "samples/plans";
if (!File.Exists("BangVang.slnx")) return Fail("Run it from the repository root.");
Directory.CreateDirectory(Folder);
Province();
Commune();
Department();
OldDistrict();
Block();
return 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}

// 1. A province's plan as the product itself writes it: purposes, movements, days, an annex on its side with directing units.
static void Province()
{
    (int Month, string Content, string Lead, string With)[] tasks =
    [
        (1, "Tham mưu ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026", "Sở Nội vụ", "Văn phòng UBND tỉnh"),
        (1, "Tổ chức tổng kết phong trào thi đua năm 2025 và ký kết giao ước thi đua năm 2026", "Sở Nội vụ", "Các cụm, khối thi đua"),
        (2, "Thẩm định hồ sơ đề nghị Cờ thi đua của UBND tỉnh", "Sở Nội vụ", "Hội đồng Thi đua - Khen thưởng tỉnh"),
        (3, "Phát động thi đua chào mừng Ngày hội non sông", "Ủy ban MTTQ Việt Nam tỉnh", "Các sở, ban, ngành"),
        (6, "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm", "Sở Nội vụ", "UBND các xã, phường"),
        (9, "Kiểm tra công tác thi đua, khen thưởng tại cơ sở", "Sở Nội vụ", "Các cụm, khối thi đua"),
        (11, "Hướng dẫn tổng kết, bình xét thi đua năm 2026", "Sở Nội vụ", "Các cụm, khối thi đua"),
        (12, "Họp Hội đồng xét danh hiệu thi đua, hình thức khen thưởng năm 2026", "Hội đồng Thi đua - Khen thưởng tỉnh", "Sở Nội vụ")
    ];
    var plan = new PlanPaper
    {
        Issuer = "Ủy ban nhân dân tỉnh Sơn Bình", Number = 18, Symbol = "KH-UBND", Place = "Sơn Bình", Date = new(14, 1, 2026),
        Title = "Công tác thi đua, khen thưởng năm 2026",
        Bases = ["Căn cứ Luật Thi đua, khen thưởng", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ", "Xét đề nghị của Giám đốc Sở Nội vụ"],
        LeadIn = "Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:",
        Purposes = ["Đưa phong trào thi đua về cơ sở, gắn với công việc hằng ngày của từng cơ quan."],
        Requirements = ["Khen đúng người, đúng việc, kịp thời; ưu tiên người trực tiếp lao động."],
        Movements = [new("Phong trào thi đua “Sơn Bình làm việc số, phục vụ thật”", "giai đoạn 2026 - 2030", "Sở Khoa học và Công nghệ")],
        Commemorations = [new("Kỷ niệm 78 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", "11/6/1948 - 11/6/2026")],
        Tasks = [.. tasks.Select(task => new PlanTask($"Quý {Numerals.Roman((task.Month + 2) / 3)}", task.Content, $"Tháng {task.Month}") { Directing = ["Chủ tịch UBND tỉnh"], Lead = [task.Lead], Coordinating = [task.With] })],
        Responsibilities = [new("Sở Nội vụ", ["Theo dõi, đôn đốc, định kỳ báo cáo Ủy ban nhân dân tỉnh."])],
        Recipients = ["Thường trực Tỉnh ủy", "Các sở, ban, ngành tỉnh", "UBND các xã, phường", "Lưu: VT, TĐKT"],
        Signature = new(["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"], "Trần Thị Mẫu")
    };
    using var file = File.Create($"{Folder}/tinh-son-binh-2026.docx");
    OfficialDocx.Write(plan.ToOfficial(), file);
}

// 2. A commune's plan by months: every number and dash made by Word, the number of the paper in a text box.
static void Commune()
{
    var body = Head("ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "", "Tân Lập, ngày 20 tháng 01 năm 2026")
        + $"<w:p>{R("")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{Box("Số: 05/KH-UBND")}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box("Số: 05/KH-UBND")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + P("KẾ HOẠCH", bold: true) + P("Công tác thi đua, khen thưởng năm 2026", bold: true)
        + P("Thực hiện Kế hoạch số 18/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn Bình, Ủy ban nhân dân xã Tân Lập xây dựng kế hoạch như sau:")
        + N("MỤC ĐÍCH, YÊU CẦU", 0) + N("Phát huy tinh thần tự giác của cán bộ và nhân dân trong xã.", 3) + N("Mỗi thôn có ít nhất một gương người tốt, việc tốt được biểu dương.", 3)
        + N("NỘI DUNG CÔNG VIỆC THEO THÁNG", 0)
        + N("Tháng 1", 1) + N("Ký kết giao ước thi đua giữa các thôn;", 3) + N("Xét, đề nghị khen thưởng đột xuất (nếu có).", 3)
        + N("Tháng 3", 1) + N("Phát động thi đua làm đường hoa nông thôn mới.", 3)
        + N("Tháng 6", 1) + N("Sơ kết phong trào thi đua 6 tháng đầu năm;", 3) + N("Báo cáo Sở Nội vụ kết quả sơ kết.", 3)
        + N("Tháng 12", 1) + N("Tổng kết, bình xét danh hiệu thi đua năm 2026;", 3) + N("Lập hồ sơ trình cấp trên khen thưởng.", 3)
        + N("TỔ CHỨC THỰC HIỆN", 0) + N("Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch này.", 3)
        + Foot("- Sở Nội vụ;|- Các thôn;|- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|||Nguyễn Văn Ví Dụ");
    Save("xa-tan-lap-2026.docx", body, Lists());
}

// 3. A department's table: a head of two rows, units in two columns below one, the month merged down over its tasks, numbers made by Word.
static void Department()
{
    string Down(string text, bool first) => C(first ? P(text) : "<w:p/>", first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    var rows = $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Down("TT", true)}{Down("Nội dung công việc", true)}{C(P("Đơn vị"), "<w:gridSpan w:val=\"2\"/>")}{Down("Thời gian", true)}</w:tr>"
        + $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Down("", false)}{Down("", false)}{C(P("Chủ trì"))}{C(P("Phối hợp"))}{Down("", false)}</w:tr>";
    (string Month, string[] Contents)[] months =
    [
        ("Tháng 2", ["Ban hành kế hoạch kiểm tra công tác thi đua, khen thưởng", "Tập huấn nghiệp vụ cho công chức làm thi đua"]),
        ("Tháng 5", ["Kiểm tra việc thực hiện giao ước tại 04 đơn vị"]),
        ("Quý III", ["Thẩm định sáng kiến cấp cơ sở", "Biểu dương điển hình tiên tiến ngành Nội vụ", "Báo cáo kết quả phong trào thi đua"])
    ];
    foreach (var (month, contents) in months)
        for (var i = 0; i < contents.Length; i++)
            rows += $"<w:tr>{C(N("", 4))}{C(P(contents[i]))}{C(P("Văn phòng Sở"))}{C(P(i % 2 == 0 ? "Các phòng chuyên môn" : "Thanh tra Sở"))}{Down(month, i == 0)}</w:tr>";
    var body = Head("UBND TỈNH SƠN BÌNH|SỞ NỘI VỤ", "Số: 27/KH-SNV", "Sơn Bình, ngày 03 tháng 02 năm 2026")
        + P("KẾ HOẠCH", bold: true) + P("Thi đua, khen thưởng của Sở Nội vụ năm 2026", bold: true)
        + P("Sở Nội vụ xây dựng Kế hoạch thi đua, khen thưởng năm 2026 như sau:") + P("I. NỘI DUNG, THỜI GIAN THỰC HIỆN", bold: true)
        + $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"1700\"/><w:gridCol w:w=\"1700\"/><w:gridCol w:w=\"1200\"/></w:tblGrid>{rows}</w:tbl>"
        + P("II. TỔ CHỨC THỰC HIỆN", bold: true) + P("Văn phòng Sở đôn đốc các phòng thực hiện Kế hoạch này./.")
        + Foot("- UBND tỉnh;|- Các phòng thuộc Sở;|- Lưu: VT, VP.", "GIÁM ĐỐC|||Lê Thị Thí Dụ");
    Save("so-noi-vu-2026.docx", body, Lists());
}

// 4. A plan of 2006 in TCVN3: .VnTime, and .VnTimeH for capitals.
static void OldDistrict()
{
    string Old(string text, string font = ".VnTime") => $"<w:p>{R(InTcvn3(text), Font(font))}</w:p>";
    var body = Old("ủy ban nhân dân huyện bình sơn hạ", ".VnTimeH") + Old("cộng hòa xã hội chủ nghĩa việt nam", ".VnTimeH") + Old("Độc lập - Tự do - Hạnh phúc")
        + Old("Số: 9/KH-UBND") + Old("Bình Sơn Hạ, ngày 12 tháng 02 năm 2006") + Old("kế hoạch", ".VnTimeH") + Old("Công tác thi đua, khen thưởng năm 2006")
        + Old("Căn cứ Luật Thi đua, Khen thưởng;") + Old("Huyện xây dựng kế hoạch công tác thi đua, khen thưởng năm 2006 như sau:")
        + Old("I. nội dung công việc", ".VnTimeH")
        + Old("1. Quý I") + Old("- Mường Khẩu và các xã vùng cao đăng ký thi đua;") + Old("- Tổ chức hội nghị điển hình tiên tiến.")
        + Old("2. Quý II") + Old("- Phát động thi đua nước rút chào mừng ngày lễ lớn.")
        + Old("3. Quý IV") + Old("- Tổng kết, trình khen thưởng những tập thể, cá nhân xuất sắc.")
        + Old("II. tổ chức thực hiện", ".VnTimeH") + Old("Phòng Nội vụ giúp Ủy ban nhân dân huyện theo dõi việc thực hiện.".Replace("Ủy", "Uỷ"))
        + Old("Nơi nhận:") + Old("- Các xã, thị trấn;") + Old("- Lưu VT.") + Old("t.m ủy ban nhân dân", ".VnTimeH") + Old("chủ tịch", ".VnTimeH") + Old("Hoàng Văn Minh Họa");
    Save("huyen-binh-son-ha-2006-tcvn3.docx", body);
}

// 5. An emulation block's plan in VNI, tasks in a table by quarter, one column of units.
static void Block()
{
    string Old(string text) => $"<w:p>{R(InVni(text), Font("VNI-Times"))}</w:p>";
    string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => C(Old(cell))))}</w:tr>";
    var body = Old("KHỐI THI ĐUA CÁC CƠ QUAN TỔNG HỢP TỈNH SƠN BÌNH") + Old("Số:     /KH-KTĐ") + Old("Sơn Bình, ngày     tháng 3 năm 2008")
        + Old("KẾ HOẠCH") + Old("Hoạt động của Khối thi đua năm 2008") + Old("Khối thi đua xây dựng kế hoạch hoạt động năm 2008 như sau:")
        + $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>{Row("TT", "Nội dung công việc", "Đơn vị thực hiện")}"
        + $"<w:tr>{C(Old("QUÝ I"), "<w:gridSpan w:val=\"3\"/>")}</w:tr>{Row("1", "Ký kết giao ước thi đua năm 2008", "Trưởng khối")}{Row("2", "Đăng ký danh hiệu thi đua", "Các đơn vị trong khối")}"
        + $"<w:tr>{C(Old("QUÝ IV"), "<w:gridSpan w:val=\"3\"/>")}</w:tr>{Row("3", "Chấm điểm chéo và bình xét, suy tôn", "Trưởng khối, Phó trưởng khối")}</w:tbl>"
        + Old("Nơi nhận:") + Old("- Các đơn vị trong khối;") + Old("- Lưu: VT.") + Old("TRƯỞNG KHỐI") + Old("Phạm Thị Ước Lệ");
    Save("khoi-thi-dua-2008-vni.docx", body);
}

static string InTcvn3(string text)
{
    var codes = Tcvn3.Letters.ToDictionary(pair => pair.Value, pair => pair.Key);
    return string.Concat(text.Select(c => codes.GetValueOrDefault(c, c)));
}

static string InVni(string text)
{
    var single = Vni.Single.ToDictionary(pair => pair.Value, pair => $"{pair.Key}");
    var pairs = Vni.Pairs.Where(pair => char.IsUpper(pair.Key.Letter) == char.IsUpper(pair.Key.Mark)).ToDictionary(pair => pair.Value, pair => $"{pair.Key.Letter}{pair.Key.Mark}");
    return string.Concat(text.Select(c => pairs.GetValueOrDefault(c) ?? single.GetValueOrDefault(c) ?? $"{c}"));
}

static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:cs=\"{name}\"/>";

static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";

static string P(string text, bool bold = false) => $"<w:p>{R(text, bold ? "<w:b/>" : "")}</w:p>";

static string N(string text, int level) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{(level > 3 ? 0 : level)}\"/><w:numId w:val=\"{(level > 3 ? 2 : 1)}\"/></w:numPr></w:pPr>{R(text)}</w:p>";

static string C(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

static string Box(string text) => $"<w:txbxContent>{P(text)}</w:txbxContent>";

static string Lines(string lines, bool bold) => string.Concat(lines.Split('|').Select(line => P(line, bold)));

static string Head(string bodies, string number, string placeAndDate) =>
    $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3900\"/><w:gridCol w:w=\"5600\"/></w:tblGrid><w:tr>{C(Lines(bodies, true) + (number == "" ? "" : P(number)))}{C(Lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc", true) + P(placeAndDate))}</w:tr></w:tbl>";

static string Foot(string recipients, string signature) =>
    $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr>{C(P("Nơi nhận:", true) + Lines(recipients, false))}{C(Lines(signature, true))}</w:tr></w:tbl><w:p/>";

static string Lists()
{
    string Level(int i, string format, string text) => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
    return $"<w:abstractNum w:abstractNumId=\"0\">{Level(0, "upperRoman", "%1.")}{Level(1, "decimal", "%2.")}{Level(2, "lowerLetter", "%3)")}{Level(3, "bullet", "-")}</w:abstractNum>"
        + $"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "decimal", "%1")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
}

static void Save(string name, string body, string numbering = "")
{
    const string word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", package = "http://schemas.openxmlformats.org/package/2006", type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    var parts = new Dictionary<string, string>
    {
        ["[Content_Types].xml"] = $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{type}.document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{type}.numbering+xml\"/></Types>",
        ["_rels/.rels"] = $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ["word/_rels/document.xml.rels"] = $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/numbering\" Target=\"numbering.xml\"/></Relationships>",
        ["word/numbering.xml"] = $"<w:numbering {word}>{numbering}</w:numbering>",
        ["word/document.xml"] = $"<w:document {word}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    };
    using var file = File.Create($"{Folder}/{name}");
    using var zip = new ZipArchive(file, ZipArchiveMode.Create);
    foreach (var (part, xml) in parts)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
