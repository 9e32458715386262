using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sources.Word;

/// <summary>
/// Gathers the text of a paragraph as Word would print it: insertions in, deletions out, fields by their result, tabs and breaks kept,
/// old fonts converted. Text boxes that hang on it are put aside.
/// </summary>
sealed class WordParagraph(WordStyles styles, LegacyCode documentCode)
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    readonly List<Piece> pieces = [];
    string? style;

    /// <summary>The w:txbxContent elements met, each once.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Whether pictures stand in it.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Adds a paragraph; more than one when the mark between two of them was deleted.</summary>
    public void Add(XElement paragraph)
    {
        style = styles.Of(paragraph);
        foreach (var child in paragraph.Elements()) Inline(child);
    }

    /// <summary>The text, its lines parted by "\n".</summary>
    public string Text()
    {
        var legacyText = string.Concat(pieces.Where(piece => piece.Code is not LegacyCode.None).Select(piece => piece.Text));
        var mistaken = LegacyText.IsUnicodeVietnamese(legacyText);
        var text = new StringBuilder();
        foreach (var piece in Joined()) text.Append(Decoded(mistaken ? piece with { Code = LegacyCode.None } : piece));
        return text.ToString();
    }

    void Inline(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element);
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "sdtPr" or "sdtEndPr":
                break;
            case "AlternateContent":
                foreach (var child in Chosen(element)) Inline(child);
                break;
            case "txbxContent":
                Boxes.Add(element);
                break;
            case "drawing" or "pict" or "object":
                HasPicture = true;
                foreach (var child in element.Elements()) Inline(child);
                break;
            case "t":
                Append(element.Value, null);
                break;
            default:
                foreach (var child in element.Elements()) Inline(child);
                break;
        }
    }

    void Run(XElement run)
    {
        foreach (var child in run.Elements())
            switch (child.Name.LocalName)
            {
                case "t": Append(child.Value, run); break;
                case "tab" or "ptab": Append("\t", run); break;
                case "br" or "cr": Append("\n", run); break;
                case "noBreakHyphen": Append("-", run); break;
                case "softHyphen": Append("\u00AD", run); break;
                case "sym": Symbol(child, run); break;
                case "rPr" or "delText" or "instrText" or "delInstrText" or "footnoteReference" or "endnoteReference": break;
                default: Inline(child); break;
            }
    }

    void Symbol(XElement symbol, XElement run)
    {
        if (!ushort.TryParse(symbol.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)) return;
        var c = (char)code;
        if (char.IsSurrogate(c) || c >= '\uFFFE') return;
        if (LegacyText.OfFont(symbol.Value("font")) is not LegacyCode.None and var legacy) pieces.Add(new($"{c}", legacy, LegacyText.IsCapitals(symbol.Value("font"))));
        else Append($"{WordSymbols.Plain(c is > '\u001F' and < '\u0100' ? (char)(c + 0xF000) : c)}", run);
    }

    void Append(string text, XElement? run)
    {
        if (text.Length == 0) return;
        var font = styles.Font(run, style);
        pieces.Add(new(text, LegacyText.OfFont(font), LegacyText.IsCapitals(font) || styles.ShowsCapitals(run, style)));
    }

    // A letter of VNI may be torn between two runs.
    IEnumerable<Piece> Joined()
    {
        for (var i = 0; i < pieces.Count;)
        {
            var first = i++;
            while (i < pieces.Count && pieces[i].Code == pieces[first].Code && pieces[i].Capitals == pieces[first].Capitals) i++;
            yield return pieces[first] with { Text = string.Concat(pieces.Skip(first).Take(i - first).Select(piece => piece.Text)) };
        }
    }

    string Decoded(Piece piece)
    {
        var code = piece.Code is LegacyCode.None && IsWrittenIn(piece.Text, documentCode) ? documentCode : piece.Code;
        var text = code is LegacyCode.None ? string.Concat(piece.Text.Select(WordSymbols.Plain)) : LegacyText.Decode(piece.Text, code, piece.Capitals);
        return piece.Capitals ? text.ToUpper(Vietnamese) : text;
    }

    // Where the document as a whole is in an old code but the font does not say so, each piece must bear it out.
    static bool IsWrittenIn(string text, LegacyCode code) =>
        code is not LegacyCode.None && !LegacyText.IsUnicodeVietnamese(text)
        && LegacyText.Weigh(text, code).Share > LegacyText.Weigh(text, LegacyCode.None).Share;

    // A text box stands twice, for new and for old programs; one of them is read.
    static IEnumerable<XElement> Chosen(XElement alternate) =>
        (alternate.Children("Choice").FirstOrDefault(HasText) ?? alternate.Child("Fallback") ?? alternate.Child("Choice"))?.Elements() ?? [];

    static bool HasText(XElement choice) => choice.Descendants().Any(one => one.Name.LocalName is "t" or "txbxContent");

    sealed record Piece(string Text, LegacyCode Code, bool Capitals);
}
