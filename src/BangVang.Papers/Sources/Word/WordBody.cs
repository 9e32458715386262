using System.Xml;
using System.Xml.Linq;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sources.Word;

/// <summary>Turns the main part into lines, paragraph by paragraph and row by row, so that a document of any length stays small in memory.</summary>
sealed class WordBody(WordStyles styles, WordNumbering numbering, LegacyCode code)
{
    readonly List<SourceLine> lines = [];
    WordParagraph? open;
    int tables;

    /// <summary>What has been read.</summary>
    public IReadOnlyList<SourceLine> Lines => lines;

    /// <summary>Whether pictures were met: a document of pictures only is a scan.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>Whether a whole other file is embedded, whose text is not in this part.</summary>
    public bool HasForeignPart { get; private set; }

    public void Read(XmlReader reader)
    {
        reader.Read();
        while (!reader.EOF)
            if (reader.NodeType is not XmlNodeType.Element) reader.Read();
            else Element(reader);
        Close(null);
    }

    /// <summary>Adds the footnotes or endnotes, in the order of their part, each labelled by its number.</summary>
    public void ReadNotes(XElement? notes)
    {
        var number = 0;
        foreach (var note in notes?.Elements().Where(note => note.Value("type") is null) ?? [])
        {
            number++;
            foreach (var text in Texts(note))
            {
                if (text.Text.Length > 0) Add(text.Text, $"{number}");
            }
        }
    }

    void Element(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                Paragraph((XElement)XNode.ReadFrom(reader));
                break;
            case "tr":
                Row((XElement)XNode.ReadFrom(reader));
                break;
            case "tbl":
                Close(null);
                tables++;
                reader.Read();
                break;
            case "AlternateContent":
                foreach (var (label, text) in Texts((XElement)XNode.ReadFrom(reader))) Add(text, label);
                break;
            case "document" or "body" or "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                reader.Read();
                break;
            default:
                HasForeignPart |= reader.LocalName == "altChunk";
                reader.Skip();
                break;
        }
    }

    void Paragraph(XElement paragraph)
    {
        open ??= new(styles, code);
        open.Add(paragraph);
        if (!IsMarkDeleted(paragraph)) Close(numbering.Next(paragraph));
    }

    // The last paragraph's mark may be deleted too: what it held is a line all the same.
    void Close(string? label)
    {
        if (open is not { } done) return;
        open = null;
        Add(done.Text(), label);
        foreach (var (boxLabel, text) in BoxTexts(done)) Add(text, boxLabel);
    }

    void Row(XElement row)
    {
        if (WordRow.IsDeleted(row)) return;
        var cells = WordRow.Cells(row, cell => Clean(string.Join('\n', Texts(cell).Select(Joined).Where(text => text.Trim().Length > 0))).Replace('\t', ' ').Trim());
        var text = string.Join('\t', cells.Select(cell => cell.Text.Replace('\n', ' ')));
        lines.Add(new(lines.Count + 1, text, cells, tables, WordRow.IsHeader(row)));
    }

    /// <summary>The paragraphs inside a cell, box or note, nested tables and boxes included.</summary>
    IEnumerable<(string? Label, string Text)> Texts(XElement container)
    {
        WordParagraph? pending = null;
        foreach (var block in container.Elements())
            switch (block.Name.LocalName)
            {
                case "p":
                    pending ??= new(styles, code);
                    pending.Add(block);
                    if (IsMarkDeleted(block)) break;
                    yield return (numbering.Next(block), pending.Text());
                    foreach (var box in BoxTexts(pending)) yield return box;
                    pending = null;
                    break;
                case "tr" when WordRow.IsDeleted(block):
                case "del" or "moveFrom" or "tcPr" or "trPr" or "tblPr" or "tblGrid" or "sdtPr" or "Fallback" or "sectPr":
                    break;
                default:
                    HasForeignPart |= block.Name.LocalName == "altChunk";
                    foreach (var text in Texts(block)) yield return text;
                    break;
            }
        if (pending is not null) yield return (null, pending.Text());
    }

    IEnumerable<(string? Label, string Text)> BoxTexts(WordParagraph paragraph)
    {
        HasPictures |= paragraph.HasPicture;
        return paragraph.Boxes.SelectMany(Texts);
    }

    void Add(string text, string? label)
    {
        var parts = Clean(text).Split('\n');
        for (var i = 0; i < parts.Length; i++) lines.Add(new(lines.Count + 1, parts[i].TrimEnd(), Label: i == 0 ? label : null));
    }

    static string Joined((string? Label, string Text) paragraph) =>
        paragraph.Label is { } label ? $"{label} {paragraph.Text}".TrimEnd() : paragraph.Text;

    static string Clean(string text) => VietnameseText.Clean(text)!;

    static bool IsMarkDeleted(XElement paragraph)
    {
        var mark = paragraph.Child("pPr").Child("rPr");
        return mark.Child("del") is not null || mark.Child("moveFrom") is not null;
    }
}
