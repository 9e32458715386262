using System.Globalization;
using System.Text;

namespace BangVang.Papers.Signing.Structure;

/// <summary>An update added to the end of a file (ISO 32000-1, 7.5.6): the bytes before it stay as they are, so what was signed stays signed.</summary>
sealed class Increment(PdfFile file)
{
    readonly SortedDictionary<int, PdfValue> changed = [];
    int next = file.Size;

    /// <summary>A new object; its number.</summary>
    public PdfReference Add(PdfValue value)
    {
        changed[next] = value;
        return new PdfReference(next++);
    }

    /// <summary>A new version of an object that exists.</summary>
    public void Put(int number, PdfValue value) => changed[number] = value;

    /// <summary>The newest version of a dictionary, to be changed: what this update holds already, or a copy of the file's.</summary>
    public PdfDictionary Change(int number)
    {
        if (changed.GetValueOrDefault(number) is PdfDictionary mine) return mine;
        var copy = (file.Object(number) as PdfDictionary ?? throw new UnreadablePdf("thiếu đối tượng")).Copy();
        changed[number] = copy;
        return copy;
    }

    /// <summary>The file with the update at its end.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder("\n");
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, value) in changed)
        {
            offsets[number] = file.Data.Length + text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{number} {GenerationOf(number)} obj\n");
            value.Write(text);
            text.Append("\nendobj\n");
        }
        var start = file.Data.Length + text.Length;
        if (file.Table.IsStream) WriteStream(text, offsets, start);
        else WriteTable(text, offsets);
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return [.. file.Data.Span, .. Encoding.Latin1.GetBytes(text.ToString())];
    }

    int GenerationOf(int number) => file.Table.Entries.TryGetValue(number, out var standing) ? standing.Generation : 0;

    PdfDictionary Trailer()
    {
        var trailer = new PdfDictionary { ["Size"] = PdfWord.Of(next) };
        foreach (var key in new[] { "Root", "Info", "ID" }) trailer[key] = file.Table.Trailer[key];
        trailer["Prev"] = PdfWord.Of(file.StartXref);
        return trailer;
    }

    void WriteTable(StringBuilder text, SortedDictionary<int, long> offsets)
    {
        text.Append("xref\n");
        foreach (var run in Runs(offsets.Keys))
        {
            text.Append(CultureInfo.InvariantCulture, $"{run[0]} {run.Count}\n");
            foreach (var number in run) text.Append(CultureInfo.InvariantCulture, $"{offsets[number]:0000000000} {GenerationOf(number):00000} n \n");
        }
        text.Append("trailer\n");
        Trailer().Write(text);
        text.Append('\n');
    }

    void WriteStream(StringBuilder text, SortedDictionary<int, long> offsets, long start)
    {
        var own = next++;
        offsets[own] = start;
        var trailer = Trailer();
        trailer["Type"] = new PdfName("XRef");
        trailer["W"] = PdfArray.Of(1, 4, 2);
        trailer["Index"] = new PdfArray(Runs(offsets.Keys).SelectMany(run => new[] { PdfWord.Of(run[0]), PdfWord.Of(run.Count) }));
        var rows = offsets.SelectMany(o => new[] { (byte)1, (byte)(o.Value >> 24), (byte)(o.Value >> 16), (byte)(o.Value >> 8), (byte)o.Value, (byte)(GenerationOf(o.Key) >> 8), (byte)GenerationOf(o.Key) });
        text.Append(CultureInfo.InvariantCulture, $"{own} 0 obj\n");
        new PdfStream(trailer, rows.ToArray()).Write(text);
        text.Append("\nendobj\n");
    }

    static List<List<int>> Runs(IEnumerable<int> numbers)
    {
        var runs = new List<List<int>>();
        foreach (var number in numbers)
            if (runs is [.., var last] && last[^1] == number - 1) last.Add(number);
            else runs.Add([number]);
        return runs;
    }
}
