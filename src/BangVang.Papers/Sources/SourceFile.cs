using System.IO.Compression;
using BangVang.Papers.Sources.Word;

namespace BangVang.Papers.Sources;

/// <summary>
/// Reads any file that a user offers as a paper. What it is, is found out by its content; .docx and plain text are read, everything else is
/// refused by an <see cref="UnreadablePaper"/> whose Vietnamese sentence says what the file is and how to go on.
/// </summary>
public static class SourceFile
{
    /// <summary>Reads a stream to its end, or to the limit.</summary>
    public static SourceDocument Read(Stream stream, string name, SourceLimits? limits = null)
    {
        var most = (limits ?? SourceLimits.Default).FileBytes;
        if (stream.CanSeek && stream.Length - stream.Position > most) throw Refusals.TooLarge(name, most);
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (whole.Length + read > most) throw Refusals.TooLarge(name, most);
            whole.Write(buffer, 0, read);
        }
        return Read(whole.ToArray(), name, limits);
    }

    /// <summary>Reads a file that is in memory.</summary>
    public static SourceDocument Read(byte[] bytes, string name, SourceLimits? limits = null)
    {
        limits ??= SourceLimits.Default;
        if (bytes.Length > limits.FileBytes) throw Refusals.TooLarge(name, limits.FileBytes);
        if (bytes.Length == 0) throw Refusals.Empty(name);
        return FileKinds.Of(bytes) switch
        {
            FileKind.Zip => Package(bytes, name, limits),
            FileKind.OldWord => throw Refusals.OldWord(name),
            FileKind.EncryptedOffice => throw Refusals.Encrypted(name),
            FileKind.OldOffice => throw Refusals.Other(name, "tệp Office kiểu cũ (Excel, PowerPoint hoặc loại khác)"),
            FileKind.Pdf => throw Refusals.Pdf(name),
            FileKind.Rtf => throw Refusals.Rtf(name),
            FileKind.Picture => throw Refusals.Other(name, "tệp ảnh"),
            FileKind.Program => throw Refusals.Other(name, "chương trình máy tính (.exe hoặc tương tự)"),
            FileKind.Media => throw Refusals.Other(name, "tệp âm thanh hoặc phim"),
            FileKind.Archive => throw Refusals.Other(name, "tệp nén"),
            _ => Text(bytes, name)
        };
    }

    static SourceDocument Text(byte[] bytes, string name)
    {
        var text = TextBytes.Decode(bytes) ?? throw Refusals.Other(name, "dữ liệu máy tính, không đọc ra chữ");
        if (string.IsNullOrWhiteSpace(text)) throw Refusals.Empty(name);
        return TextSource.Read(name, text);
    }

    static SourceDocument Package(byte[] bytes, string name, SourceLimits limits)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        switch (Content(stream, name, limits))
        {
            case PackageContent.Word: break;
            case PackageContent.Sheet: throw Refusals.Sheet(name);
            case PackageContent.Slides: throw Refusals.Other(name, "bản trình chiếu PowerPoint");
            case PackageContent.OpenDocument: throw Refusals.OpenDocument(name);
            default: throw Refusals.Other(name, "tệp nén (zip)");
        }
        stream.Position = 0;
        return DocxSource.Read(name, stream, limits);
    }

    static PackageContent Content(Stream stream, string name, SourceLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return WordPackage.ContentOf(zip, limits);
        }
        catch (ZipBomb)
        {
            throw Refusals.Bomb(name);
        }
        catch (Exception broken) when (DocxSource.MeansBroken(broken))
        {
            throw Refusals.Broken(name);
        }
    }
}
