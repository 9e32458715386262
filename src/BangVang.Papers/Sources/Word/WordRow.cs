using System.Xml.Linq;

namespace BangVang.Papers.Sources.Word;

/// <summary>One table row as cells in their grid columns.</summary>
static class WordRow
{
    public static bool IsHeader(XElement row) => row.Child("trPr").Switch("tblHeader") ?? false;

    public static bool IsDeleted(XElement row) => row.Child("trPr").Child("del") is not null;

    /// <summary>The cells; <paramref name="textOf"/> reads the content of one.</summary>
    public static List<SourceCell> Cells(XElement row, Func<XElement, string> textOf)
    {
        var cells = new List<SourceCell>();
        var column = Math.Clamp(row.Child("trPr").Child("gridBefore").Number() ?? 0, 0, 1000);
        foreach (var cell in CellElements(row))
        {
            var properties = cell.Child("tcPr");
            if (properties.Child("cellDel") is not null) continue;
            var span = Math.Clamp(properties.Child("gridSpan").Number() ?? 1, 1, 1000);
            var text = textOf(cell);
            if (IsContinued(properties.Child("hMerge")) && cells.Count > 0) cells[^1] = Widened(cells[^1], span, text);
            else cells.Add(new(text, column, span, IsContinued(properties.Child("vMerge"))));
            column += span;
        }
        return cells;
    }

    static SourceCell Widened(SourceCell cell, int span, string text) =>
        cell with { Span = cell.Span + span, Text = string.Join('\n', new[] { cell.Text, text }.Where(one => one.Length > 0)) };

    static bool IsContinued(XElement? merge) => merge is not null && merge.Value() is not "restart";

    // Cells may be wrapped in content controls and marks of revision.
    static IEnumerable<XElement> CellElements(XElement row) => row.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "tc" => [child],
        "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" => CellElements(child),
        _ => Enumerable.Empty<XElement>()
    });
}
