using System.Globalization;
using System.Text;
using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Initiatives;

/// <summary>Writes certificates of recognition, one A4 page lying on its side each, framed, without emblem or State ornament.</summary>
public static class CertificateDocx
{
    const int Margin = 1134, LeftBox = 6200, RightBox = Sheet.Long - 2 * Margin - LeftBox;

    /// <summary>Writes the file; <paramref name="output"/> need not seek and stays open. At least one certificate.</summary>
    public static void Write(IReadOnlyList<InitiativeCertificate> certificates, Stream output)
    {
        if (certificates.Count == 0) throw new ArgumentException("There is no certificate to print.", nameof(certificates));
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            using (var styles = new MemoryStream(Encoding.UTF8.GetBytes(OfficialStyles.Xml))) main.AddNewPart<StyleDefinitionsPart>().FeedData(styles);
            package.PackageProperties.Title = "Giấy chứng nhận sáng kiến";
            package.PackageProperties.Creator = Ink.Printable(certificates[0].Issuer);
            package.PackageProperties.Language = "vi-VN";
            var body = new Body();
            foreach (var (certificate, i) in certificates.Select((c, i) => (c, i))) body.Append(Page(certificate, i > 0));
            body.Append(Section());
            main.Document = new Document(body);
        }
        file.Position = 0;
        file.CopyTo(output);
    }

    static IEnumerable<OpenXmlElement> Page(InitiativeCertificate one, bool onNewPage)
    {
        var first = Line(OfficialStyles.Rule, "", 1);
        if (onNewPage) first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return first;
        yield return Boxes(
            [Line(OfficialStyles.Issuer, Ink.Capitals(one.Issuer), 13), Line(OfficialStyles.Number, $"Số: {one.Number}", 13)],
            [Line(OfficialStyles.Nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13), Line(OfficialStyles.Motto, "Độc lập - Tự do - Hạnh phúc", 14)]);
        yield return Line(OfficialStyles.Type, "GIẤY CHỨNG NHẬN SÁNG KIẾN", 32, before: 560, after: 200);
        yield return Line(OfficialStyles.Power, Ink.Capitals(one.Authority), 15, after: 80);
        yield return Line(OfficialStyles.CellCentred, "chứng nhận", 15);
        yield return Line(OfficialStyles.Signer, one.Author, 26, before: 120, after: 120);
        if (one.Place is { } place) yield return Line(OfficialStyles.CellCentred, place, 15, after: 60);
        yield return Line(OfficialStyles.CellCentred, one.Role, 15);
        yield return Line(OfficialStyles.Signer, $"“{one.Title}”", one.Title.Length > 120 ? 14 : 18, before: 160, after: 160);
        yield return Line(OfficialStyles.CellCentred, one.Scope, 14);
        yield return Line(OfficialStyles.CellCentred, $"({one.Decision})", 14, after: 240);
        yield return Boxes([Line(OfficialStyles.Rule, "", 1)], [Line(OfficialStyles.PlaceAndDate, $"{one.City}, {one.Date}", 13), .. Signature(one)]);
    }

    static IEnumerable<Paragraph> Signature(InitiativeCertificate one)
    {
        foreach (var power in one.Signature.Powers) yield return Line(OfficialStyles.Power, Ink.Capitals(power), 13);
        yield return Line(OfficialStyles.SpaceToSign, "", 13, before: 900);
        yield return Line(OfficialStyles.Signer, one.Signature.Name ?? "", 14);
    }

    static Paragraph Line(string style, string text, int points, int before = 0, int after = 0)
    {
        var run = Ink.Run(text);
        run.PrependChild(new RunProperties(new FontSize { Val = $"{points * 2}" }));
        return new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = style }, new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture) }), run);
    }

    static Table Boxes(IEnumerable<Paragraph> left, IEnumerable<Paragraph> right)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(Box(LeftBox, left), Box(RightBox, right));
        return new Table(
            new TableProperties(new TableWidth { Width = $"{LeftBox + RightBox}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = $"{LeftBox}" }, new GridColumn { Width = $"{RightBox}" }), row);
    }

    static TableCell Box(int width, IEnumerable<Paragraph> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    static SectionProperties Section()
    {
        T Side<T>() where T : BorderType, new() => new() { Val = BorderValues.Double, Size = 12, Space = 18, Color = "8E1B1F" };
        return new SectionProperties(
            new PageSize { Width = (uint)Sheet.Long, Height = (uint)Sheet.Short, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 400, Footer = 400, Gutter = 0 },
            new PageBorders(Side<TopBorder>(), Side<LeftBorder>(), Side<BottomBorder>(), Side<RightBorder>()) { OffsetFrom = PageBorderOffsetValues.Page });
    }
}
