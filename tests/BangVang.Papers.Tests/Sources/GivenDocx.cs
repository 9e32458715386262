using System.IO.Compression;
using System.Text;

namespace BangVang.Papers.Tests.Sources;

/// <summary>Word packages put together by hand, so that a test can hold any XML that Word or a stranger may write.</summary>
static class GivenDocx
{
    const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string body, string styles = "", string numbering = "", string footnotes = "") =>
        Package(Document(body), styles, numbering, footnotes);

    public static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";

    public static byte[] Package(string document, string styles = "", string numbering = "", string footnotes = "")
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""",
            ["_rels/.rels"] = Rels(("officeDocument", "word/document.xml")),
            ["word/_rels/document.xml.rels"] = Rels(("styles", "styles.xml"), ("numbering", "/word/numbering.xml"), ("footnotes", "footnotes.xml")),
            ["word/document.xml"] = document
        };
        if (styles != "") parts["word/styles.xml"] = $"<w:styles {Namespaces}>{styles}</w:styles>";
        if (numbering != "") parts["word/numbering.xml"] = $"<w:numbering {Namespaces}>{numbering}</w:numbering>";
        if (footnotes != "") parts["word/footnotes.xml"] = $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>";
        return Zip(parts.Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return stream.ToArray();
    }

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Numbered(string text, int number, int level = 0) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>""");

    public static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    static string Rels(params (string Kind, string Target)[] targets) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(targets.Select((one, i) => $"""<Relationship Id="rId{i}" Type="{Relations}/{one.Kind}" Target="{one.Target}"/>"""))
        + "</Relationships>";
}
