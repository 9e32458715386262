using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace BangVang.Papers.Sources.Word;

/// <summary>The parts of a .docx, found by their relationships as the standard asks (ECMA-376, part 2), not by their usual names.</summary>
sealed class WordPackage
{
    readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> related = new(StringComparer.Ordinal);
    readonly SourceLimits limits;

    public WordPackage(ZipArchive zip, SourceLimits limits)
    {
        this.limits = limits;
        if (zip.Entries.Count > limits.Entries || zip.Entries.Sum(entry => entry.Length) > limits.PackageBytes) throw new ZipBomb();
        foreach (var entry in zip.Entries) entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        MainName = Relations("").GetValueOrDefault("officeDocument");
        if (MainName is not null) related = Relations(MainName);
    }

    /// <summary>Where the main part stands ("word/document.xml", "xl/workbook.xml"); null when the package is no office file.</summary>
    public string? MainName { get; }

    /// <summary>The main part, or null when it is missing.</summary>
    public byte[]? Main => MainName is { } name ? Bytes(name) : null;

    /// <summary>What kind of package a zip is.</summary>
    public static PackageContent ContentOf(ZipArchive zip, SourceLimits limits)
    {
        var package = new WordPackage(zip, limits);
        if (package.MainName is { } main)
            return main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? PackageContent.Sheet
                : main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? PackageContent.Slides : PackageContent.Word;
        if (package.Bytes("mimetype") is not { } mime) return PackageContent.Other;
        return Encoding.ASCII.GetString(mime).StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal) ? PackageContent.OpenDocument : PackageContent.Other;
    }

    /// <summary>The root of a part that the main part names by its kind ("styles", "numbering", "footnotes"); null when there is none.</summary>
    public XElement? Related(string kind)
    {
        if (!related.TryGetValue(kind, out var name) || Bytes(name) is not { } bytes) return null;
        SafeXml.Survey(bytes, limits);
        return Load(bytes);
    }

    Dictionary<string, string> Relations(string owner)
    {
        var slash = owner.LastIndexOf('/');
        var folder = owner[..(slash + 1)];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Bytes($"{folder}_rels/{owner[(slash + 1)..]}.rels") is not { } bytes) return found;
        SafeXml.Survey(bytes, limits);
        foreach (var relation in Load(bytes).Elements().Where(relation => (string?)relation.Attribute("TargetMode") != "External"))
            if ((string?)relation.Attribute("Type") is { } type && (string?)relation.Attribute("Target") is { } target)
                found.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
        return found;
    }

    static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
        return string.Join('/', parts.Where(part => part != "."));
    }

    byte[]? Bytes(string name) => entries.TryGetValue(name, out var entry) ? SafeXml.Inflate(entry, limits) : null;

    static XElement Load(byte[] xml)
    {
        using var reader = SafeXml.Read(xml);
        return XElement.Load(reader);
    }
}

/// <summary>The kinds of package that users offer.</summary>
enum PackageContent
{
    Other,
    Word,
    Sheet,
    Slides,
    OpenDocument
}
