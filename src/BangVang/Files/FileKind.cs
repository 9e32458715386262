using System.IO.Compression;
using System.Text;
using BangVang.Kernel;
using BangVang.Papers.Official;
using BangVang.Papers.Sheets;

namespace BangVang.Files;

/// <summary>A kind of file that is taken in.</summary>
public sealed record FileKind(string Code, string Word, string ContentType, params string[] Extensions)
{
    public static readonly IReadOnlyList<FileKind> All =
    [
        new("docx", "Word", OfficialDocx.ContentType, ".docx"),
        new("xlsx", "Excel", Workbook.ContentType, ".xlsx"),
        new("pdf", "PDF", "application/pdf", ".pdf"),
        new("odt", "OpenDocument", "application/vnd.oasis.opendocument.text", ".odt"),
        new("png", "ảnh PNG", "image/png", ".png"),
        new("jpg", "ảnh JPEG", "image/jpeg", ".jpg", ".jpeg"),
        new("txt", "văn bản thuần", "text/plain", ".txt"),
    ];

    /// <summary>For the file field: what the browser offers to choose.</summary>
    public static string Accept { get; } = string.Join(',', All.SelectMany(k => k.Extensions));

    public static FileKind Find(string code) => All.First(k => k.Code == code);

    /// <summary>What the content is, whatever the name says. What may not be taken in is refused with its reason.</summary>
    public static FileKind Of(Stream content, string name)
    {
        var head = new byte[4096];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var kind = Sniff(head.AsSpan(0, length), content, name);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (!kind.Extensions.Contains(extension))
            throw new Refusal($"Tệp “{name}” có đuôi “{extension}” nhưng nội dung là {kind.Word}. Hãy đổi đuôi thành {kind.Extensions[0]} rồi tải lên lại.");
        return kind;
    }

    static FileKind Sniff(ReadOnlySpan<byte> head, Stream content, string name)
    {
        if (head.StartsWith("%PDF-"u8)) return Find("pdf");
        if (head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return Find("png");
        if (head is [0xFF, 0xD8, 0xFF, ..]) return Find("jpg");
        if (head is [(byte)'P', (byte)'K', 3, 4, ..]) return Office(content, name);
        if (head is [0xD0, 0xCF, 0x11, 0xE0, ..]) throw new Refusal(OldOffice(head, content, name));
        if (head is [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'#', (byte)'!', ..])
            throw new Refusal($"Tệp “{name}” là chương trình, không phải văn bản. Không nhận tệp chạy được, dù đã đổi đuôi.");
        return IsText(head) ? Find("txt") : throw new Refusal(Unknown(name));
    }

    static FileKind Office(Stream content, string name)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            ZipCheck.Measure(zip, name);
            var entries = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            if (entries.Any(e => e.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw new Refusal($"Tệp “{name}” có macro. Hãy lưu lại thành tệp không có macro (.docx, .xlsx) rồi tải lên.");
            if (entries.Contains("[Content_Types].xml") && entries.Contains("word/document.xml")) return Find("docx");
            if (entries.Contains("[Content_Types].xml") && entries.Contains("xl/workbook.xml")) return Find("xlsx");
            if (entries.Contains("mimetype") && Mime(zip) == Find("odt").ContentType) return Find("odt");
        }
        catch (InvalidDataException)
        {
            throw new Refusal($"Tệp “{name}” bị hỏng, không mở được. Hãy mở lại bằng Word hoặc Excel, lưu ra tệp mới rồi tải lên.");
        }
        throw new Refusal($"Tệp “{name}” là tệp nén. Hãy giải nén và tải lên từng văn bản.");
    }

    static string Mime(ZipArchive zip)
    {
        using var reader = new StreamReader(zip.GetEntry("mimetype")!.Open());
        var text = new char[200];
        return new string(text, 0, reader.ReadBlock(text)).Trim();
    }

    static string OldOffice(ReadOnlySpan<byte> head, Stream content, string name)
    {
        var all = new byte[Math.Min(content.Length, 1 << 20)];
        content.ReadExactly(all);
        return all.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? $"Tệp “{name}” có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại."
            : $"Tệp “{name}” thuộc dạng Office cũ (.doc, .xls). Hãy mở bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx rồi tải lên.";
    }

    static string Unknown(string name) => $"Không nhận tệp “{name}”: nội dung không phải Word, Excel, PDF, OpenDocument, ảnh PNG, JPEG hay văn bản thuần.";

    // Legacy Vietnamese encodings use nearly every byte above 0x7F, so only control characters betray what is no text.
    static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return true;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) return false;
        }
        return true;
    }
}
