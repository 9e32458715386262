using System.Globalization;
using System.Text;

namespace BangVang.Papers.Official.Layout;

/// <summary>
/// The paragraph styles of an official paper, so that an officer who edits it in Word changes a style and not a hundred paragraphs.
/// Sizes and weights are those of Nghị định 30/2020, Phụ lục I, mục II–V.
/// </summary>
static class OfficialStyles
{
    public const string Nation = "QuocHieu", Motto = "TieuNgu", Superior = "CoQuanChuQuan", Issuer = "CoQuanBanHanh",
        Number = "SoKyHieu", PlaceAndDate = "DiaDanhNgayThang", Subject = "VeViec", Type = "TenLoai", Title = "TrichYeu",
        Authority = "ThamQuyen", Addressee = "KinhGui", Basis = "CanCu", Body = "ThanVanBan", Item = "GachDauDong", Article = "Dieu",
        Heading1 = "MucLaMa", Heading2 = "Khoan", Heading3 = "Diem", RecipientsHead = "NoiNhanDe", Recipients = "NoiNhan",
        Power = "QuyenHan", SigningNote = "CachKy", SpaceToSign = "ChoKy", Signer = "NguoiKy", AnnexLabel = "PhuLuc", AnnexReference = "KemTheo",
        CellHead = "OTieuDe", Cell = "OChu", CellCentred = "OGiua", CellSection = "ONhom", PageNumber = "SoTrang", Rule = "DongKe", Gap = "KhoangCach";

    /// <summary>The whole styles part.</summary>
    public static readonly string Xml = Build();

    static string Build()
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            """);
        xml.Append(Head()).Append(Text()).Append(Foot()).Append(Tables());
        return xml.Append("</w:styles>").ToString();
    }

    static string Head() =>
        Style(Nation, "Quốc hiệu", 13, "b", Centred) +
        Style(Motto, "Tiêu ngữ", 14, "b", Centred) +
        Style(Superior, "Cơ quan chủ quản", 13, "", Centred) +
        Style(Issuer, "Cơ quan ban hành", 13, "b", Centred) +
        Style(Number, "Số ký hiệu", 13, "", $"""<w:spacing w:before="120"/>{Centred}""") +
        Style(PlaceAndDate, "Địa danh và ngày tháng", 14, "i", $"""<w:spacing w:before="120"/>{Centred}""") +
        Style(Subject, "Về việc", 13, "", $"""<w:spacing w:before="120"/>{Centred}""") +
        Style(Type, "Tên loại", 14, "b", $"""<w:keepNext/><w:spacing w:before="360"/>{Centred}""") +
        Style(Title, "Trích yếu", 14, "b", $"""<w:keepNext/>{Centred}""") +
        Style(Rule, "Dòng kẻ", 1, "", """<w:spacing w:before="40" w:line="40" w:lineRule="exact"/>""") +
        Style(Gap, "Khoảng cách", 2, "", """<w:keepNext/><w:spacing w:before="80"/>""");

    static string Text() =>
        Style(Body, "Thân văn bản", 14, "", Running) +
        Style(Basis, "Căn cứ", 14, "i", Running) +
        Style(Item, "Gạch đầu dòng", 14, "", Running) +
        Style(Article, "Điều", 14, "", Running) +
        Style(Authority, "Thẩm quyền ban hành", 14, "b", $"""<w:keepNext/><w:spacing w:before="240" w:after="120"/>{Centred}""") +
        Style(Addressee, "Kính gửi", 14, "", """<w:spacing w:before="240" w:after="120"/><w:ind w:left="1701"/>""") +
        Style(Heading1, "Mục La Mã", 14, "b", $"<w:keepNext/>{Running}", 0) +
        Style(Heading2, "Khoản", 14, "b", $"<w:keepNext/>{Running}", 1) +
        Style(Heading3, "Điểm", 14, "", $"<w:keepNext/>{Running}", 2);

    static string Foot() =>
        Style(RecipientsHead, "Nơi nhận (đề mục)", 12, "bi", "") +
        Style(Recipients, "Nơi nhận", 11, "", "") +
        Style(Power, "Quyền hạn và chức vụ", 14, "b", $"<w:keepNext/>{Centred}") +
        Style(SigningNote, "Cách ký", 13, "i", $"<w:keepNext/>{Centred}") +
        Style(SpaceToSign, "Chỗ ký", 14, "", $"""<w:keepNext/><w:spacing w:before="1300"/>{Centred}""") +
        Style(Signer, "Người ký", 14, "b", Centred) +
        Style(AnnexLabel, "Phụ lục", 14, "b", $"<w:keepNext/>{Centred}", 0) +
        Style(AnnexReference, "Kèm theo", 14, "i", $"""<w:spacing w:after="60"/>{Centred}""") +
        Style(PageNumber, "Số trang", 14, "", Centred);

    static string Tables() =>
        Style(CellHead, "Ô tiêu đề", 13, "b", $"""<w:spacing w:before="60" w:after="60"/>{Centred}""") +
        Style(Cell, "Ô chữ", 13, "", """<w:spacing w:before="40" w:after="40"/>""") +
        Style(CellCentred, "Ô giữa", 13, "", $"""<w:spacing w:before="40" w:after="40"/>{Centred}""") +
        Style(CellSection, "Ô nhóm", 13, "b", """<w:keepNext/><w:spacing w:before="60" w:after="60"/>""");

    const string Centred = """<w:jc w:val="center"/>""";
    const string Running = """<w:spacing w:before="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""";

    static string Style(string id, string name, int points, string weight, string paragraph, int? outline = null)
    {
        var level = outline is null ? "" : string.Create(CultureInfo.InvariantCulture, $"""<w:outlineLvl w:val="{outline}"/>""");
        var bold = weight.Contains('b') ? "<w:b/><w:bCs/>" : "";
        var italic = weight.Contains('i') ? "<w:i/><w:iCs/>" : "";
        return $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}{level}</w:pPr><w:rPr>{bold}{italic}<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/></w:rPr></w:style>""";
    }
}
