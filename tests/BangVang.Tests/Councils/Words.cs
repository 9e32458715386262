using System.IO.Compression;
using System.Text.RegularExpressions;

namespace BangVang.Tests.Councils;

/// <summary>The text of a .docx, one paragraph a line.</summary>
static partial class Words
{
    public static string Of(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return System.Net.WebUtility.HtmlDecode(Tags().Replace(reader.ReadToEnd().Replace("</w:p>", "\n", StringComparison.Ordinal), ""));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
