using System.Globalization;
using System.Text;
using System.Xml;
using BangVang.Papers.Sources;
using BangVang.Papers.Sources.Word;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>A row of a sheet as it stands there: texts by the number of their column.</summary>
sealed record RawRow(int Number, IReadOnlyList<(int Column, string Text)> Cells);

/// <summary>Reads the cells of one sheet, streamed; empty rows are left out.</summary>
sealed class SheetGrid(IReadOnlyList<string> shared, IReadOnlyList<bool> days, bool from1904, SheetLimits limits)
{
    static readonly DateOnly DayZero = new(1899, 12, 30), DayZero1904 = new(1904, 1, 1);

    public IEnumerable<RawRow> Read(byte[] sheet)
    {
        using var reader = SafeXml.Read(sheet);
        var number = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.Source.Depth) throw new ZipBomb();
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = int.TryParse(reader.GetAttribute("r"), CultureInfo.InvariantCulture, out var given) ? given : number + 1;
            if (reader.IsEmptyElement) continue;
            var cells = Cells(reader);
            if (cells.Count > 0) yield return new RawRow(number, cells);
        }
    }

    List<(int, string)> Cells(XmlReader reader)
    {
        var (cells, depth, column) = (new List<(int, string)>(), reader.Depth, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
            var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
            if (reader.IsEmptyElement) continue;
            var raw = Value(reader);
            if (column <= limits.Columns && Text(raw, type, style) is { Length: > 0 } text) cells.Add((column, text));
        }
        return cells;
    }

    /// <summary>What stands in v, or in the parts of an inline text; the formula beside it is passed over.</summary>
    static string Value(XmlReader reader)
    {
        var (text, depth, inFormula) = (new StringBuilder(), reader.Depth, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "f" or "rPh" }) inFormula = !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "f" or "rPh" }) inFormula = false;
            else if (!inFormula && (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)) text.Append(reader.Value);
        }
        return text.ToString();
    }

    string? Text(string raw, string? type, string? style) => type switch
    {
        "s" => int.TryParse(raw, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Count ? Tidy(shared[at]) : null,
        "e" => null,
        "b" => raw == "1" ? "x" : null,
        "str" or "inlineStr" => Tidy(raw),
        "d" => DateTime.TryParse(raw, CultureInfo.InvariantCulture, out var moment) ? Day(DateOnly.FromDateTime(moment)) : Tidy(raw),
        _ => Number(raw, style),
    };

    string? Number(string raw, string? style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return Tidy(raw);
        if (int.TryParse(style, CultureInfo.InvariantCulture, out var format) && format < days.Count && days[format] && number is >= 1 and < 2_958_466)
            return Day((from1904 ? DayZero1904 : DayZero).AddDays((int)number));
        return number == Math.Floor(number) && Math.Abs(number) < 1e15 ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    static string? Tidy(string text) => VietnameseText.Clean(text)?.Trim();

    static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
            if (column > 20_000) return null;
        }
        return column > 0 ? column : null;
    }
}
