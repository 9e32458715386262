using System.Globalization;

namespace BangVang.Papers.Signing.Structure;

/// <summary>The tables of a file, the latest over the earlier ones: where each object stands, and the latest trailer.</summary>
sealed class XrefTable
{
    const int MostObjects = 2_000_000;

    readonly Dictionary<int, Standing> entries = [];
    readonly HashSet<int> freed = [];

    public IReadOnlyDictionary<int, Standing> Entries => entries;

    public PdfDictionary Trailer { get; private set; } = new();

    /// <summary>The latest table is a stream: an update must be one, too.</summary>
    public bool IsStream { get; private set; }

    public static XrefTable Read(ReadOnlyMemory<byte> data, long start)
    {
        var table = new XrefTable();
        var seen = new HashSet<long>();
        for (long? at = start; at is { } offset && seen.Add(offset);)
        {
            if (offset < 0 || offset >= data.Length) throw new UnreadablePdf("bảng đối tượng nằm ngoài tệp");
            var lexer = new PdfLexer(data, (int)offset);
            var isStream = lexer.Word() != "xref";
            var trailer = isStream ? table.ReadStream(data, offset) : table.ReadTable(lexer);
            if (seen.Count == 1) (table.Trailer, table.IsStream) = (trailer, isStream);
            // In files of both kinds the table of streams counts before the earlier tables.
            if (!isStream && PdfFile.Whole(trailer["XRefStm"], -1) is > 0 and var hybrid && seen.Add(hybrid)) table.ReadStream(data, hybrid);
            at = PdfFile.Whole(trailer["Prev"], -1) is >= 0 and var earlier ? earlier : null;
        }
        return table;
    }

    PdfDictionary ReadTable(PdfLexer lexer)
    {
        for (var word = lexer.Word(); word != "trailer"; word = lexer.Word())
        {
            var (first, count) = (Number(word), Number(lexer.Word()));
            for (var i = 0; i < count; i++)
            {
                var (offset, generation, kind) = (Number(lexer.Word()), Number(lexer.Word()), lexer.Word());
                Enter((int)first + i, kind == "n" ? Standing.At(offset, (int)generation) : null);
            }
        }
        return lexer.Read() as PdfDictionary ?? throw new UnreadablePdf("thiếu phần cuối của bảng đối tượng");
    }

    PdfDictionary ReadStream(ReadOnlyMemory<byte> data, long offset)
    {
        if (PdfFile.At(data, offset) is not PdfStream stream) throw new UnreadablePdf("bảng đối tượng hỏng");
        if (stream.Dictionary.NameOf("Type") != "XRef" || stream.Dictionary["W"] is not PdfArray { Items.Count: 3 } w) throw new UnreadablePdf("bảng đối tượng hỏng");
        var widths = w.Items.Select(i => PdfFile.Whole(i, 0)).ToArray();
        if (widths.Any(i => i is < 0 or > 8) || widths.Sum() == 0) throw new UnreadablePdf("bảng đối tượng hỏng");
        var content = Inflated.Of(null, stream);
        var index = stream.Dictionary["Index"] is PdfArray given ? given.Items.Select(i => PdfFile.Whole(i, 0)).ToArray() : [0, PdfFile.Whole(stream.Dictionary["Size"], 0)];
        var at = 0;
        for (var part = 0; part + 1 < index.Length; part += 2)
            for (var i = 0; i < index[part + 1] && at + widths.Sum() <= content.Length; i++)
            {
                var (kind, second, third) = (widths[0] == 0 ? 1 : Field(content, ref at, widths[0]), Field(content, ref at, widths[1]), Field(content, ref at, widths[2]));
                Enter(index[part] + i, kind switch { 1 => Standing.At(second, (int)third), 2 => Standing.In((int)second, (int)third), _ => null });
            }
        return stream.Dictionary;
    }

    // What a later table said holds.
    void Enter(int number, Standing? standing)
    {
        if (entries.Count > MostObjects) throw new UnreadablePdf("quá nhiều đối tượng");
        if (freed.Contains(number)) return;
        if (standing is { } found) entries.TryAdd(number, found);
        else if (!entries.ContainsKey(number)) freed.Add(number);
    }

    static long Field(byte[] content, ref int at, int width)
    {
        var value = 0L;
        for (var i = 0; i < width; i++) value = value << 8 | content[at++];
        return value;
    }

    static long Number(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UnreadablePdf("bảng đối tượng hỏng");
}
