using System.Text;
using BangVang.Papers.Official.Layout;
using BangVang.Papers.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentFormat.OpenXml;

namespace BangVang.Papers.Official;

/// <summary>
/// Writes an <see cref="OfficialDocument"/> as .docx in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman,
/// page numbers centred in the top margin from page 2, annexes in sections of their own. The package is whole in memory, the text is streamed.
/// </summary>
public static class OfficialDocx
{
    /// <summary>What a browser is told that such a file is.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    const string PageNumbers = "rIdSoTrang";

    /// <summary>Writes the file; <paramref name="output"/> need not seek and stays open.</summary>
    public static void Write(OfficialDocument paper, Stream output)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>(), OfficialStyles.Xml);
            Feed(main.AddNewPart<HeaderPart>(PageNumbers), HeaderXml);
            Feed(main.AddNewPart<DocumentSettingsPart>(), SettingsXml);
            package.PackageProperties.Title = Ink.Printable($"{paper.Type} {paper.Title}".Trim());
            package.PackageProperties.Creator = Ink.Printable(paper.Issuer);
            package.PackageProperties.Language = "vi-VN";
            using var writer = OpenXmlWriter.Create(main);
            Write(paper, writer);
        }
        file.Position = 0;
        file.CopyTo(output);
    }

    static void Write(OfficialDocument paper, OpenXmlWriter writer)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var element in PaperHead.Write(paper)) writer.WriteElement(element);
        foreach (var basis in PaperBody.Bases(paper.Bases)) writer.WriteElement(basis);
        WriteBlocks(writer, PaperBody.Ended(paper.Body), landscape: false, keepLast: true);
        writer.WriteElement(Ink.Paragraph(OfficialStyles.RecipientsHead, "", keepNext: true));
        foreach (var foot in PaperFoot.Write(paper)) writer.WriteElement(foot);
        for (var i = 0; i < paper.Annexes.Count; i++)
        {
            writer.WriteElement(SectionEnd(i == 0 ? false : paper.Annexes[i - 1].Landscape));
            WriteAnnex(writer, paper, i);
        }
        writer.WriteElement(Tiny());
        writer.WriteElement(Section(paper.Annexes is [.., var last] && last.Landscape));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteAnnex(OpenXmlWriter writer, OfficialDocument paper, int index)
    {
        var annex = paper.Annexes[index];
        var label = annex.Label ?? (paper.Annexes.Count == 1 ? "Phụ lục" : $"Phụ lục {Numerals.Roman(index + 1)}");
        if (label.Length > 0) writer.WriteElement(Ink.Paragraph(OfficialStyles.AnnexLabel, label));
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Title, Ink.Capitals(annex.Title)));
        writer.WriteElement(Ink.Paragraph(OfficialStyles.AnnexReference, Reference(paper)));
        var width = Sheet.TextWidth(annex.Landscape);
        writer.WriteElement(Ink.Rule(width / 5, width));
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Rule, ""));
        WriteBlocks(writer, annex.Content, annex.Landscape);
    }

    static string Reference(OfficialDocument paper) =>
        $"(Kèm theo {paper.Type ?? "Công văn"} số {PaperHead.NumberAndSymbol(paper)} {paper.Date} của {paper.Authority ?? paper.Issuer})";

    // A signature must not stand on a page without text: the last paragraph goes with it.
    static void WriteBlocks(OpenXmlWriter writer, IReadOnlyList<Block> blocks, bool landscape, bool keepLast = false)
    {
        foreach (var block in blocks)
            if (block is TableBlock table) WriteTable(writer, table, landscape);
            else
                foreach (var paragraph in PaperBody.Paragraphs(block))
                {
                    if (keepLast && block == blocks[^1]) paragraph.ParagraphProperties!.KeepNext = new();
                    writer.WriteElement(paragraph);
                }
    }

    // Two tables without a paragraph between them would become one in Word.
    static void WriteTable(OpenXmlWriter writer, TableBlock table, bool landscape)
    {
        writer.WriteElement(Ink.Paragraph(OfficialStyles.Gap, ""));
        new PaperTable(table, Sheet.TextWidth(landscape)).Write(writer);
    }

    static Paragraph Tiny() => Ink.Paragraph(OfficialStyles.Rule, "");

    static Paragraph SectionEnd(bool landscape) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.Rule }, Section(landscape)));

    static SectionProperties Section(bool landscape) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = PageNumbers },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize
        {
            Width = (uint)(landscape ? Sheet.Long : Sheet.Short),
            Height = (uint)(landscape ? Sheet.Short : Sheet.Long),
            Orient = landscape ? PageOrientationValues.Landscape : null
        },
        new PageMargin
        {
            Top = Sheet.Top, Bottom = Sheet.Bottom, Left = Sheet.Left, Right = Sheet.Right, Header = Sheet.Header, Footer = Sheet.Header, Gutter = 0
        },
        new PageNumberType { Start = 1 },
        new TitlePage());

    static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    const string HeaderXml =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="{OfficialStyles.PageNumber}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """;

    const string SettingsXml =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
        """;
}
