using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using BangVang.Papers.Sources;
using BangVang.Papers.Sources.Word;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>
/// Reads a list out of an Excel workbook that an office keeps: the sheet and the head are found by the texts of the columns, whatever stands
/// above or beside them. What cannot be read is an <see cref="UnreadableSheet"/> whose Vietnamese sentence says why and how to go on.
/// </summary>
public static partial class SheetReader
{
    /// <summary>Reads an uploaded stream, to its end or to the limit.</summary>
    /// <exception cref="UnreadableSheet">It is no such list.</exception>
    public static byte[] Whole(Stream stream, string name, SheetLimits? limits = null)
    {
        var most = (limits ?? SheetLimits.Default).Source.FileBytes;
        if (stream.CanSeek && stream.Length - stream.Position > most) throw SheetWords.TooLarge(name, most);
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (whole.Length + read > most) throw SheetWords.TooLarge(name, most);
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }

    /// <summary>Reads the list.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The file's name, for the sentences.</param>
    /// <param name="fields">The columns that are looked for; others are passed over.</param>
    /// <param name="limits">What it may cost; null: what suits an office.</param>
    /// <exception cref="UnreadableSheet">It is no such list.</exception>
    public static SheetTable Read(byte[] bytes, string name, IReadOnlyList<SheetField> fields, SheetLimits? limits = null)
    {
        limits ??= SheetLimits.Default;
        if (bytes.Length == 0) throw SheetWords.Empty(name);
        if (bytes.Length > limits.Source.FileBytes) throw SheetWords.TooLarge(name, limits.Source.FileBytes);
        Refuse(FileKinds.Of(bytes), name);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            Refuse(WordPackage.ContentOf(zip, limits.Source), name);
            return Read(new SheetPackage(zip, limits.Source), name, fields, limits);
        }
        catch (ZipBomb)
        {
            throw SheetWords.Bomb(name);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or FormatException or ArgumentException or NotSupportedException)
        {
            throw SheetWords.Broken(name);
        }
    }

    static SheetTable Read(SheetPackage package, string name, IReadOnlyList<SheetField> fields, SheetLimits limits)
    {
        var grid = new SheetGrid(package.SharedTexts(), package.DayFormats(), package.CountsFrom1904, limits);
        var head = new SheetHead(fields);
        (int Index, SheetHead.Found Found, byte[] Bytes)? best = null;
        for (var i = 0; i < package.Sheets.Count; i++)
        {
            if (package.Sheets[i].IsHidden || package.Bytes(package.Sheets[i].Part) is not { } sheet) continue;
            if (head.In([.. grid.Read(sheet).TakeWhile(r => r.Number <= limits.HeadWithin)]) is { } found && found.Columns.Count > (best?.Found.Columns.Count ?? 0)) best = (i, found, sheet);
        }
        if (best is not { } chosen) throw SheetWords.NoHead(name, fields.Where(f => f.Required).Select(f => f.Name));
        var title = package.Sheets[chosen.Index].Name;
        if (head.MissingIn(chosen.Found) is { Count: > 0 } missing) throw SheetWords.Missing(name, title, chosen.Found.LastRow, missing.Select(f => f.Name));
        if (chosen.Found.Twice is { } twice) throw SheetWords.Twice(name, SheetCells.ColumnName(twice.First), SheetCells.ColumnName(twice.Second), twice.Field.Name);
        var rows = Rows(grid.Read(chosen.Bytes), chosen.Found, limits, name);
        return rows.Count == 0 ? throw SheetWords.NoRows(name, title) : new SheetTable(name, title, chosen.Index, chosen.Found.LastRow, chosen.Found.Columns, rows);
    }

    static List<SheetRow> Rows(IEnumerable<RawRow> raw, SheetHead.Found head, SheetLimits limits, string name)
    {
        var keys = head.Columns.ToDictionary(c => c.Value, c => c.Key);
        var rows = new List<SheetRow>();
        foreach (var row in raw)
        {
            if (row.Number <= head.LastRow) continue;
            var cells = new Dictionary<string, string>(keys.Count);
            foreach (var (column, text) in row.Cells) if (keys.TryGetValue(column, out var key)) cells[key] = text;
            if (cells.Count == 0 || rows.Count == 0 && IsNumbering(row)) continue;
            if (rows.Count == limits.Rows) throw SheetWords.TooMany(name, limits.Rows);
            rows.Add(new SheetRow(row.Number, cells));
        }
        return rows;
    }

    // "(1) (2) (3)" or "A B 1 2": the line that numbers the columns.
    static bool IsNumbering(RawRow row) => row.Cells.Count > 1 && row.Cells.All(c => Numbering().IsMatch(c.Text));

    static void Refuse(FileKind kind, string name)
    {
        switch (kind)
        {
            case FileKind.Zip: return;
            case FileKind.EncryptedOffice: throw SheetWords.Encrypted(name);
            case FileKind.OldOffice: throw SheetWords.OldExcel(name);
            case FileKind.OldWord: throw SheetWords.Other(name, "văn bản Word kiểu cũ");
            case FileKind.Pdf: throw SheetWords.Other(name, "tệp PDF");
            case FileKind.Rtf: throw SheetWords.Other(name, "văn bản RTF");
            case FileKind.Picture: throw SheetWords.Other(name, "tệp ảnh");
            case FileKind.Program: throw SheetWords.Other(name, "chương trình máy tính");
            case FileKind.Media: throw SheetWords.Other(name, "tệp âm thanh hoặc phim");
            case FileKind.Archive: throw SheetWords.Other(name, "tệp nén");
            default: throw SheetWords.Other(name, "tệp chữ hoặc loại khác");
        }
    }

    static void Refuse(PackageContent content, string name)
    {
        switch (content)
        {
            case PackageContent.Sheet: return;
            case PackageContent.Word: throw SheetWords.Other(name, "văn bản Word");
            case PackageContent.Slides: throw SheetWords.Other(name, "bản trình chiếu PowerPoint");
            case PackageContent.OpenDocument: throw SheetWords.OpenDocument(name);
            default: throw SheetWords.Other(name, "tệp nén (zip)");
        }
    }

    [GeneratedRegex(@"^\(?([0-9]{1,2}|[A-D])\)?$", RegexOptions.None, 1000)]
    private static partial Regex Numbering();
}
