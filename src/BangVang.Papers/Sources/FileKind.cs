using System.Text;

namespace BangVang.Papers.Sources;

/// <summary>What a file is by its first bytes; its name proves nothing.</summary>
enum FileKind
{
    /// <summary>None of the others: text, or something unknown.</summary>
    Unknown,
    Zip,
    OldOffice,
    EncryptedOffice,
    OldWord,
    Pdf,
    Rtf,
    Picture,
    Program,
    Media,
    Archive
}

static class FileKinds
{
    static readonly (byte[] Start, int At, FileKind Kind)[] Starts =
    [
        ([.. "PK\u0003\u0004"u8], 0, FileKind.Zip), ([.. "PK\u0005\u0006"u8], 0, FileKind.Zip), ([.. "PK\u0007\u0008"u8], 0, FileKind.Zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, FileKind.OldOffice),
        ([.. "{\\rtf"u8], 0, FileKind.Rtf),
        ([0x89, .. "PNG"u8], 0, FileKind.Picture), ([0xFF, 0xD8, 0xFF], 0, FileKind.Picture), ([.. "GIF8"u8], 0, FileKind.Picture),
        ([.. "II*\0"u8], 0, FileKind.Picture), ([.. "MM\0*"u8], 0, FileKind.Picture), ([.. "WEBP"u8], 8, FileKind.Picture),
        ([.. "ftyphei"u8], 4, FileKind.Picture), ([.. "ftypmif1"u8], 4, FileKind.Picture),
        ([.. "MZ"u8], 0, FileKind.Program), ([0x7F, .. "ELF"u8], 0, FileKind.Program), ([0xCF, 0xFA, 0xED, 0xFE], 0, FileKind.Program),
        ([.. "ftyp"u8], 4, FileKind.Media), ([.. "RIFF"u8], 0, FileKind.Media), ([.. "ID3"u8], 0, FileKind.Media), ([.. "OggS"u8], 0, FileKind.Media),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, FileKind.Media),
        ([.. "Rar!"u8], 0, FileKind.Archive), ([.. "7z"u8, 0xBC, 0xAF], 0, FileKind.Archive), ([0x1F, 0x8B, 0x08], 0, FileKind.Archive)
    ];

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, at, kind) in Starts)
            if (bytes.Length >= at + start.Length && bytes[at..].StartsWith(start)) return Refined(kind, bytes);
        return bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : FileKind.Unknown;
    }

    // "MZ" may begin a text; a program has bytes that no text has. The names of an OLE file's streams stand in UTF-16.
    static FileKind Refined(FileKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        FileKind.Program when bytes.IndexOf((byte)0) < 0 => FileKind.Unknown,
        FileKind.OldOffice when bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 => FileKind.EncryptedOffice,
        FileKind.OldOffice when bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 => FileKind.OldWord,
        _ => kind
    };
}
