using System.Text;
using BangVang.Papers.Official;
using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Initiatives;

/// <summary>Writes papers that persons sign, one after another in one file, each beginning on a page of its own.</summary>
public static class PersonalDocx
{
    /// <summary>Writes the file; <paramref name="output"/> need not seek and stays open.</summary>
    public static void Write(IReadOnlyList<PersonalPaper> papers, Stream output)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            using (var styles = new MemoryStream(Encoding.UTF8.GetBytes(OfficialStyles.Xml))) main.AddNewPart<StyleDefinitionsPart>().FeedData(styles);
            package.PackageProperties.Title = Ink.Printable(papers[0].Title);
            package.PackageProperties.Language = "vi-VN";
            using var writer = OpenXmlWriter.Create(main);
            writer.WriteStartDocument();
            writer.WriteStartElement(new Document());
            writer.WriteStartElement(new Body());
            for (var i = 0; i < papers.Count; i++) Write(writer, papers[i], onNewPage: i > 0);
            writer.WriteElement(Section());
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        file.Position = 0;
        file.CopyTo(output);
    }

    static void Write(OpenXmlWriter writer, PersonalPaper paper, bool onNewPage)
    {
        var nation = Ink.Paragraph(OfficialStyles.Nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        if (onNewPage) nation.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        writer.WriteElement(nation);
        const string motto = "Độc lập - Tự do - Hạnh phúc";
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Motto, motto));
        writer.WriteElement(Ink.Rule(TextWidth.Twips(motto, 14), Sheet.TextWidth(landscape: false)));
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Type, Ink.Capitals(paper.Title)));
        if (paper.Addressee is { } to) writer.WriteElement(Ink.Paragraph(OfficialStyles.Addressee, $"Kính gửi: {to.TrimEnd('.', ';')}."));
        foreach (var block in paper.Body)
        {
            if (block is TableBlock table)
            {
                writer.WriteElement(Ink.Paragraph(OfficialStyles.Gap, ""));
                new PaperTable(table, Sheet.TextWidth(landscape: false)).Write(writer);
            }
            else foreach (var paragraph in PaperBody.Paragraphs(block)) writer.WriteElement(paragraph);
        }
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Gap, ""));
        writer.WriteElement(Foot(paper));
    }

    static Table Foot(PersonalPaper paper)
    {
        var half = Sheet.TextWidth(landscape: false) / 2;
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        var last = paper.Signers.Count - 1;
        if (paper.Signers.Count == 1) row.Append(Cell(half, [Ink.Paragraph(OfficialStyles.Rule, "")]));
        foreach (var (signer, i) in paper.Signers.Select((s, i) => (s, i))) row.Append(Cell(half, Signed(paper, signer, dated: i == last)));
        return new Table(
            new TableProperties(new TableWidth { Width = $"{2 * half}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = $"{half}" }, new GridColumn { Width = $"{half}" }), row);
    }

    static IEnumerable<OpenXmlElement> Signed(PersonalPaper paper, Signer signer, bool dated)
    {
        yield return Ink.Paragraph(OfficialStyles.PlaceAndDate, dated ? $"{paper.Place ?? "…………"}, {paper.Date}" : "");
        yield return Ink.Paragraph(OfficialStyles.Power, Ink.Capitals(signer.Capacity));
        yield return Ink.Paragraph(OfficialStyles.SpaceToSign, "");
        yield return Ink.Paragraph(OfficialStyles.Signer, signer.Name ?? "");
    }

    static TableCell Cell(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    static SectionProperties Section() => new(
        new PageSize { Width = (uint)Sheet.Short, Height = (uint)Sheet.Long },
        new PageMargin { Top = Sheet.Top, Bottom = Sheet.Bottom, Left = Sheet.Left, Right = Sheet.Right, Header = Sheet.Header, Footer = Sheet.Header, Gutter = 0 });
}
