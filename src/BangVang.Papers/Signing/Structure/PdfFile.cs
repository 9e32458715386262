using System.Globalization;
using System.Text;

namespace BangVang.Papers.Signing.Structure;

/// <summary>Where an object stands: at an offset of the file, or as one of those within a stream.</summary>
readonly record struct Standing(long Offset, int Generation, int Within, int Index)
{
    public static Standing At(long offset, int generation) => new(offset, generation, 0, 0);

    public static Standing In(int stream, int index) => new(0, 0, stream, index);
}

/// <summary>A PDF by its table of objects: enough to find, to compare and to add, never to rewrite.</summary>
sealed class PdfFile
{
    readonly Dictionary<int, PdfValue?> read = [];
    readonly Dictionary<int, IReadOnlyList<PdfValue>> unpacked = [];

    PdfFile(ReadOnlyMemory<byte> data, long start, XrefTable table)
    {
        (Data, StartXref, Table) = (data, start, table);
        if (table.Trailer["Encrypt"] is not null) throw new UnreadablePdf("tệp có mật khẩu");
    }

    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Where its last table begins.</summary>
    public long StartXref { get; }

    public XrefTable Table { get; }

    public PdfDictionary Catalog => Resolve(Table.Trailer["Root"]) as PdfDictionary ?? throw new UnreadablePdf("không có mục gốc");

    public int CatalogNumber => (Table.Trailer["Root"] as PdfReference)?.Number ?? throw new UnreadablePdf("không có mục gốc");

    /// <summary>One more than the highest number of an object.</summary>
    public int Size => Math.Max(Whole(Table.Trailer["Size"], 0), Table.Entries.Count == 0 ? 0 : Table.Entries.Keys.Max() + 1);

    public static PdfFile Read(ReadOnlyMemory<byte> data)
    {
        if (!data.Span.StartsWith("%PDF-"u8)) throw new UnreadablePdf("không phải tệp PDF");
        var tail = data.Span[Math.Max(0, data.Length - 2048)..];
        var mark = tail.LastIndexOf("startxref"u8);
        if (mark < 0) throw new UnreadablePdf("thiếu phần cuối tệp");
        var lexer = new PdfLexer(data, data.Length - tail.Length + mark + "startxref".Length);
        if (!long.TryParse(lexer.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var start)) throw new UnreadablePdf("phần cuối tệp hỏng");
        return new PdfFile(data, start, XrefTable.Read(data, start));
    }

    public PdfValue? Resolve(PdfValue? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops > 20) throw new UnreadablePdf("tham chiếu vòng");
            value = Object(reference.Number);
        }
        return value is PdfWord { Text: "null" } ? null : value;
    }

    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) switch { PdfDictionary dictionary => dictionary, PdfStream stream => stream.Dictionary, _ => null };

    public PdfValue? Object(int number)
    {
        if (read.TryGetValue(number, out var known)) return known;
        read[number] = null;
        if (!Table.Entries.TryGetValue(number, out var standing)) return null;
        return read[number] = standing.Within > 0 ? Unpacked(standing.Within).ElementAtOrDefault(standing.Index) : At(Data, standing.Offset);
    }

    /// <summary>The pages' dictionaries with their numbers, in order.</summary>
    public IReadOnlyList<(int Number, PdfDictionary Page)> Pages()
    {
        var pages = new List<(int, PdfDictionary)>();
        Gather(Catalog["Pages"], pages, []);
        return pages;
    }

    public static int Whole(PdfValue? value, int otherwise) =>
        value is PdfWord word && word.TryNumber(out var number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : otherwise;

    /// <summary>The object at an offset, "12 0 obj … endobj"; a stream with its bytes.</summary>
    public static PdfValue At(ReadOnlyMemory<byte> data, long offset)
    {
        if (offset < 0 || offset >= data.Length) throw new UnreadablePdf("bảng đối tượng trỏ ra ngoài tệp");
        var lexer = new PdfLexer(data, (int)offset);
        lexer.Word();
        lexer.Word();
        if (lexer.Word() != "obj") throw new UnreadablePdf($"không thấy đối tượng ở vị trí {offset}");
        var value = lexer.Read() ?? new PdfWord("null");
        return value is PdfDictionary dictionary && lexer.Word() == "stream" ? StreamAt(data, dictionary, lexer.Position) : value;
    }

    static PdfStream StreamAt(ReadOnlyMemory<byte> data, PdfDictionary dictionary, int position)
    {
        var start = position;
        if (start < data.Length && data.Span[start] == '\r') start++;
        if (start < data.Length && data.Span[start] == '\n') start++;
        var length = Whole(dictionary["Length"], -1);
        // A length that stands elsewhere is found by the closing word: it is asked for while the tables are still being read.
        if (length < 0 || start + (long)length > data.Length)
        {
            length = data.Span[start..].IndexOf("endstream"u8);
            if (length < 0) throw new UnreadablePdf("luồng dữ liệu không kết thúc");
        }
        return new PdfStream(dictionary, data.Slice(start, length));
    }

    IReadOnlyList<PdfValue> Unpacked(int number)
    {
        if (unpacked.TryGetValue(number, out var known)) return known;
        unpacked[number] = [];
        if (Object(number) is not PdfStream stream) throw new UnreadablePdf("thiếu luồng đối tượng");
        var content = Inflated.Of(this, stream);
        var (count, first) = (Whole(stream.Dictionary["N"], 0), Whole(stream.Dictionary["First"], 0));
        var head = new PdfLexer(content, 0);
        var values = new List<PdfValue>();
        for (var i = 0; i < count; i++)
        {
            head.Word();
            if (!int.TryParse(head.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) || first + offset > content.Length) throw new UnreadablePdf("luồng đối tượng hỏng");
            values.Add(new PdfLexer(content, first + offset).Read() ?? new PdfWord("null"));
        }
        return unpacked[number] = values;
    }

    void Gather(PdfValue? node, List<(int, PdfDictionary)> pages, HashSet<int> seen)
    {
        if (node is not PdfReference reference || !seen.Add(reference.Number) || Dictionary(reference) is not { } dictionary) return;
        if (Resolve(dictionary["Kids"]) is PdfArray kids) foreach (var kid in kids.Items) Gather(kid, pages, seen);
        else pages.Add((reference.Number, dictionary));
    }
}
