using System.Globalization;
using System.Text;

namespace BangVang.Papers.Signing.Structure;

/// <summary>Reads values from the bytes of a PDF. What is malformed is refused with <see cref="UnreadablePdf"/>, however deep or long it pretends to be.</summary>
sealed class PdfLexer(ReadOnlyMemory<byte> data, int position)
{
    const int Deepest = 60;

    int depth;

    public int Position { get; set; } = position;

    int Peek => Position < data.Length ? data.Span[Position] : -1;

    /// <summary>The next value; null where a closing mark or the end stands.</summary>
    public PdfValue? Read()
    {
        if (++depth > Deepest) throw new UnreadablePdf("cấu trúc lồng quá sâu");
        try
        {
            SkipSpace();
            return Peek switch
            {
                -1 or ']' or '>' => null,
                '/' => ReadName(),
                '(' => ReadLiteral(),
                '[' => ReadArray(),
                '<' => Position + 1 < data.Length && data.Span[Position + 1] == '<' ? ReadDictionary() : ReadHex(),
                _ => ReadWord(),
            };
        }
        finally
        {
            depth--;
        }
    }

    public void SkipSpace()
    {
        while (Position < data.Length)
        {
            if (Peek == '%') while (Peek is not (-1 or '\r' or '\n')) Position++;
            else if (IsSpace(Peek)) Position++;
            else return;
        }
    }

    /// <summary>A keyword such as "obj" or "stream"; empty when a mark stands there.</summary>
    public string Word()
    {
        SkipSpace();
        var start = Position;
        while (Peek != -1 && !IsSpace(Peek) && !IsMark(Peek)) Position++;
        return Encoding.Latin1.GetString(data.Span[start..Position]);
    }

    PdfValue ReadWord()
    {
        var word = Word();
        if (word.Length == 0) throw new UnreadablePdf($"ký tự lạ ở vị trí {Position}");
        if (!IsWhole(word)) return new PdfWord(word);
        // "12 0 R" is one value of three words.
        var back = Position;
        var generation = Word();
        if (IsWhole(generation) && Word() == "R" && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new PdfReference(number, int.TryParse(generation, NumberStyles.None, CultureInfo.InvariantCulture, out var g) ? g : 0);
        Position = back;
        return new PdfWord(word);
    }

    PdfName ReadName()
    {
        Position++;
        var start = Position;
        while (Peek != -1 && !IsSpace(Peek) && !IsMark(Peek)) Position++;
        return new PdfName(Encoding.Latin1.GetString(data.Span[start..Position]));
    }

    PdfArray ReadArray()
    {
        Position++;
        var items = new List<PdfValue>();
        while (Read() is { } item) items.Add(item);
        Close("]");
        return new PdfArray(items);
    }

    PdfDictionary ReadDictionary()
    {
        Position += 2;
        var dictionary = new PdfDictionary();
        while (Read() is { } key)
            dictionary[key is PdfName name ? name.Text : throw new UnreadablePdf("từ điển hỏng")] = Read() ?? throw new UnreadablePdf("từ điển hỏng");
        Close(">>");
        return dictionary;
    }

    void Close(string mark)
    {
        SkipSpace();
        if (Position + mark.Length > data.Length || !data.Span[Position..].StartsWith(Encoding.Latin1.GetBytes(mark))) throw new UnreadablePdf($"thiếu dấu đóng {mark}");
        Position += mark.Length;
    }

    PdfText ReadHex()
    {
        var digits = new List<char>();
        for (Position++; Peek is not (-1 or '>'); Position++)
            if (!IsSpace(Peek)) digits.Add(char.IsAsciiHexDigit((char)Peek) ? (char)Peek : throw new UnreadablePdf("chuỗi hỏng"));
        Position++;
        if (digits.Count % 2 == 1) digits.Add('0');
        return new PdfText(Convert.FromHexString([.. digits]));
    }

    PdfText ReadLiteral()
    {
        var bytes = new List<byte>();
        var open = 1;
        for (Position++; Peek != -1; Position++)
        {
            if (Peek == '\\') Escape(bytes);
            else if (Peek == ')' && --open == 0) break;
            else
            {
                if (Peek == '(') open++;
                bytes.Add((byte)Peek);
            }
        }
        Position++;
        return new PdfText([.. bytes]);
    }

    void Escape(List<byte> bytes)
    {
        Position++;
        switch (Peek)
        {
            case 'n': bytes.Add((byte)'\n'); break;
            case 'r': bytes.Add((byte)'\r'); break;
            case 't': bytes.Add((byte)'\t'); break;
            case 'b': bytes.Add((byte)'\b'); break;
            case 'f': bytes.Add((byte)'\f'); break;
            case '\r' or '\n' or -1: break;
            case >= '0' and <= '7':
                var value = 0;
                for (var i = 0; i < 3 && Peek is >= '0' and <= '7'; i++, Position++) value = value * 8 + (Peek - '0');
                Position--;
                bytes.Add((byte)value);
                break;
            default: bytes.Add((byte)Peek); break;
        }
    }

    static bool IsWhole(string word) => word.Length is > 0 and < 11 && word.All(char.IsAsciiDigit);

    static bool IsSpace(int c) => c is 0 or '\t' or '\n' or '\f' or '\r' or ' ';

    static bool IsMark(int c) => c is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';
}
