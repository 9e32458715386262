using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>Gives a list back as it was sent, with what was found of each row in one column more at its right.</summary>
public static class SheetReturn
{
    const string Ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The same workbook, every sheet and format kept, with the remarks added.</summary>
    /// <param name="file">The workbook that <paramref name="table"/> was read from.</param>
    /// <param name="table">The list as it was read.</param>
    /// <param name="head">The head of the added column.</param>
    /// <param name="remarks">By the number of the row.</param>
    public static byte[] With(byte[] file, SheetTable table, string head, IReadOnlyDictionary<int, string> remarks)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = new SheetPackage(zip, SheetLimits.Default.Source).Sheets[table.SheetIndex].Part;
            var entry = zip.Entries.First(e => e.FullName.TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase));
            byte[] sheet;
            using (var read = entry.Open()) sheet = Read(read);
            var all = remarks.ToDictionary();
            all[table.HeadRow] = head;
            var written = Write(sheet, LastColumn(sheet) + 1, all);
            using var write = entry.Open();
            write.SetLength(0);
            write.Write(written);
        }
        return memory.ToArray();
    }

    static byte[] Read(Stream stream)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    static int LastColumn(byte[] sheet)
    {
        var (last, at) = (1, 0);
        using var reader = Sources.Word.SafeXml.Read(sheet);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" }) at = 0;
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            // A cell that does not say where it stands stands beside the one before.
            var column = at = reader.GetAttribute("r") is { } name ? name.TakeWhile(c => c is >= 'A' and <= 'Z').Aggregate(0, (sum, c) => sum * 26 + (c - 'A' + 1)) : at + 1;
            // Cells far to the right are formats that somebody pulled along.
            if (column <= SheetLimits.Default.Columns) last = Math.Max(last, column);
        }
        return last;
    }

    static byte[] Write(byte[] sheet, int column, Dictionary<int, string> remarks)
    {
        using var output = new MemoryStream();
        using (var reader = Sources.Word.SafeXml.Read(sheet))
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            var row = 0;
            while (reader.Read())
            {
                var isRow = reader is { NodeType: XmlNodeType.Element, LocalName: "row" };
                if (isRow) row = int.TryParse(reader.GetAttribute("r"), CultureInfo.InvariantCulture, out var given) ? given : row + 1;
                if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" } && remarks.TryGetValue(row, out var remark)) Cell(writer, column, row, remark);
                Copy(reader, writer, leaveOut: isRow ? "spans" : null);
            }
        }
        return output.ToArray();
    }

    static void Cell(XmlWriter writer, int column, int row, string text)
    {
        writer.WriteStartElement("c", Ns);
        writer.WriteAttributeString("r", $"{SheetCells.ColumnName(column)}{row}");
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Ns);
        writer.WriteElementString("t", Ns, text);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void Copy(XmlReader reader, XmlWriter writer, string? leaveOut)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (reader.LocalName == "dimension") return;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                var isEmpty = reader.IsEmptyElement;
                while (reader.MoveToNextAttribute())
                    if (reader.LocalName != leaveOut) writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
                if (isEmpty) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement: if (reader.LocalName != "dimension") writer.WriteFullEndElement(); break;
            case XmlNodeType.Text: writer.WriteString(reader.Value); break;
            case XmlNodeType.CDATA: writer.WriteString(reader.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: writer.WriteWhitespace(reader.Value); break;
            default: break;
        }
    }
}
