using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using BangVang.Papers.Sources;
using BangVang.Papers.Sources.Word;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>The parts of an .xlsx: its sheets in their order, its shared texts, and which formats show a day.</summary>
sealed class SheetPackage
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    readonly SourceLimits limits;

    public SheetPackage(ZipArchive zip, SourceLimits limits)
    {
        this.limits = limits;
        if (zip.Entries.Count > limits.Entries || zip.Entries.Sum(e => e.Length) > limits.PackageBytes) throw new ZipBomb();
        foreach (var entry in zip.Entries) entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        var book = Load("xl/workbook.xml") ?? throw new XmlException("No workbook.");
        var targets = Targets();
        Sheets = [.. Named(book, "sheet").Select(s => (
            Name: (string?)s.Attribute("name") ?? "",
            Part: targets.GetValueOrDefault(s.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Value ?? "") ?? "",
            IsHidden: (string?)s.Attribute("state") is "hidden" or "veryHidden"))];
        CountsFrom1904 = Named(book, "workbookPr").Any(p => (string?)p.Attribute("date1904") is "1" or "true");
    }

    public IReadOnlyList<(string Name, string Part, bool IsHidden)> Sheets { get; }

    public bool CountsFrom1904 { get; }

    public byte[]? Bytes(string part) => entries.TryGetValue(part, out var entry) ? SafeXml.Inflate(entry, limits) : null;

    public List<string> SharedTexts()
    {
        var texts = new List<string>();
        if (Bytes("xl/sharedStrings.xml") is not { } bytes) return texts;
        using var reader = SafeXml.Read(bytes);
        var text = new System.Text.StringBuilder();
        for (var more = reader.Read(); more;)
        {
            if (reader.Depth > limits.Depth) throw new ZipBomb();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" }) { reader.Skip(); continue; }
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                text.Clear();
                if (reader.IsEmptyElement) texts.Add("");
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "si" }) texts.Add(text.ToString());
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(reader.Value);
            more = reader.Read();
        }
        return texts;
    }

    /// <summary>By the number of a cell's format, whether it shows a day.</summary>
    public List<bool> DayFormats()
    {
        if (Load("xl/styles.xml") is not { } styles) return [];
        var own = Named(styles, "numFmt").GroupBy(f => (int?)f.Attribute("numFmtId") ?? -1).ToDictionary(g => g.Key, g => (string?)g.First().Attribute("formatCode") ?? "");
        return [.. styles.Elements().Where(e => e.Name.LocalName == "cellXfs").Elements()
            .Select(x => (int?)x.Attribute("numFmtId") ?? 0).Select(id => id is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 || own.TryGetValue(id, out var code) && ShowsDay(code))];
    }

    // "[$-42A]dd/mm/yyyy", "d\-m\-yy": letters of a day or a year outside quotes and brackets.
    static bool ShowsDay(string code)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(code, "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return plain.Contains('y', StringComparison.OrdinalIgnoreCase) || plain.Contains('d', StringComparison.OrdinalIgnoreCase);
    }

    Dictionary<string, string> Targets()
    {
        var rels = Load("xl/_rels/workbook.xml.rels");
        return rels is null ? [] : rels.Elements().Where(r => (string?)r.Attribute("TargetMode") != "External").GroupBy(r => (string?)r.Attribute("Id") ?? "")
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute("Target") is { } target ? target.StartsWith('/') ? target[1..] : "xl/" + target : "");
    }

    XElement? Load(string part)
    {
        if (Bytes(part) is not { } bytes) return null;
        SafeXml.Survey(bytes, limits);
        using var reader = SafeXml.Read(bytes);
        return XElement.Load(reader);
    }

    static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(e => e.Name.LocalName == name && (e.Name.Namespace == Main || e.Name.Namespace == Strict));
}
